import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typesetText } from '../../src/i18n/typography.ts';
import { propertyRuns } from '../support/full-run.ts';

const visible = (text: string) => text.replaceAll('\u202f', '⍽').replaceAll('\u00a0', '~');

describe('typesetting', () => {
  it.each([
    ["l'OTAN", 'l’OTAN'],
    ['Qui parle ?', 'Qui parle⍽?'],
    ['Qui parle?', 'Qui parle⍽?'],
    ['Non ; jamais !', 'Non⍽; jamais⍽!'],
    ['Vraiment ?!', 'Vraiment⍽?!'],
    ['Il dit : « Oui ! »', 'Il dit~: «⍽Oui⍽!⍽»'],
    ['«Oui»', '«⍽Oui⍽»'],
    ['(« Oui » ?)', '(«⍽Oui⍽»⍽?)'],
    ['Environ 100 000 soldats', 'Environ 100⍽000 soldats'],
    ['1 234 567', '1⍽234⍽567'],
    ['En 2014 100 soldats', 'En 2014 100 soldats'],
    ['à 10:30', 'à 10:30'],
    ['https://example.org/?a=1;b', 'https://example.org/?a=1;b'],
    ['(?)', '(?)'],
    ['le 12 janvier 2022', 'le 12~janvier 2022'],
    ['Qu’exige-t-elle, dit-on ?', 'Qu’exige-\u2060t-\u2060elle, dit-\u2060on⍽?'],
    ['le vice-ministre', 'le vice-ministre'],
    ['vers 10 h, ou 3 heures', 'vers 10~h, ou 3 heures'],
    ['en 2022 mars', 'en 2022 mars'],
    ['12,5 % et 5 €, soit 1,5 million', '12,5~% et 5~€, soit 1,5~million'],
    ['le n° 3 de 2 milliards', 'le n°~3 de 2~milliards'],
  ])('in French makes of %j %j', (text, expected) => {
    expect(visible(typesetText(text, 'fr'))).toBe(expected);
  });

  it.each([
    ["Russia's", 'Russia’s'],
    ['a "moment of truth"', 'a “moment of truth”'],
    ['("yes" or "no")', '(“yes” or “no”)'],
    ['Who speaks?', 'Who speaks?'],
    ['100 000 or 100,000', '100 000 or 100,000'],
    ['on 12 January 2022, or January 12, 2022', 'on 12~January 2022, or January~12, 2022'],
    ['on the 1st May or the 13th of June', 'on the 1st~May or the 13th of June'],
    ['They may 12 times; in January 2022', 'They may 12 times; in January 2022'],
  ])('in English makes of %j %j', (text, expected) => {
    expect(visible(typesetText(text, 'en'))).toBe(expected);
  });

  const words = fc
    .array(
      fc.constantFrom(
        ...['a', 'Moscou', ' ', '  ', '\u00a0', '\u202f', '«', '»', "'", '’', '"', '“', '”'],
        ...['?', '!', ';', ':', ',', '.', '…', '(', ')', '[', '/', '1', '000', '2014', '—'],
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));
  const language = fc.constantFrom('fr', 'en', 'de', 'it');

  it('keeps a day beside its month in every language of banks', () => {
    expect(visible(typesetText('le 1er mai', 'fr'))).toBe('le 1er~mai');
    expect(visible(typesetText('am 12. Januar 2022', 'de'))).toBe('am 12.~Januar 2022');
    expect(visible(typesetText('il 12 gennaio 2022', 'it'))).toBe('il 12~gennaio 2022');
  });

  it('changes nothing in what is typeset already', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), language, (text, language) => {
        const once = typesetText(text, language);
        expect(typesetText(once, language)).toBe(once);
      }),
      propertyRuns(2_000),
    );
  });

  it('keeps every letter and figure', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), language, (text, language) => {
        expect(letters(typesetText(text, language))).toBe(letters(text));
      }),
    );
  });
});
