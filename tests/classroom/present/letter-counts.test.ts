import { expect, it } from 'vitest';
import {
  countHands,
  countResponses,
  fromKeptHands,
  handsIndexOf,
  hasCounts,
  toKeptHands,
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

it('keeps hands by what a letter stands for, so that they are the same in any order of letters', () => {
  for (const { item, slide } of slides) {
    const turned = createSlide(item, (list) => [...list].reverse(), createFileWords());
    const cells = countHands(slide, {}).flatMap((row, at) =>
      row.map((_, letter) => handsIndexOf(at, letter)),
    );
    const hands = Object.fromEntries(cells.map((index) => [index, index + 1]));
    const kept = toKeptHands(slide, hands);
    expect(fromKeptHands(slide, kept)).toEqual(hands);
    expect(toKeptHands(turned, fromKeptHands(turned, kept))).toEqual(kept);
  }
  const slide = find('choice');
  if (slide?.kind !== 'pick') throw new Error('no choice');
  expect(toKeptHands(slide, { 0: 3, 1: 0, 7: 5 })).toEqual({ [slide.options[0]?.id ?? '']: 3 });
  expect(fromKeptHands(slide, { 'an option that was taken out': 4 })).toEqual({});
});

it('has nothing to count where no letter is called', () => {
  for (const { slide } of slides)
    if (slide.kind === 'say' || slide.kind === 'order')
      expect(hasCounts(countHands(slide, { 0: 3 }))).toBe(false);
});
