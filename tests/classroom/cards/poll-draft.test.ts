import { expect, it } from 'vitest';
import { createPoll } from '../../../src/classroom/cards/poll.ts';
import { formatPollDraft, parsePollDraft } from '../../../src/classroom/cards/poll-draft.ts';
import { confirmedSeats, singleSeats } from '../../../src/classroom/cards/vote.ts';

it('a poll comes back with its confirmed letters and its steps, whatever order its questions have by then', () => {
  const poll = createPoll(3, 8);
  const frame = [{ seat: 2, letter: 'B' as const }];
  poll.addFrame(frame);
  expect(formatPollDraft(['a', 'b', 'c'], poll.questions.value)).toEqual({});
  poll.addFrame(frame);
  poll.showStep('shares');
  const draft = JSON.parse(JSON.stringify(formatPollDraft(['a', 'b', 'c'], poll.questions.value)));
  const again = createPoll(2, 8, 1, parsePollDraft(['z', 'a'], draft, 8));
  expect(again.step.value).toBe('shares');
  expect(again.votes.value.get(2)?.confirmedLetter).toBe('B');
});

it('a letter that one photo alone has read is still marked as such', () => {
  const poll = createPoll(1, 8);
  poll.addPhoto([
    { seat: 2, letter: 'B' },
    { seat: 3, letter: 'A' },
  ]);
  poll.addPhoto([{ seat: 3, letter: 'A' }]);
  const draft = JSON.parse(JSON.stringify(formatPollDraft(['a'], poll.questions.value)));
  const again = createPoll(1, 8, 0, parsePollDraft(['a'], draft, 8));
  expect(singleSeats(again.votes.value)).toEqual([2]);
  expect(confirmedSeats(again.votes.value)).toEqual([2, 3]);
  const damaged = { a: { ...draft.a, singles: 'x' } };
  const restored = createPoll(1, 8, 0, parsePollDraft(['a'], damaged, 8));
  expect(confirmedSeats(restored.votes.value)).toEqual([2, 3]);
});

it.each([
  {},
  { a: null },
  { a: 7 },
  { a: { step: 'x', letters: {} } },
  { a: { step: 'read', letters: { 1: 'Z', 2: null } } },
  { a: { step: 'read', letters: { 0: 'A', 9: 'A', x: 'A' } } },
])('a damaged draft brings no letter back: %j', (draft) => {
  const restored = parsePollDraft(['a', 'constructor'], draft as never, 8);
  expect([...restored.values()].flatMap(({ votes }) => [...votes])).toEqual([]);
});
