import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDay,
  formatPercent,
  formatPoints,
  getDateFormat,
  getNumberFormat,
  monthNames,
} from '../../src/i18n/format.ts';
import { chooseLanguage, pageUrl, parseDossierId } from '../../src/i18n/page-url.ts';
import { createPlural } from '../../src/i18n/plural.ts';
import { catalogue as en } from '../../src/i18n/text/en.ts';
import { catalogue as fr } from '../../src/i18n/text/fr.ts';

const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('a date in words', () => {
  it.each([
    ['2014', '2014', fr],
    ['2021-10', 'octobre 2021', fr],
    ['2022-01-12', '12 janvier 2022', fr],
    ['2022-01-12', '12 January 2022', en],
    ['?2021-10', 'octobre 2021 (année non écrite)', fr],
    ['?2021-10', 'October 2021 (year not stated)', en],
    ['../2022-01-11', '11 janvier 2022 au plus tard', fr],
    ['../2022-01-11', 'by 11 January 2022', en],
    ['../?2021-10', 'octobre 2021 au plus tard (année non écrite)', fr],
    ['2022-01-12/..', 'depuis le 12 janvier 2022', fr],
    ['2021-10/..', 'depuis octobre 2021', fr],
    ['2014/..', 'depuis 2014', fr],
    ['2014/..', 'since 2014', en],
    ['2022-01-13/2022-01-14', 'du 13 au 14 janvier 2022', fr],
    ['2022-01-13/2022-01-14', '13 – 14 January 2022', en],
    ['2022-01-13/2022-02-01', 'du 13 janvier au 1er février 2022', fr],
    ['2021-10/2021-12', 'd’octobre à décembre 2021', fr],
    ['2021-04/2022-01', 'd’avril 2021 à janvier 2022', fr],
    ['2014/2019', '2014–2019', fr],
    ['?2022-01-13/2022-01-14', 'du 13 au 14 janvier 2022 (année non écrite)', fr],
    ['2022-01-01', '1er janvier 2022', fr],
    ['2022-01-01', '1 January 2022', en],
    ['2022-01-11', '11 janvier 2022', fr],
    ['2022-01-21', '21 janvier 2022', fr],
    ['?2022-01-01', '1er janvier 2022 (année non écrite)', fr],
    ['../2022-08-01', '1er août 2022 au plus tard', fr],
    ['2022-01-01/..', 'depuis le 1er janvier 2022', fr],
    ['2022-01-01/2022-01-03', 'du 1er au 3 janvier 2022', fr],
    ['2022-01-01/2022-01-03', '1 – 3 January 2022', en],
    ['2022-01-01/2022-01-31', 'du 1er au 31 janvier 2022', fr],
    ['2021-12-01/2022-01-01', 'du 1er décembre 2021 au 1er janvier 2022', fr],
    ['2021-01/2021-03', 'de janvier à mars 2021', fr],
    ['2022-01-05/2022-03', 'de janvier à mars 2022', fr],
    ['about noon', 'about noon', fr],
    ['2002-21', '2002-21', fr],
    ['2002-21/2002-33', '2002-21/2002-33', fr],
    ['2019~/2020', '2019~/2020', fr],
    ['198X/199X', '198X/199X', fr],
    ['2019-1X/2020', '2019-1X/2020', fr],
    ['2020/2019', '2020/2019', fr],
  ])('%s is %s', (edtf, said, text) => {
    expect(plain(formatDate(edtf, text))).toBe(said);
  });

  it('never fails, whatever an old bank has for a date', () => {
    const part = fc.stringMatching(/^[0-9?~%X./-]{0,12}$/);
    fc.assert(
      fc.property(part, part, (from, to) => {
        for (const date of [from, `${from}/${to}`])
          expect(typeof formatDate(date, en)).toBe('string');
      }),
    );
  });

  it('of an answer or a class has the first day of a month as French says it', () => {
    expect(plain(formatDay(Date.UTC(2022, 6, 1, 12), 'fr'))).toBe('1er juillet 2022');
    expect(plain(formatDay(Date.UTC(2022, 6, 1, 12), 'fr-CH'))).toBe('1er juillet 2022');
    expect(plain(formatDay(Date.UTC(2022, 6, 1, 12), 'en-GB'))).toBe('1 July 2022');
    const dayFormat = getDateFormat('fr', { day: 'numeric', month: 'long', timeZone: 'UTC' });
    expect(plain(dayFormat.format(Date.UTC(2022, 0, 1)))).toBe('1er janvier');
    expect(plain(dayFormat.formatRange(Date.UTC(2022, 0, 1), Date.UTC(2022, 0, 1)))).toBe(
      '1er janvier',
    );
  });

  it('never breaks between a day and its month', () => {
    expect(formatDate('2022-01-12', fr)).toBe('12\u00a0janvier 2022');
    expect(formatDate('2022-01-01', fr)).toBe('1er\u00a0janvier 2022');
    expect(formatDate('2022-01-12', en)).toBe('12\u00a0January 2022');
    expect(formatDate('2021-12-01/2022-01-03', fr)).toBe(
      'du 1er\u00a0décembre 2021 au 3\u00a0janvier 2022',
    );
  });

  it('has twelve months', () => {
    expect(monthNames('fr')).toHaveLength(12);
    expect(monthNames('fr')[0]).toBe('janvier');
  });
});

describe('a figure in words', () => {
  it.each([
    [formatPoints(8 / 3, 'fr'), '2,67'],
    [formatPoints(3, 'fr'), '3'],
    [formatPercent(2 / 3, 'fr'), '67 %'],
    [formatPercent(2 / 3, 'en-GB'), '67%'],
  ])('%s', (formatted, expected) => {
    expect(plain(formatted)).toBe(expected);
  });

  it('makes a format once for each language and options', () => {
    const options = { maximumFractionDigits: 2 };
    expect(getNumberFormat('fr', options)).toBe(getNumberFormat('fr', { ...options }));
    expect(getNumberFormat('fr', options)).not.toBe(getNumberFormat('en', options));
    expect(getNumberFormat('fr', options)).not.toBe(getNumberFormat('fr'));
    expect(getNumberFormat('fr')).not.toBe(getDateFormat('fr', {}));
  });

  it.each([
    ['fr', 0, 'question'],
    ['fr', 1, 'question'],
    ['fr', 2, 'questions'],
    ['fr', 1_000_000, 'questions'],
    ['en', 0, 'questions'],
    ['en', 1, 'question'],
    ['en', 2, 'questions'],
  ])('agrees with the number: %s, %i %s', (language, n, form) => {
    expect(`question${createPlural(language)(n)}`).toBe(form);
  });

  it('picks between two forms of a word', () => {
    const plural = createPlural('fr');
    expect([plural(2, 'ont', 'a'), plural(1, 'ont', 'a')]).toEqual(['ont', 'a']);
  });
});

describe('the language of the page', () => {
  const spoken = ['fr', 'en'];
  it.each([
    ['what was chosen wins', 'fr', 'en', ['fr'], 'en'],
    ['the browser is asked on the home page', 'fr', undefined, ['de-CH', 'en-GB'], 'en'],
    ['a page that was opened by its own address stays', 'en', undefined, ['fr-CH'], 'en'],
    ['a browser that tells none changes nothing', 'fr', undefined, undefined, 'fr'],
    ['a language that is not spoken changes nothing', 'fr', 'xx', ['rm'], 'fr'],
  ])('%s', (_, page, chosen, asked, language) => {
    expect(chooseLanguage(page, spoken, chosen, asked)).toBe(language);
  });

  it('has a page of its own', () => {
    expect([pageUrl('fr'), pageUrl('en')]).toEqual(['./', './en.html']);
  });
});

it.each([
  ['/2021-03-04-nimes.html', '2021-03-04-nimes'],
  ['/quiz/2021-03-04-nimes.en.html', '2021-03-04-nimes'],
  ['/2021-03-04-nimes', '2021-03-04-nimes'],
  ['/2021-03-04-nimes.en', '2021-03-04-nimes'],
  ['/', undefined],
  ['/en.html', undefined],
  ['/2022-class/', undefined],
  ['/2022-class/index.html', undefined],
])('the address %s names the dossier %s, with or without .html', (path, id) => {
  expect(parseDossierId(path)).toBe(id);
});
