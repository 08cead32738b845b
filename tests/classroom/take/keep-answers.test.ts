import { expect, it } from 'vitest';
import { resolveAssignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { scoreSeat } from '../../../src/classroom/result-code.ts';
import { type AttemptState, parseAttempt } from '../../../src/classroom/take/attempt-state.ts';
import { toLogEvents } from '../../../src/classroom/take/keep-answers.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { isLogEvent } from '../../../src/progress/storage/event-schema.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { wrongResponse } from '../../support/responses.ts';

const { engine } = createPlayableBank(bank);
const items = bank.items.slice(0, 3);
const assignment = createTestAssignment({ items: toAssignmentItems(items) });
const resolved = resolveAssignment(assignment, bank);

function keep(parts: Partial<AttemptState> = {}) {
  const [first, , third] = items.map((item) => ({ response: wrongResponse(item) }));
  const state: AttemptState = {
    ...{ set: assignment.id, seat: 7, begun: 1_600_000_000_000, passed: 3, shown: false },
    ...{ over: true, given: [first ?? null, null, third ?? null], ...parts },
  };
  const given = state.given.map((answer) => answer ?? undefined);
  const scored = scoreSeat(resolved, { set: assignment.id, seat: 7, given }, engine.scoreResponse);
  return toLogEvents(resolved, state, scored, () => 'actors');
}

it('is a round of what was answered, in events that the log can read', () => {
  const events = keep();
  expect(events.map(({ kind }) => kind)).toEqual(['round', 'answer', 'answer']);
  expect(events[0]).toMatchObject({ items: [items[0]?.id, items[2]?.id] });
  expect(events.every(isLogEvent)).toBe(true);
  expect(events.toSorted((one, other) => (one.key < other.key ? -1 : 1))).toEqual(events);
});

it.each([
  ['no confidence', { confidence: 'sure' }],
  ['a list for a confidence', { confidence: ['certain'] }],
  ['what a newer version may add', { weight: 2 }],
])('is what the log can read, from a file that says %s', (_, more) => {
  const [first = items[0]] = items;
  const given = items.map((item) => ({ response: item && wrongResponse(item), ...more }));
  const stored = { set: assignment.id, seat: 7, begun: 1_600_000_000_000, passed: 3, given };
  const parsed = parseAttempt(stored, assignment, items);
  expect(parsed?.given[0]).toEqual({ response: first && wrongResponse(first) });
  const events = keep(parsed);
  expect(events).toHaveLength(4);
  expect(events.every(isLogEvent)).toBe(true);
});

it('has the same keys each time, and others at another seat', () => {
  const keys = (parts?: Partial<AttemptState>) => keep(parts).map(({ key }) => key);
  expect(keys()).toEqual(keys());
  expect(keys({ seat: 12, moved: { from: 7, times: 1 } })).toEqual(keys());
  expect(keys({ seat: 8 }).filter((key) => keys().includes(key))).toEqual([]);
});

it('is nothing where nothing was answered', () => {
  expect(keep({ given: [null, null, null] })).toEqual([]);
});
