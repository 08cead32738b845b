import { expect, it } from 'vitest';
import { findStanceVerb } from '../../src/bank/stance-verbs.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { catalogue as english } from '../../src/i18n/text/en.ts';
import { lengthOfLine, takeWithin } from '../../src/play/facts/choose-shown.ts';
import { describeFact, type FactText } from '../../src/play/facts/describe-fact.ts';
import { groupDates, sortDates } from '../../src/play/facts/sort-dates.ts';
import { type EditionState, roomForLines } from '../../src/play/front-page/edition-state.ts';

import { fixtureBank } from '../support/fixture-bank.ts';

const datesOf = (...dates: string[]) =>
  dates.map((date, at) => ({ id: `d${at}`, date, label: 'A day', evidence: ['s'] }));

it('what was over by a day stands after the day before, and before that day', () => {
  const dates = datesOf('2022-01-12', '../2022-01-12', '2022-01-11', '2014', '../2022-01-11');
  expect(sortDates(dates).map(({ date }) => date)).toEqual([
    '2014',
    '../2022-01-11',
    '2022-01-11',
    '../2022-01-12',
    '2022-01-12',
  ]);
});

it('facts of one date are one step of the line', () => {
  const groups = groupDates(datesOf('2022-01-12', '2014', '2022-01-12'));
  expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['d1'], ['d0', 'd2']]);
});

it('lines are taken while they fit, and one in any case', () => {
  const take = (lengths: number[], room: number) =>
    takeWithin(lengths, (one) => one, { most: 3, room });
  expect(take([300, 10], 100)).toEqual([300]);
  expect(take([60, 60, 30, 5, 5], 100)).toEqual([60, 30, 5]);
  expect(take([], 100)).toEqual([]);
});

it('of three short lines, each with a row half empty, a full day of la Une shows two', () => {
  const lines = [
    'Maison Blanche, vue de Moscou',
    'diplomatie européenne',
    'vice-secrétaire d’État',
  ];
  const facts = lines.map((after) => ({ before: '', gap: 'Wendy Sherman, une', after }));
  const { faded } = roomForLines({ isDailyDone: false, words: ['a'] } as unknown as EditionState);
  const lengthOf = (fact: (typeof facts)[number]) => lengthOfLine(fact as unknown as FactText);
  const letters = facts.reduce((sum, { gap, after }) => sum + gap.length + after.length, 0);
  expect(letters).toBeLessThan(faded);
  expect(takeWithin(facts, lengthOf, { most: 3, room: faded })).toHaveLength(2);
});

it('a French position is French, verb and all, in the English game', () => {
  const playableBank = createPlayableBank(fixtureBank);
  for (const position of fixtureBank.positions) {
    const { headline } = describeFact(playableBank, position.id, english) ?? {};
    expect(headline).toContain(` ${findStanceVerb(fixtureBank, position)} ${position.claim}`);
  }
});

it('a position in a language that the game has no verbs of stands after its holder', () => {
  const bank = { ...fixtureBank, language: 'de' as const };
  const [position] = bank.positions;
  const { headline, before } =
    describeFact(createPlayableBank(bank), position?.id ?? '', english) ?? {};
  expect(headline).toMatch(/\S: /);
  expect(`${headline}${before}`).not.toContain('undefined');
});
