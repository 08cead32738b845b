import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChangedKeys } from '../../src/bank/published-keys.ts';
import type { Bank, Item } from '../../src/bank/types.ts';
import {
  type Assignment,
  hashAnswerKey,
  resolveAssignment,
  toAssignmentItems,
} from '../../src/classroom/assignment.ts';
import {
  encodeResultCode,
  parseResultCode,
  type ScoredSeat,
  scoreSeat,
} from '../../src/classroom/result-code.ts';
import { encodeShortCode, parseShortCode } from '../../src/classroom/short-code.ts';
import { formatAnswerKey } from '../../src/items/answer-key.ts';
import { classroomTypes } from '../../src/items/classroom.ts';
import { itemTypes, scoreResponse } from '../../src/items/registry.ts';
import { dummy, dummyInClass, dummyItem } from '../support/dummy-type.ts';

describe('an item type that is added to the registries', () => {
  const item = dummyItem as unknown as Item;
  const other = {
    ...dummyItem,
    gaps: dummyItem.gaps.map(({ id }) => ({ id, word: 'dan' })),
  } as unknown as Item;
  const assignment: Assignment = {
    id: 'K7M2Q4XA',
    bank: 'a-bank',
    language: 'en',
    items: [],
    seed: 1,
    seats: 30,
    book: 'closed',
    evidence: false,
    confidence: false,
    order: 'same',
    correction: 'held',
  };

  beforeAll(() => {
    Object.assign(itemTypes, { dummy });
    Object.assign(classroomTypes, { dummy: dummyInClass });
  });
  afterAll(() => {
    for (const registry of [itemTypes, classroomTypes]) Reflect.deleteProperty(registry, 'dummy');
  });

  it('has its key protected, whatever the field is called', () => {
    expect(hashAnswerKey(item)).not.toBe(hashAnswerKey(other));
    const published = { gaps: formatAnswerKey(item) };
    expect(published.gaps).toBe('dummy g1=ann g2=bob g3=cyd');
    expect(findChangedKeys(published, { items: [item] } as unknown as Bank)).toEqual([]);
    expect(findChangedKeys(published, { items: [other] } as unknown as Bank)).toMatchObject([
      { path: ['items', 0, 'gaps'] },
    ]);
  });

  it('has what can be chosen protected in links', () => {
    const fewer = { ...dummyItem, words: dummyItem.words.slice(0, 3) } as unknown as Item;
    expect(hashAnswerKey(fewer)).not.toBe(hashAnswerKey(item));
    expect(formatAnswerKey(fewer)).toBe(formatAnswerKey(item));
  });

  it.each([
    [{ g1: 'ann', g2: 'bob', g3: 'cyd' }, 1],
    [{ g1: 'ann', g2: 'cyd', g3: 'bob' }, 1 / 3],
    [{ g2: 'bob', g3: 'cyd' }, 2 / 3],
    [{}, 0],
  ])('goes through both codes: %o', (response, score) => {
    const resolved = resolveAssignment(
      { ...assignment, items: toAssignmentItems([item]) },
      { items: [item] },
    );
    const result = { set: assignment.id, seat: 3, given: [{ response }] };
    expect(parseResultCode(resolved, encodeResultCode(resolved, result))).toEqual({
      ok: true,
      result,
    });
    const scored = scoreSeat(resolved, result, scoreResponse);
    const parsed = parseShortCode(resolved, encodeShortCode(resolved, scored));
    expect(parsed.ok && parsed.result.answers[0]?.score).toBe(score);
  });

  it('is refused, not encoded as a blank, if its score is not in its list', () => {
    const resolved = resolveAssignment(
      { ...assignment, items: toAssignmentItems([item]) },
      { items: [item] },
    );
    const scored: ScoredSeat = { set: assignment.id, seat: 3, answers: [{ score: 0.5 }] };
    expect(() => encodeShortCode(resolved, scored)).toThrow('0.5 is no score of the item gaps');
  });
});
