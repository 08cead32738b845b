import { describe, expect, it } from 'vitest';
import { formatDate, months } from '../../src/text/format.ts';
import { pageOf, wantedLanguage } from '../../src/text/language.ts';

const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('a date in words', () => {
  it.each([
    ['2014', 'fr', '2014'],
    ['2021-10', 'fr', 'octobre 2021'],
    ['2022-01-12', 'fr', '12 janvier 2022'],
    ['2022-01-12', 'en', 'January 12, 2022'],
    ['?2021-10', 'fr', 'octobre 2021 (année déduite)'],
    ['?2021-10', 'en-GB', 'October 2021 (year inferred)'],
    ['../2022-01-11', 'fr', '11 janvier 2022 au plus tard'],
    ['../2022-01-11', 'en-GB', 'by 11 January 2022'],
    ['../?2021-10', 'fr', 'octobre 2021 au plus tard (année déduite)'],
    ['2022-01-12/..', 'fr', 'depuis le 12 janvier 2022'],
    ['2014/..', 'fr', 'depuis 2014'],
    ['2014/..', 'en-GB', 'since 2014'],
    ['2022-01-13/2022-01-14', 'fr', '13–14 janvier 2022'],
    ['about noon', 'fr', 'about noon'],
  ])('%s in %s is %s', (edtf, language, said) => {
    expect(plain(formatDate(edtf, language))).toBe(said);
  });

  it('has twelve months', () => {
    expect(months('fr')).toHaveLength(12);
    expect(months('fr')[0]).toBe('janvier');
  });
});

describe('the language of the page', () => {
  const spoken = ['fr', 'en'];
  it.each([
    ['what was chosen wins', 'fr', 'en', ['fr'], 'en'],
    ['the browser is asked on the home page', 'fr', undefined, ['de-CH', 'en-GB'], 'en'],
    ['a page that was opened by its own address stays', 'en', undefined, ['fr-CH'], 'en'],
    ['a language that is not spoken changes nothing', 'fr', 'xx', ['rm'], 'fr'],
  ])('%s', (_, page, chosen, asked, language) => {
    expect(wantedLanguage(page, spoken, chosen, asked)).toBe(language);
  });

  it('has a page of its own', () => {
    expect([pageOf('fr'), pageOf('en')]).toEqual(['./', './en.html']);
  });
});
