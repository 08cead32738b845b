import { describe, expect, it } from 'vitest';
import {
  type Assignment,
  resolveAssignment,
  toAssignmentItems,
} from '../../../src/classroom/assignment.ts';
import { createAttempt } from '../../../src/classroom/take/attempt.ts';
import {
  type AttemptState,
  itemOrderFor,
  mergeAttempts,
  parseAttempt,
  timeLimitMsFor,
  unlockWordOf,
} from '../../../src/classroom/take/attempt-state.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { wrongResponse } from '../../support/responses.ts';

const { engine: rules } = createPlayableBank(bank);

/** A sitting with all that it has kept, and a clock that stands until it is told. */
function sitting(made: Assignment) {
  const kept: (AttemptState | undefined)[] = [];
  const clock = { now: 1_000 };
  const met = resolveAssignment(made, bank);
  const sitting = createAttempt(
    met,
    rules,
    () => clock.now,
    (sat) => kept.push(sat),
  );
  /** Answers the item at hand, wrongly. */
  const answer = () => sitting.item.value && sitting.answer(wrongResponse(sitting.item.value));
  return { ...sitting, met, kept, clock, answerIt: answer };
}

const verdicts = toAssignmentItems(bank.items.filter(({ type }) => type === 'verdict').slice(0, 3));

describe('a sitting', () => {
  it('begins and keeps nothing before a seat is taken', () => {
    const { stage, result, kept, start: sit } = sitting(createTestAssignment());
    expect([stage.value, result.value, kept]).toEqual(['intro', undefined, []]);
    sit(7);
    expect(stage.value).toBe('item');
    expect(kept.at(-1)).toMatchObject({ set: 'ABCDEFGH', seat: 7, passed: 0 });
  });

  it('tells nothing between two items where the correction waits', () => {
    const one = sitting(createTestAssignment());
    one.start(1);
    const [first] = one.met.items;
    one.answerIt();
    expect(one.stage.value).toBe('item');
    expect(one.item.value).not.toBe(first);
    expect(one.result.value?.given[0]).toBeTruthy();
  });

  it('stops at each correction where it comes at once', () => {
    const one = sitting(createTestAssignment({ correction: 'at-once' }));
    one.start(1);
    const item = one.item.value;
    one.answerIt();
    expect([one.stage.value, one.item.value]).toEqual(['feedback', item]);
    one.nextItem();
    expect(one.stage.value).toBe('item');
    expect(one.item.value).not.toBe(item);
  });

  it('asks for the proof where the set does, and takes that it is left', () => {
    const one = sitting(createTestAssignment({ items: verdicts, evidence: true }));
    one.start(1);
    one.answerIt();
    expect([one.stage.value, one.isEvidencePending.value]).toEqual(['evidence', true]);
    one.submitEvidence(['s1']);
    one.answerIt();
    one.submitEvidence();
    expect(one.result.value?.given.map((given) => given?.sentences)).toEqual([
      ['s1'],
      ...[undefined, undefined],
    ]);
  });

  it('does not ask again for a proof whose correction was seen', () => {
    const before = sitting(
      createTestAssignment({ items: verdicts, evidence: true, correction: 'at-once' }),
    );
    before.start(1);
    before.answerIt();
    before.submitEvidence();
    const after = sitting(before.met.assignment);
    after.resume(before.kept.at(-1) as AttemptState);
    expect([after.stage.value, after.isEvidencePending.value]).toEqual(['feedback', false]);
  });

  it('asks for the evidence of each item, whether that of the last was given or not', () => {
    const one = sitting(
      createTestAssignment({ items: verdicts, evidence: true, correction: 'at-once' }),
    );
    one.start(1);
    for (const sentences of [['s1'], undefined, ['s1']]) {
      one.answerIt();
      expect(one.isEvidencePending.value).toBe(true);
      one.submitEvidence(sentences);
      expect(one.isEvidencePending.value).toBe(false);
      one.nextItem();
    }
    expect(one.stage.value).toBe('ended');
  });

  it('survives a reload at every step', () => {
    const made = createTestAssignment({
      order: 'by-seat',
      correction: 'at-once',
      confidence: true,
    });
    const before = sitting(made);
    before.start(4);
    while (before.stage.value !== 'ended') {
      if (before.stage.value === 'item') before.answerIt();
      else before.nextItem();
      const after = sitting(made);
      after.resume(
        parseAttempt(JSON.parse(JSON.stringify(before.kept.at(-1))), made) as AttemptState,
      );
      expect(after.stage.value).toBe(before.stage.value);
      expect(after.item.value?.id).toBe(before.item.value?.id);
      expect(after.result.value).toEqual(before.result.value);
    }
  });

  it('is asked for no proof where the set asks for none, whenever the page was left', () => {
    const before = sitting(createTestAssignment());
    before.start(1);
    before.answerIt();
    const old = { ...(before.kept.at(-1) as AttemptState), passed: 0 };
    for (const left of [...before.kept, old] as AttemptState[]) {
      const after = sitting(createTestAssignment());
      after.resume(left);
      expect(after.stage.value).toBe('item');
    }
  });

  it('takes the first answer to an item, and lets one be passed', () => {
    const one = sitting(createTestAssignment({ correction: 'at-once' }));
    one.start(1);
    one.answer('a', 'guess');
    one.answer('b', 'certain');
    one.nextItem();
    one.nextItem();
    expect(one.result.value?.given.slice(0, 2)).toEqual([
      { response: 'a', confidence: 'guess' },
      undefined,
    ]);
  });

  it('ends with its last item', () => {
    const one = sitting(createTestAssignment({ items: verdicts }));
    one.start(1);
    for (const _ of verdicts) one.answerIt();
    expect([one.stage.value, one.isEndedByClock.value]).toEqual(['ended', false]);
  });

  it('leaves the seat to somebody else', () => {
    const one = sitting(createTestAssignment());
    one.start(1);
    one.answerIt();
    one.leave();
    expect([one.stage.value, one.result.value, one.kept.at(-1)]).toEqual([
      'intro',
      undefined,
      undefined,
    ]);
  });

  it('passes over an item that the bank here does not have', () => {
    const items = [{ id: 'gone-for-ever', print: 1 }, ...verdicts];
    const one = sitting(createTestAssignment({ items }));
    one.start(1);
    expect(one.order.value).toEqual([1, 2, 3]);
    one.answerIt();
    expect(one.result.value?.given.map(Boolean)).toEqual([false, true, false, false]);
  });
});

describe('a sitting in two tabs', () => {
  const begin = (seat = 1) => {
    const one = sitting(createTestAssignment());
    one.start(seat);
    return one;
  };
  const last = (one: ReturnType<typeof sitting>) => one.kept.at(-1) as AttemptState;

  it('has the answers of both, and is as far as the further', () => {
    const [behind, ahead] = [begin(), begin()];
    behind.answerIt();
    for (let count = 0; count < 4; count++) ahead.answerIt();
    const both = mergeAttempts(last(behind), last(ahead));
    expect(both).toEqual(last(ahead));
    expect(mergeAttempts(last(ahead), last(behind))).toEqual(both);
  });

  it('keeps the answer that was kept, and takes a proof of it', () => {
    const sat = last(begin());
    const given = (response: string, sentences?: string[]) => ({
      ...sat,
      given: sat.given.map((_, at) => (at ? null : { response, ...(sentences && { sentences }) })),
    });
    expect(mergeAttempts(given('a'), given('b')).given[0]).toEqual({ response: 'b' });
    expect(mergeAttempts(given('a', ['s']), given('a')).given[0]).toEqual({
      response: 'a',
      sentences: ['s'],
    });
  });

  it('is another where the seat or its beginning is', () => {
    const [one, other] = [last(begin()), last(begin(2))];
    expect(mergeAttempts(one, other)).toBe(one);
    expect(mergeAttempts(one, { ...one, begun: 5, passed: 3 })).toBe(one);
  });
});

describe('the time of a seat', () => {
  it('is as long as it wants where the set has none', () => {
    const one = sitting(createTestAssignment());
    one.start(1);
    one.clock.now = 1e12;
    one.answerIt();
    expect([one.endsAt.value, one.stage.value]).toEqual([undefined, 'item']);
  });

  it('ends a sitting, and takes no answer after that', () => {
    const one = sitting(createTestAssignment({ minutes: 10 }));
    one.start(1);
    one.clock.now += 10 * 60_000;
    one.answerIt();
    expect([one.stage.value, one.isEndedByClock.value]).toEqual(['ended', true]);
    expect(one.result.value?.given.some(Boolean)).toBe(false);
  });

  it('goes on through a reload', () => {
    const before = sitting(createTestAssignment({ minutes: 10 }));
    before.start(1);
    const after = sitting(before.met.assignment);
    after.clock.now = 1_000 + 10 * 60_000;
    after.resume(before.kept.at(-1) as AttemptState);
    expect(after.stage.value).toBe('ended');
  });

  it.each([
    [3, 10],
    [12, 15],
  ])('of seat %d is %d minutes', (seat, minutes) => {
    expect(timeLimitMsFor(createTestAssignment({ minutes: 10, stretch: { 12: 1.5 } }), seat)).toBe(
      minutes * 60_000,
    );
  });
});

describe('the order of a seat', () => {
  it('is that of the set, or one of its own that is always the same', () => {
    const { items } = resolveAssignment(createTestAssignment(), bank);
    const order = (parts: Partial<Assignment>, seat: number) =>
      itemOrderFor(createTestAssignment(parts), items, seat);
    expect(order({}, 3)).toEqual(items.map((_, place) => place));
    const bySeat = Array.from({ length: 30 }, (_, seat) => order({ order: 'by-seat' }, seat));
    expect(new Set(bySeat.map(String)).size).toBeGreaterThan(25);
    expect(order({ order: 'by-seat' }, 3)).toEqual(bySeat[3]);
    for (const one of bySeat) expect(one.toSorted()).toEqual(order({}, 1));
  });
});

describe('what was kept of a sitting', () => {
  const sat: AttemptState = {
    ...{ set: 'ABCDEFGH', seat: 1, begun: 0, passed: 1, shown: false, over: false },
    given: [
      { response: 'a' },
      ...createTestAssignment()
        .items.slice(1)
        .map(() => null),
    ],
  };

  it('is taken as it is', () => {
    expect(parseAttempt(sat, createTestAssignment())).toEqual(sat);
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'x'],
    ['another set’s', { ...sat, set: 'HGFEDCBA' }],
    ['a seat that the class does not have', { ...sat, seat: 31 }],
    ['too few items', { ...sat, given: [] }],
    ['no place', { ...sat, passed: -1 }],
    ['no time', { ...sat, begun: 'now' }],
  ])('is not taken where it is %s', (_, kept) => {
    expect(parseAttempt(kept, createTestAssignment())).toBeUndefined();
  });

  it('loses an answer that is none, and no other', () => {
    const given = [...sat.given];
    given[1] = 7 as never;
    given[2] = { response: null } as never;
    expect(parseAttempt({ ...sat, given }, createTestAssignment())).toEqual(sat);
  });
});

it('opens a held correction by four signs that are read aloud, other ones for another set', () => {
  expect(unlockWordOf(createTestAssignment())).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(unlockWordOf(createTestAssignment())).not.toBe(
    unlockWordOf(createTestAssignment({ seed: 8 })),
  );
});
