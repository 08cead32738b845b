import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBank } from '../../../src/bank/check-bank.ts';
import { monthNames } from '../../../src/i18n/format.ts';
import { parseExampleWith } from '../../support/example-bank.ts';
import { propertyRuns } from '../../support/full-run.ts';

const namesIn = (language: string) => ['', ...monthNames(language)];
const names = { fr: namesIn('fr'), en: namesIn('en'), de: namesIn('de') };

const checkDate = (date: string) =>
  checkBank(parseExampleWith(['date: 1998', `date: ${JSON.stringify(date)}`])).problems.find(
    ({ path }) => path[0] === 'dates',
  );
const checkArticleDate = (date: string) =>
  checkBank(
    parseExampleWith(['  date: "2024-03-02"\n', `  date: ${JSON.stringify(date)}\n`]),
  ).problems.find(({ path }) => path[0] === 'article');

describe('a date that no page can say', () => {
  it.each([
    ['28/02/2019', 'write 2019-02-28'],
    ['5.6.2019', 'write 2019-06-05'],
    ['2019.03.04', 'write 2019-03-04'],
    ['2019-1-4', 'write 2019-01-04'],
    ['01/2019', 'write 2019-01'],
    ['20190304', 'write 2019-03-04'],
    ['2019-01-01T10:00', 'write 2019-01-01'],
    ['2019?', 'write ?2019'],
    ['2014..', 'write 2014/..'],
    ['2014-', 'write 2014/..'],
    ['..2014', 'write ../2014'],
    ['2019-05/06', 'write 2019-05/2019-06'],
    ['2019-05-30/06-02', 'write 2019-05-30/2019-06-02'],
    ['?2019-05/06', 'write ?2019-05/?2019-06'],
    ['2019/20', 'write 2019/2020'],
    ['2005/06', 'write 2005-06, or 2005/2006'],
    ['12-14/05/2019', 'write 2019-05-12/2019-05-14'],
    ['12/05/2019-14/05/2019', 'write 2019-05-12/2019-05-14'],
    ['2019-05-XX', 'write 2019-05'],
    ['05/13/2019', 'write 2019-05-13'],
    ['05/06/2019', 'write 2019-06-05, or 2019-05-06'],
    ['2020/2019', 'write 2019/2020'],
    ['2019-2020', 'write 2019/2020'],
    ['2019–2020', 'write 2019/2020'],
    ['2019-01-13/14', 'write 2019-01-13/2019-01-14'],
    ['2019-01-13 - 2019-01-14', 'write 2019-01-13/2019-01-14'],
    ['2019-01-13 / 2019-01-14', 'write 2019-01-13/2019-01-14'],
    ['2019\u201101\u201102', 'write 2019-01-02'],
    [' ２０１９', 'write 2019'],
    ['29/02/2019', '2019-02 has no such day: write one that it has, or 2019-02'],
    ['29-02-1900', '1900-02 has no such day: write one that it has, or 1900-02'],
    ['29 février 2019', '2019-02 has no such day: write one that it has, or 2019-02'],
    ['2019-02-29', '2019-02 has no such day: write one that it has, or 2019-02'],
  ])('%s has a remedy that helps', (date, remedy) => {
    expect(checkDate(date)?.remedy).toBe(remedy);
    const proposed = /(?:write|or) (\S+)$/.exec(remedy)?.[1] ?? '';
    expect(checkDate(proposed)).toBeUndefined();
  });

  it.each([
    ['4 mars 2026', '2026-03-04'],
    ['1er mars 2026', '2026-03-01'],
    ['le mercredi 4 mars 2026', '2026-03-04'],
    ['mars 2026', '2026-03'],
    ['juil. 2025', '2025-07'],
    ['15 juin 2025', '2025-06-15'],
    ['mi-mars 2026', '2026-03'],
    ['March 4, 2026', '2026-03-04'],
    ['the 4th of March, 2026', '2026-03-04'],
    ['Wed Mar 04 2026 10:00:00 GMT+0100', '2026-03-04'],
    ['4-Mar-2026', '2026-03-04'],
    ['4. März 2026', '2026-03-04'],
    ['1 maggio 2026', '2026-05-01'],
    ['４ mars ２０２６', '2026-03-04'],
    ['4. 3. 2026', '2026-03-04'],
    ['04.03.2026 14:30', '2026-03-04'],
    ['4 mars 2026 à 14h30', '2026-03-04'],
    ['March 4, 2026 at 2 p.m.', '2026-03-04'],
    ['20260304T1430', '2026-03-04'],
    ['en 2019', '2019'],
    ['du 4 au 6 mars 2026', '2026-03-04/2026-03-06'],
    ['1er-3 mai 2026', '2026-05-01/2026-05-03'],
    ['March 4 to April 6, 2026', '2026-03-04/2026-04-06'],
    ['de 2014 à 2016', '2014/2016'],
    ['depuis mars 2026', '2026-03/..'],
    ['jusqu’au 4 mars 2026', '../2026-03-04'],
    ['été 2019', '2019-06/2019-08'],
    ['2002-21', '2002-03/2002-05'],
    ['winter 2018/19', '2018-12/2019-02'],
    ['hiver 2018', '2017-12/2018-02, or 2018-12/2019-02'],
    ['les années 1990', '1990/1999'],
    ['les années 80', '1980/1989'],
    ['31/12/19', '2019-12-31'],
    ['4 mars 26', '2026-03-04'],
    ['1er janv. 99', '1999-01-01'],
    ['4.3.26', '2026-03-04'],
    ['mars-26', '2026-03'],
    ['T1 2026', '2026-01/2026-03'],
    ['2e trim. 2025', '2025-04/2025-06'],
    ['2021-Q3', '2021-07/2021-09'],
    ['2e semestre 2026', '2026-07/2026-12'],
    ['4th quarter of 2025', '2025-10/2025-12'],
    ['XXe siècle', '1901/2000'],
    ['the 19th century', '1801/1900'],
    ['200X', '2000/2009'],
    ['vers 2019', '2019 if that is exact, or an interval around it'],
  ])('%s, as a person writes it, is %s', (date, meant) => {
    expect(checkDate(date)?.remedy).toBe(`write ${meant}`);
    const proposals = meant.replace(/ if .*/, '').split(', or ');
    expect(proposals.map(checkDate)).toEqual(proposals.map(() => undefined));
  });

  it.each([
    ['4 mars 2026', 'write 2026-03-04'],
    ['2026/03/04', 'write 2026-03-04'],
    ['March 2026', 'write 2026-03'],
    ['été 2019', 'write it like 2022, 2022-01 or 2022-01-12'],
  ])('%s as the key of a date item', (date, remedy) => {
    const change = ['key: "2019-05"', `key: ${JSON.stringify(date)}`] as const;
    expect(checkBank(parseExampleWith(change)).problems.map((one) => one.remedy)).toEqual([remedy]);
  });

  it.each(['2019-13', '99', '10000', '[2019,2020]', 'après 2020', 'T5 2026', 'mars', 'hier'])(
    '%s is shown the forms there are, all of which pass',
    (date) => {
      const forms = /^write it like (.+)$/.exec(checkDate(date)?.remedy ?? '')?.[1] ?? '';
      expect(forms.split(/, | or /).map(checkDate)).toEqual(Array(7).fill(undefined));
    },
  );

  it.each([
    ['2014/..', 'write 2014'],
    ['?2021-10', 'write 2021-10'],
    ['20240302', 'write 2024-03-02'],
    ['2024-03-02/2024-03-03', 'write it like 2022, 2022-01 or 2022-01-12'],
  ])('as the day of an article: %s', (date, remedy) => {
    expect(checkArticleDate(date)?.remedy).toBe(remedy);
  });

  it('about a year is no year, and the remedy says so', () => {
    expect(checkDate('2019~')?.remedy).toBe(
      'write 2019 if that is exact, or an interval around it',
    );
    expect(checkArticleDate('2019~')?.remedy).toBe('write 2019');
  });

  it('is never answered with a day that it does not mean, nor without its open end', () => {
    const part = (max: number) =>
      fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
    const year = fc.integer({ min: 1900, max: 2100 }).map(String);
    const written = fc
      .tuple(year, part(12), part(28), part(12), part(28))
      .chain(([y, m, d, n, e]) => {
        const [first, last] = [m, n].toSorted();
        return fc.constantFrom(
          [`${y}.${m}`, `${y}-${m}`],
          [`${d}.${m}.${y}`, `${y}-${m}-${d}`],
          [`${d}/${m}/${y}`, `${y}-${m}-${d}`],
          [`${m}/${d}/${y}`, `${y}-${m}-${d}`],
          [`${y}..`, `${y}/..`],
          [`..${y}`, `../${y}`],
          [`${d}.${m}.${y}..`, `${y}-${m}-${d}/..`],
          [`../${d}.${m}.${y}`, `../${y}-${m}-${d}`],
          [`${y}-${first}/${last}`, `${y}-${first}/${y}-${last}`],
          [`${y}-${first}-${d}/${last}-${e}`, `${y}-${first}-${d}/${y}-${last}-${e}`],
          [`${Number(d)} ${names.fr[Number(m)]} ${y}`, `${y}-${m}-${d}`],
          [`${names.en[Number(m)]} ${Number(d)}, ${y}`, `${y}-${m}-${d}`],
          [`${names.de[Number(m)]} ${y}`, `${y}-${m}`],
          [`depuis ${names.fr[Number(m)]} ${y}`, `${y}-${m}/..`],
          [
            `${names.en[Number(first)]}–${names.en[Number(last)]} ${y}`,
            `${y}-${first}/${y}-${last}`,
          ],
          [`${d}.${first}.${y} – ${e}.${last}.${y}`, `${y}-${first}-${d}/${y}-${last}-${e}`],
        );
      });
    fc.assert(
      fc.property(written, ([date = '', meant = '']) => {
        const { remedy } = checkDate(date) ?? {};
        if (!remedy?.startsWith('write ') || checkDate(meant)) return;
        const proposals = remedy.slice('write '.length).split(', or ');
        expect(proposals).toContain(meant);
        expect(proposals.map(checkDate)).toEqual(proposals.map(() => undefined));
      }),
      propertyRuns(240),
    );
  });

  it('is a fault of its own, and none of the key that asks for it', () => {
    const { problems } = checkBank(parseExampleWith(['date: "2019-05"', 'date: "2019.5"']));
    expect(problems.map(({ remedy }) => remedy)).toEqual(['write 2019-05']);
  });

  it('says once that a key and its date are none', () => {
    const { problems } = checkBank(
      parseExampleWith(['date: 1998', 'date: "2002-21"'], ['key: "1998"', 'key: "2002-21"']),
    );
    expect(problems.map(({ message }) => message)).toEqual(
      Array(2).fill('"2002-21" is not an EDTF date'),
    );
  });

  it('the day of an article may be a month or a year', () => {
    expect(['2024', '2024-03', '2024-03-02'].map(checkArticleDate)).toEqual(
      Array(3).fill(undefined),
    );
  });
});
