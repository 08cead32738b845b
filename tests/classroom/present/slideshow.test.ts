import { describe, expect, it } from 'vitest';
import { createSlideshow, parseSlideshow } from '../../../src/classroom/present/slideshow.ts';

describe('a slideshow', () => {
  it('shows what is asked, then the answer, then the sentence, then the next item', () => {
    const shown = createSlideshow(2);
    const seen = Array.from({ length: 7 }, () => {
      const now = `${shown.itemIndex.value} ${shown.step.value}`;
      shown.advance();
      return now;
    });
    expect(seen.slice(0, 6)).toEqual([
      ...['0 asked', '0 answer', '0 evidence'],
      ...['1 asked', '1 answer', '1 evidence'],
    ]);
    expect(shown.itemIndex.value).toBe(2);
  });

  it('goes back step by step, and never before the first nor past the end', () => {
    const shown = createSlideshow(1);
    shown.back();
    expect([shown.itemIndex.value, shown.step.value]).toEqual([0, 'asked']);
    for (let times = 0; times < 9; times++) shown.advance();
    shown.back();
    expect([shown.itemIndex.value, shown.step.value]).toEqual([0, 'evidence']);
  });

  it('keeps the hands of each item apart', () => {
    const shown = createSlideshow(2);
    shown.setHands(0, 12);
    shown.setHands(2, 9);
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
    const shown = createSlideshow(1);
    shown.setHands(1, typed);
    expect(shown.hands.value[1]).toBe(hands);
  });

  it('gives each team its turn and its points, which another team more does not lose', () => {
    const shown = createSlideshow(3);
    expect(shown.currentTeam.value).toBeUndefined();
    shown.setTeamCount(2);
    shown.addPoints(1, 1);
    shown.addPoints(0, -1);
    expect(shown.teamPoints.value).toEqual([0, 1]);
    shown.setTeamCount(3);
    expect(shown.teamPoints.value).toEqual([0, 1, 0]);
    expect(shown.currentTeam.value).toBe(0);
    for (let times = 0; times < 3; times++) shown.advance();
    expect(shown.currentTeam.value).toBe(1);
  });

  it('is nobody’s turn after the last item, and can be seen again with its hands and points', () => {
    const shown = createSlideshow(1);
    shown.setTeamCount(2);
    shown.setHands(0, 5);
    shown.addPoints(0, 1);
    for (let times = 0; times < 3; times++) shown.advance();
    expect([shown.itemIndex.value, shown.currentTeam.value]).toEqual([1, undefined]);
    shown.restart();
    expect([shown.itemIndex.value, shown.step.value, shown.hands.value]).toEqual([
      0,
      'asked',
      { 0: 5 },
    ]);
    expect(shown.teamPoints.value).toEqual([1, 0]);
  });

  it('continues after a reload where it was', () => {
    const before = createSlideshow(2);
    before.setTeamCount(3);
    before.addPoints(2, 1);
    before.setHands(1, 7);
    for (let times = 0; times < 4; times++) before.advance();
    const saved = parseSlideshow(JSON.parse(JSON.stringify(before.state.value)), 2);
    const after = createSlideshow(2, saved);
    expect([after.itemIndex.value, after.step.value, after.teamPoints.value]).toEqual([
      1,
      'answer',
      [0, 0, 1],
    ]);
    for (let times = 0; times < 4; times++) after.back();
    expect(after.hands.value).toEqual({ 1: 7 });
  });

  it.each([
    ['absent', undefined],
    ['a word', 'x'],
    ['past its end', { gone: 7, counted: {}, teams: [] }],
    ['before its start', { gone: -1, counted: {}, teams: [] }],
    ['without hands', { gone: 0, teams: [] }],
    ['of hands that are no numbers', { gone: 0, counted: { 0: { 0: 'x' } }, teams: [] }],
    ['of too many teams', { gone: 0, counted: {}, teams: Array(9).fill(0) }],
  ])('does not continue from a state that is %s', (_, saved) => {
    expect(parseSlideshow(saved, 2)).toBeUndefined();
  });
});
