import { describe, expect, it } from 'vitest';
import { createProjection, shownOf } from '../../../src/classroom/present/slideshow.ts';

describe('a projection', () => {
  it('shows what is asked, then the answer, then the sentence, then the next item', () => {
    const shown = createProjection(2);
    const seen = Array.from({ length: 7 }, () => {
      const now = `${shown.at.value} ${shown.step.value}`;
      shown.advance();
      return now;
    });
    expect(seen.slice(0, 6)).toEqual([
      ...['0 asked', '0 answer', '0 evidence'],
      ...['1 asked', '1 answer', '1 evidence'],
    ]);
    expect(shown.at.value).toBe(2);
  });

  it('goes back step by step, and never before the first nor past the end', () => {
    const shown = createProjection(1);
    shown.back();
    expect([shown.at.value, shown.step.value]).toEqual([0, 'asked']);
    for (let times = 0; times < 9; times++) shown.advance();
    shown.back();
    expect([shown.at.value, shown.step.value]).toEqual([0, 'evidence']);
  });

  it('keeps the hands of each item apart, and sums them', () => {
    const shown = createProjection(2);
    shown.count(0, 12);
    shown.count(2, 9);
    expect(shown.raised.value).toBe(21);
    for (let times = 0; times < 3; times++) shown.advance();
    expect(shown.hands.value).toEqual({});
    shown.back();
    expect(shown.hands.value).toEqual({ 0: 12, 2: 9 });
  });

  it.each([
    [Number.NaN, 0],
    [-3, 0],
    [4.7, 4],
    [1_000, 99],
  ])('takes %d for %d hands', (typed, hands) => {
    const shown = createProjection(1);
    shown.count(1, typed);
    expect(shown.hands.value[1]).toBe(hands);
  });

  it('gives each team its turn and its points, which another team more does not lose', () => {
    const shown = createProjection(3);
    expect(shown.turn.value).toBeUndefined();
    shown.play(2);
    shown.score(1, 1);
    shown.score(0, -1);
    expect(shown.teams.value).toEqual([0, 1]);
    shown.play(3);
    expect(shown.teams.value).toEqual([0, 1, 0]);
    expect(shown.turn.value).toBe(0);
    for (let times = 0; times < 3; times++) shown.advance();
    expect(shown.turn.value).toBe(1);
  });

  it('is nobody’s turn after the last item, and can be seen again with its hands and points', () => {
    const shown = createProjection(1);
    shown.play(2);
    shown.count(0, 5);
    shown.score(0, 1);
    for (let times = 0; times < 3; times++) shown.advance();
    expect([shown.at.value, shown.turn.value]).toEqual([1, undefined]);
    shown.restart();
    expect([shown.at.value, shown.step.value, shown.raised.value]).toEqual([0, 'asked', 5]);
    expect(shown.teams.value).toEqual([1, 0]);
  });

  it('goes on after a reload where it was', () => {
    const before = createProjection(2);
    before.play(3);
    before.score(2, 1);
    before.count(1, 7);
    for (let times = 0; times < 4; times++) before.advance();
    const kept = shownOf(JSON.parse(JSON.stringify(before.shown.value)), 2);
    const after = createProjection(2, kept);
    expect([after.at.value, after.step.value, after.teams.value]).toEqual([1, 'answer', [0, 0, 1]]);
    for (let times = 0; times < 4; times++) after.back();
    expect(after.hands.value).toEqual({ 1: 7 });
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'x'],
    ['past its end', { gone: 7, counted: {}, teams: [] }],
    ['before its start', { gone: -1, counted: {}, teams: [] }],
    ['without hands', { gone: 0, teams: [] }],
    ['of hands that are no numbers', { gone: 0, counted: { 0: { 0: 'x' } }, teams: [] }],
    ['of too many teams', { gone: 0, counted: {}, teams: Array(9).fill(0) }],
  ])('does not go on with what is %s', (_, kept) => {
    expect(shownOf(kept, 2)).toBeUndefined();
  });
});
