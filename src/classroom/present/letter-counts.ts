import type { Slide } from '../../items/classroom-type.ts';
import type { ItemResponse } from '../../items/registry.ts';
import type { CountedHands } from '../counted-hands.ts';

/** Counts by letter, row by row: only a grid has several rows. */
export type LetterCounts = readonly (readonly number[])[];

/** No item has more columns. */
const LETTERS_PER_ROW = 8;

/** The index under which the hands for a letter of a row are kept. */
export const handsIndexOf = (row: number, letter: number): number => row * LETTERS_PER_ROW + letter;

export const hasCounts = (counts: LetterCounts): boolean =>
  counts.flat().some((count) => count > 0);

function mapLetters(slide: Slide, count: (row: number, letter: number) => number): LetterCounts {
  const [rows, letters] =
    slide.kind === 'pick'
      ? [1, slide.options.length]
      : slide.kind === 'match'
        ? [slide.rows.length, slide.columns.length]
        : [0, 0];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: letters }, (_, letter) => count(row, letter)),
  );
}

type HandsByIndex = Readonly<Record<number, number>>;

const listHandsKeys = (slide: Slide): readonly (readonly [key: string, index: number])[] =>
  slide.kind === 'pick'
    ? slide.options.map(({ id }, letter) => [id, letter])
    : slide.kind === 'match'
      ? slide.rows.flatMap((row, at) =>
          slide.columns.map(
            (column, letter) => [`${row.id}/${column.id}`, handsIndexOf(at, letter)] as const,
          ),
        )
      : [];

/** By what each letter stands for, as they are kept: the letters follow the assignment's seed. */
export const toKeptHands = (slide: Slide, hands: HandsByIndex): CountedHands[string] =>
  Object.fromEntries(
    listHandsKeys(slide).flatMap(([key, index]) => (hands[index] ? [[key, hands[index]]] : [])),
  );

export const fromKeptHands = (slide: Slide, kept: CountedHands[string] = {}): HandsByIndex =>
  Object.fromEntries(
    listHandsKeys(slide).flatMap(([key, index]) => (kept[key] ? [[index, kept[key]]] : [])),
  );

export const countHands = (slide: Slide, hands: HandsByIndex): LetterCounts =>
  mapLetters(slide, (row, letter) => hands[handsIndexOf(row, letter)] ?? 0);

/** Of what pupils handed in; `responses` belong to the slide's item. */
export const countResponses = (slide: Slide, responses: readonly ItemResponse[]): LetterCounts =>
  mapLetters(slide, (row, letter) => {
    if (slide.kind === 'pick') {
      const { response } = slide.options[letter] ?? {};
      return responses.filter((one) => String(one) === String(response)).length;
    }
    if (slide.kind !== 'match') return 0;
    const { id } = slide.rows[row] ?? {};
    const column = slide.columns[letter]?.id;
    return responses.filter(
      (one) => (one as Extract<ItemResponse, Record<string, string>>)[id ?? ''] === column,
    ).length;
  });
