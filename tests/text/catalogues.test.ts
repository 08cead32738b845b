import { describe, expect, it } from 'vitest';
import type { CardsText } from '../../src/text/cards/fr.ts';
import type { ClassText } from '../../src/text/class/fr.ts';
import type { Text } from '../../src/text/fr.ts';
import type { PassportText } from '../../src/text/passport/fr.ts';
import type { QrText } from '../../src/text/qr/fr.ts';
import type { ReportText } from '../../src/text/report/fr.ts';

type AnyText = CardsText | ClassText | Text | PassportText | QrText | ReportText;

const catalogues = import.meta.glob<AnyText>(
  ['../../src/text/[a-z][a-z].ts', '../../src/text/{cards,class,passport,qr,report}/[a-z][a-z].ts'],
  { import: 'catalogue', eager: true },
);

/** Every text of a catalogue with its place; a function is called with plain arguments. */
function* texts(value: unknown, place = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [place, value];
  else if (typeof value === 'function') {
    yield [place, value(...Array.from({ length: value.length }, () => 1))];
  } else if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) yield* texts(part, `${place}/${key}`);
  }
}

it('speaks of files in every language', () => {
  const names = (folder: string) =>
    Object.keys(catalogues).flatMap(
      (path) => path.match(`src/text/${folder}(..)\\.ts$`)?.[1] ?? [],
    );
  expect(names('passport/')).toEqual(names(''));
});

describe.each(Object.entries(catalogues))('%s', (path, catalogue) => {
  it('says something everywhere', () => {
    for (const [place, text] of texts(catalogue)) expect(text.trim(), place).not.toBe('');
  });

  it('has curly apostrophes, and in French no-break spaces before high punctuation', () => {
    const wrong = path.endsWith('fr.ts') ? /'|\w'|[^\u202f][;!?»]|[^\u00a0]:|«[^\u202f]/u : /'|"/;
    const found = [...texts(catalogue)].filter(([, text]) => wrong.test(text));
    expect(found).toEqual([]);
  });
});
