import { describe, expect, it } from 'vitest';
import { createPoll } from '../../../src/classroom/cards/poll.ts';
import { type CardSighting, confirmedSeats } from '../../../src/classroom/cards/vote.ts';

const frame: readonly CardSighting[] = [
  { seat: 1, letter: 'A' },
  { seat: 2, letter: 'B' },
  { seat: 9, letter: 'B' },
];

describe('a poll', () => {
  it('counts the seats of the class', () => {
    const poll = createPoll(3, 8);
    poll.addFrame(frame);
    expect(confirmedSeats(poll.votes.value)).toEqual([]);
    poll.addFrame(frame);
    expect(confirmedSeats(poll.votes.value)).toEqual([1, 2]);
  });

  it('starts where it was left, or at the first item if that is none of its items', () => {
    const start = (at: unknown) => createPoll(3, 8, at).itemIndex.value;
    expect([2, 3, -1, 0.5, '1', { gone: 1 }, undefined].map(start)).toEqual([2, 0, 0, 0, 0, 0, 0]);
  });

  it('takes no votes while its shares are shown, and continues when it is opened again', () => {
    const poll = createPoll(3, 8);
    poll.showStep('shares');
    poll.addFrame(frame);
    poll.addFrame(frame);
    expect(poll.votes.value.size).toBe(0);
    poll.showStep('read');
    poll.addFrame(frame);
    expect(poll.votes.value.size).toBe(2);
  });

  it('finds each item as it was left', () => {
    const poll = createPoll(3, 8);
    poll.addFrame(frame);
    poll.showStep('answer');
    poll.moveBy(1);
    expect([poll.itemIndex.value, poll.step.value, poll.votes.value.size]).toEqual([1, 'read', 0]);
    poll.moveBy(-1);
    expect([poll.itemIndex.value, poll.step.value, poll.votes.value.size]).toEqual([
      0,
      'answer',
      2,
    ]);
    expect([...poll.votesByItem.value.keys()]).toEqual([0]);
  });

  it('has no item before the first and none after the last', () => {
    const poll = createPoll(2, 8);
    poll.moveBy(-1);
    expect(poll.itemIndex.value).toBe(0);
    poll.moveBy(5);
    expect(poll.itemIndex.value).toBe(1);
  });

  it('restarts an item, and leaves the others', () => {
    const poll = createPoll(2, 8);
    poll.addFrame(frame);
    poll.moveBy(1);
    poll.addFrame(frame);
    poll.showStep('answer');
    poll.resetVotes();
    expect([poll.step.value, poll.votes.value.size]).toEqual(['read', 0]);
    poll.moveBy(-1);
    expect(poll.votes.value.size).toBe(2);
  });
});
