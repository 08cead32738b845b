import { describe, expect, it } from 'vitest';
import { formatDate, monthNames } from '../../src/i18n/format.ts';
import { chooseLanguage, pageUrl } from '../../src/i18n/page-url.ts';
import { catalogue as en } from '../../src/i18n/text/en.ts';
import { catalogue as fr } from '../../src/i18n/text/fr.ts';

const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('a date in words', () => {
  it.each([
    ['2014', '2014', fr],
    ['2021-10', 'octobre 2021', fr],
    ['2022-01-12', '12 janvier 2022', fr],
    ['2022-01-12', '12 January 2022', en],
    ['?2021-10', 'octobre 2021 (année déduite)', fr],
    ['?2021-10', 'October 2021 (year inferred)', en],
    ['../2022-01-11', '11 janvier 2022 au plus tard', fr],
    ['../2022-01-11', 'by 11 January 2022', en],
    ['../?2021-10', 'octobre 2021 au plus tard (année déduite)', fr],
    ['2022-01-12/..', 'depuis le 12 janvier 2022', fr],
    ['2014/..', 'depuis 2014', fr],
    ['2014/..', 'since 2014', en],
    ['2022-01-13/2022-01-14', '13–14 janvier 2022', fr],
    ['about noon', 'about noon', fr],
  ])('%s is %s', (edtf, said, text) => {
    expect(plain(formatDate(edtf, text))).toBe(said);
  });

  it('has twelve months', () => {
    expect(monthNames('fr')).toHaveLength(12);
    expect(monthNames('fr')[0]).toBe('janvier');
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
    expect(chooseLanguage(page, spoken, chosen, asked)).toBe(language);
  });

  it('has a page of its own', () => {
    expect([pageUrl('fr'), pageUrl('en')]).toEqual(['./', './en.html']);
  });
});
