import { expect, it } from 'vitest';
import { emptyBankState, type StateByBank } from '../../src/engine/bank-state.ts';
import { reduceProgress } from '../../src/engine/reducer.ts';
import { applyEvents } from '../../src/engine/snapshot.ts';
import { answerEvent, roundEvent } from '../support/events.ts';
import { reduceMemory } from '../support/memory.ts';

const log = [
  roundEvent('1', ['a', 'b']),
  answerEvent('1', 'a', 1, { facts: ['nato'] }),
  roundEvent('2', ['a'], '000000002-0'),
  answerEvent('2', 'a', 0, { facts: ['nato'], bank: 'other', key: '000000002-a' }),
];
const offset = () => 0;

it('separates two dossiers that use the same fact ids', () => {
  const states = applyEvents({}, log, offset);
  expect(states.example?.memory.nato).toMatchObject({ times: 1, score: 1 });
  expect(states.other?.memory.nato).toMatchObject({ times: 1, score: 0 });
  expect(states.example?.memory.nato?.score).toBe(1);
  expect(states.other?.memory.nato?.score).toBe(0);
});

it('has the same result event by event as all at once, and mutates no argument', () => {
  const steps: StateByBank[] = [{}];
  for (const event of log) steps.push(applyEvents(steps.at(-1) ?? {}, [event], offset));
  const copies = structuredClone(steps);
  expect(steps.at(-1)).toEqual(applyEvents({}, log, offset));
  applyEvents(steps[2] ?? {}, log.slice(2), offset);
  expect(steps).toEqual(copies);
  const ofExample = log.filter(({ bank }) => bank === 'example');
  expect(steps.at(-1)?.example?.tally).toEqual(
    ofExample.reduce(reduceProgress, emptyBankState.tally),
  );
  expect(steps.at(-1)?.example?.memory).toEqual(ofExample.reduce(reduceMemory, {}));
});
