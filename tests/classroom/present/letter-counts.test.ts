import { expect, it } from 'vitest';
import {
  countHands,
  countResponses,
  handsIndexOf,
  hasCounts,
} from '../../../src/classroom/present/letter-counts.ts';
import { createSlide } from '../../../src/items/classroom.ts';
import { createFileWords } from '../../../src/items/item-words.ts';
import { oneItemPerType } from '../../support/assignments.ts';

const slides = oneItemPerType.map((item) => ({
  item,
  slide: createSlide(item, (list) => [...list], createFileWords()),
}));
const find = (type: string) => slides.find(({ item }) => item.type === type)?.slide;

it('counts of handed-in answers add up to the pupils who answered, whatever the letters', () => {
  const slide = find('choice');
  if (slide?.kind !== 'pick') throw new Error('no choice');
  const [a, b] = slide.options.map(({ response }) => response);
  const responses = [a, b, a, a].flatMap((one) => one ?? []);
  expect(countResponses(slide, responses)).toEqual([
    [3, 1, ...slide.options.slice(2).map(() => 0)],
  ]);
});

it('counts a grid row by row', () => {
  const slide = find('match');
  if (slide?.kind !== 'match') throw new Error('no grid');
  const right = Object.fromEntries(
    slide.rows.map(({ id, correctColumn }) => [id, slide.columns[correctColumn]?.id ?? '']),
  );
  const counts = countResponses(slide, [right, right]);
  expect(counts.map((row, at) => row[slide.rows[at]?.correctColumn ?? -1])).toEqual(
    slide.rows.map(() => 2),
  );
  expect(countHands(slide, { [handsIndexOf(1, 2)]: 7 })[1]?.[2]).toBe(7);
  expect(
    countHands(slide, { [handsIndexOf(1, 2)]: 7 })
      .flat()
      .filter(Boolean),
  ).toEqual([7]);
});

it('has nothing to count where no letter is called', () => {
  for (const { slide } of slides)
    if (slide.kind === 'say' || slide.kind === 'order')
      expect(hasCounts(countHands(slide, { 0: 3 }))).toBe(false);
});
