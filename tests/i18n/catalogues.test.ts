import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages as knownLanguages } from '../../src/bank/languages.ts';
import type { TeachingText } from '../../src/classroom/assign/text/fr.ts';
import type { CardsText } from '../../src/classroom/print/text/fr.ts';
import type { ReportText } from '../../src/classroom/report/text/fr.ts';
import type { ClassroomText } from '../../src/classroom/text/fr.ts';
import type { DossierText } from '../../src/dossiers/text/fr.ts';
import type { AppText } from '../../src/i18n/text/fr.ts';
import type { PlayText } from '../../src/play/text/fr.ts';
import type { ProgressText } from '../../src/progress/text/fr.ts';
import type { QrText } from '../../src/qr/text/fr.ts';

type AnyText =
  | CardsText
  | ClassroomText
  | TeachingText
  | DossierText
  | AppText
  | ProgressText
  | PlayText
  | QrText
  | ReportText;

const catalogues = import.meta.glob<AnyText>('../../src/**/text/[a-z][a-z].ts', {
  import: 'catalogue',
  eager: true,
});

/** Every text of a catalogue with its key; functions are called with 1 for every argument. */
function* texts(value: unknown, place = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [place, value];
  else if (typeof value === 'function') {
    yield [place, value(...Array.from({ length: value.length }, () => 1))];
  } else if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) yield* texts(part, `${place}/${key}`);
  }
}

/** Never told of one: bounds, the facts of an article, a film of codes, and where the count is a text. */
const isOfMany =
  /tooMany|tooLong|longField|othersRight|discriminationNote|factCount|manyCodes|storageStatus/;

const invariable = /^(class|dans|des|fois|has|is|mois|pas|remis|sans|was)$/;

/** After a 1 that is no part of another figure. */
const listPluralsOfOne = (text: string) =>
  [
    ...text.matchAll(/(?<![\p{L}\d,.−-]|seat |place )1[\s\u00a0\u202f](\p{L}+[sx])(?![\p{L}’])/giu),
  ].flatMap(([, word = '']) => (invariable.test(word) ? [] : word));

const folders = [...new Set(Object.keys(catalogues).map((path) => dirname(path)))];
const languages = [...new Set(Object.keys(catalogues).map((path) => basename(path, '.ts')))];

it.each(languages)('%s is in the list that banks, links and pages share', (language) => {
  expect(knownLanguages).toContain(language);
});

describe.each(folders)('%s', (folder) => {
  it.each(languages)('has a catalogue in %s', (language) => {
    expect(catalogues).toHaveProperty([`${folder}/${language}.ts`]);
  });
});

describe.each(Object.entries(catalogues))('%s', (path, catalogue) => {
  it('has no empty text', () => {
    for (const [place, text] of texts(catalogue)) expect(text.trim(), place).not.toBe('');
  });

  it('has curly apostrophes, and in French no-break spaces before high punctuation', () => {
    const wrong = path.endsWith('fr.ts') ? /'|\w'|[^\u202f][;!?»]|[^\u00a0]:|«[^\u202f]/u : /'|"/;
    const found = [...texts(catalogue)].filter(([, text]) => wrong.test(text));
    expect(found).toEqual([]);
  });

  it('counts one thing in the singular', () => {
    const found = [...texts(catalogue)].filter(
      ([place, text]) => !isOfMany.test(place) && listPluralsOfOne(text).length > 0,
    );
    expect(found).toEqual([]);
  });
});
