import { expect, it } from 'vitest';
import { ownReports, readReports } from '../bench/annotated-reports.ts';
import type { ScoredKind } from '../bench/draft-scores.ts';
import { draftingFloors, measureDrafting } from '../bench/drafting.ts';

const reports = readReports(ownReports);
const figures = measureDrafting(reports);

it.each(Object.entries(draftingFloors))(
  '%s are drafted as well as a teacher needs',
  (kind, { precision, recall }) => {
    const reached = figures[kind as ScoredKind];
    expect(reached?.precision).toBeGreaterThanOrEqual(precision);
    expect(reached?.recall).toBeGreaterThanOrEqual(recall);
  },
);

const flatten = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

it.each(reports)('what a reader found in $name is in its text', ({ text, gold }) => {
  const found = [
    ...gold.persons.map(({ name }) => name),
    ...gold.dates.map((date) => date.text),
    ...gold.statements.flatMap(({ position }) => position.split('[…]')),
  ];
  const article = flatten(text);
  expect(found.filter((words) => !article.includes(flatten(words).trim()))).toEqual([]);
  expect(flatten(gold.sentences?.join(' ') ?? '')).toBe(article);
});
