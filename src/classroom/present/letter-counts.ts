import type { ItemResponse } from '../../bank/types.ts';
import type { Slide } from '../../items/classroom-type.ts';

/** How many took which letter, row by row: only a grid has several rows. */
export type LetterCounts = readonly (readonly number[])[];

/** No item has more columns. */
const LETTERS_PER_ROW = 8;

/** Where the hands for a letter of a row are kept. */
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

export const countHands = (slide: Slide, hands: Readonly<Record<number, number>>): LetterCounts =>
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
