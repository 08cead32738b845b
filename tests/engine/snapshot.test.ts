import { expect, it } from 'vitest';
import { fold } from '../../src/engine/reducer.ts';
import { add, emptyBankState, type StateByBank } from '../../src/engine/snapshot.ts';
import { remember } from '../../src/engine/spaced-repetition.ts';
import { answer, round } from '../support/events.ts';

const log = [
  round('1', ['a', 'b']),
  answer('1', 'a', 1, { facts: ['nato'] }),
  round('2', ['a'], '000000002-0'),
  answer('2', 'a', 0, { facts: ['nato'], bank: 'other', key: '000000002-a' }),
];
const offset = () => 0;

it('does not mix what two dossiers call the same', () => {
  const sums = add({}, log, offset);
  expect(sums.example?.memory.nato).toMatchObject({ times: 1, score: 1 });
  expect(sums.other?.memory.nato).toMatchObject({ times: 1, score: 0 });
  expect(sums.example?.memory.nato?.score).toBe(1);
  expect(sums.other?.memory.nato?.score).toBe(0);
});

it('comes to the same entry by entry as all at once, and changes nothing that it was given', () => {
  const steps: StateByBank[] = [{}];
  for (const entry of log) steps.push(add(steps.at(-1) ?? {}, [entry], offset));
  const copies = structuredClone(steps);
  expect(steps.at(-1)).toEqual(add({}, log, offset));
  add(steps[2] ?? {}, log.slice(2), offset);
  expect(steps).toEqual(copies);
  const mine = log.filter(({ bank }) => bank === 'example');
  expect(steps.at(-1)?.example?.tally).toEqual(mine.reduce(fold, emptyBankState.tally));
  expect(steps.at(-1)?.example?.memory).toEqual(mine.reduce(remember, {}));
});
