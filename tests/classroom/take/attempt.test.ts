import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import {
  type AttemptState,
  hasOtherAnswer,
  mergeAttempts,
  parseAttempt,
} from '../../../src/classroom/take/attempt-state.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { openAttempt } from '../../support/attempts.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';

const verdicts = toAssignmentItems(bank.items.filter(({ type }) => type === 'verdict').slice(0, 3));

describe('an attempt', () => {
  it('starts and saves nothing before a seat is taken', () => {
    const { stage, result, saved, start } = openAttempt(createTestAssignment());
    expect([stage.value, result.value, saved]).toEqual(['intro', undefined, []]);
    start(7);
    expect(stage.value).toBe('item');
    expect(saved.at(-1)).toMatchObject({ set: 'ABCDEFGH', seat: 7, passed: 0 });
  });

  it('shows no feedback between two items if the correction comes later', () => {
    const one = openAttempt(createTestAssignment());
    one.start(1);
    const [first] = one.resolved.items;
    one.answerWrongly();
    expect(one.stage.value).toBe('item');
    expect(one.item.value).not.toBe(first);
    expect(one.result.value?.given[0]).toBeTruthy();
  });

  it('stops at each correction if it comes at once', () => {
    const one = openAttempt(createTestAssignment({ correction: 'at-once' }));
    one.start(1);
    const item = one.item.value;
    one.answerWrongly();
    expect([one.stage.value, one.item.value]).toEqual(['feedback', item]);
    one.nextItem();
    expect(one.stage.value).toBe('item');
    expect(one.item.value).not.toBe(item);
  });

  it('asks for evidence if the assignment does, and lets it be skipped', () => {
    const one = openAttempt(
      createTestAssignment({ items: verdicts, evidence: true, book: 'open' }),
    );
    one.start(1);
    one.answerWrongly();
    expect([one.stage.value, one.isEvidencePending.value]).toEqual(['evidence', true]);
    one.submitEvidence(['s1']);
    one.answerWrongly();
    one.submitEvidence();
    expect(one.result.value?.given.map((given) => given?.sentences)).toEqual([
      ['s1'],
      ...[undefined, undefined],
    ]);
  });

  it('does not ask again for evidence whose correction was shown', () => {
    const before = openAttempt(
      createTestAssignment({ items: verdicts, evidence: true, correction: 'at-once' }),
    );
    before.start(1);
    before.answerWrongly();
    before.submitEvidence();
    const after = openAttempt(before.resolved.assignment);
    after.resume(before.saved.at(-1) as AttemptState);
    expect([after.stage.value, after.isEvidencePending.value]).toEqual(['feedback', false]);
  });

  it('asks for the evidence of each item, whether the last was given or skipped', () => {
    const one = openAttempt(
      createTestAssignment({ items: verdicts, evidence: true, correction: 'at-once' }),
    );
    one.start(1);
    for (const sentences of [['s1'], undefined, ['s1']]) {
      one.answerWrongly();
      expect(one.isEvidencePending.value).toBe(true);
      one.submitEvidence(sentences);
      expect(one.isEvidencePending.value).toBe(false);
      one.nextItem();
    }
    expect(one.stage.value).toBe('ended');
  });

  it('survives a reload at every step', () => {
    const assignment = createTestAssignment({
      order: 'by-seat',
      correction: 'at-once',
      confidence: true,
    });
    const before = openAttempt(assignment);
    before.start(4);
    while (before.stage.value !== 'ended') {
      if (before.stage.value === 'item') before.answerWrongly();
      else before.nextItem();
      const after = openAttempt(assignment);
      after.resume(
        parseAttempt(JSON.parse(JSON.stringify(before.saved.at(-1))), assignment) as AttemptState,
      );
      expect(after.stage.value).toBe(before.stage.value);
      expect(after.item.value?.id).toBe(before.item.value?.id);
      expect(after.result.value).toEqual(before.result.value);
    }
  });

  it('asks for no evidence if the assignment asks for none, whenever the page was left', () => {
    const before = openAttempt(createTestAssignment());
    before.start(1);
    before.answerWrongly();
    const unshown = { ...(before.saved.at(-1) as AttemptState), passed: 0 };
    for (const state of [...before.saved, unshown] as AttemptState[]) {
      const after = openAttempt(createTestAssignment());
      after.resume(state);
      expect(after.stage.value).toBe('item');
    }
  });

  it('takes the first answer to an item, and lets one be skipped', () => {
    const one = openAttempt(createTestAssignment({ correction: 'at-once' }));
    one.start(1);
    one.answer('a');
    one.answer('b');
    one.nextItem();
    one.nextItem();
    expect(one.result.value?.given.slice(0, 2)).toEqual([{ response: 'a' }, undefined]);
  });

  it('ends with its last item if each is corrected at once', () => {
    const one = openAttempt(createTestAssignment({ items: verdicts, correction: 'at-once' }));
    one.start(1);
    for (const _ of verdicts) {
      one.answerWrongly();
      one.nextItem();
    }
    expect([one.stage.value, one.isEndedByClock.value]).toEqual(['ended', false]);
  });

  it('of an earlier version ends with its last item, as it did', () => {
    const one = openAttempt(createTestAssignment({ items: verdicts }));
    one.start(1);
    const { revision, ...earlier } = one.saved.at(-1) as AttemptState;
    expect(revision).toBeDefined();
    one.resume(earlier);
    for (const _ of verdicts) one.answerWrongly();
    expect(one.stage.value).toBe('ended');
  });

  describe('whose correction comes later', () => {
    const begin = (parts: Partial<Assignment> = {}) => {
      const one = openAttempt(createTestAssignment({ items: verdicts, ...parts }));
      one.start(1);
      return one;
    };

    it('is looked at again before it is handed in', () => {
      const one = begin();
      for (const _ of verdicts) one.answerWrongly();
      expect(one.stage.value).toBe('review');
      one.handIn();
      expect(one.stage.value).toBe('ended');
      one.openItem(0);
      expect(one.stage.value).toBe('ended');
    });

    it('lets an answer be changed, and comes back to the review', () => {
      const one = begin();
      for (const _ of verdicts) one.answer(false);
      one.openItem(1);
      expect([one.stage.value, one.currentAnswer.value]).toEqual(['item', { response: false }]);
      one.answer(true);
      expect(one.stage.value).toBe('review');
      expect(one.result.value?.given.map((answer) => answer?.response)).toEqual([
        false,
        true,
        false,
      ]);
      one.openItem(0);
      one.nextItem();
      expect(one.stage.value).toBe('review');
    });

    it('leads from blank to blank once one has looked at all answers', () => {
      const one = begin();
      one.openReview();
      one.openItem(0);
      one.answer(true);
      expect(one.item.value?.id).toBe(one.resolved.items[1]?.id);
      one.nextItem();
      expect(one.item.value?.id).toBe(one.resolved.items[2]?.id);
      one.openItem(0);
      one.answer(false);
      expect(one.stage.value).toBe('review');
      one.openItem(2);
      one.answer(true);
      expect(one.stage.value).toBe('review');
    });

    it('asks for the evidence of a changed answer, and keeps that of one that stays', () => {
      const one = begin({ evidence: true, book: 'open' });
      for (const _ of verdicts) {
        one.answer(true);
        one.submitEvidence(['s1']);
      }
      one.openItem(0);
      one.answer(false);
      expect(one.stage.value).toBe('evidence');
      one.submitEvidence(['s2']);
      one.openItem(1);
      one.nextItem();
      expect(one.result.value?.given.map((answer) => answer?.sentences)).toEqual([
        ['s2'],
        ['s1'],
        ['s1'],
      ]);
    });

    describe('asks for evidence with a hidden text', () => {
      const answerAll = () => {
        const one = begin({ evidence: true });
        for (const _ of verdicts) one.answer(true);
        return one;
      };

      it('only after all answers, so that no passage tells another of them', () => {
        const one = begin({ evidence: true });
        for (const item of one.resolved.items) {
          expect([one.stage.value, one.item.value]).toEqual(['item', item]);
          one.answer(true);
        }
        expect(one.stage.value).toBe('review');
        one.lockAnswers();
        for (const item of one.resolved.items) {
          expect([one.stage.value, one.item.value]).toEqual(['evidence', item]);
          one.submitEvidence(['s1']);
        }
        expect(one.stage.value).toBe('ended');
        expect(one.result.value?.given).toEqual(
          verdicts.map(() => ({ response: true, sentences: ['s1'] })),
        );
      });

      it('of no answer that may still be changed: there is no way back', () => {
        const one = answerAll();
        one.lockAnswers();
        one.openItem(0);
        one.openReview();
        one.answer(false);
        expect(one.stage.value).toBe('evidence');
        expect(one.result.value?.given.map((answer) => answer?.response)).toEqual([
          true,
          true,
          true,
        ]);
      });

      it('of no blank, and goes on after a reload where it was, whether one was given or not', () => {
        const one = begin({ evidence: true });
        one.answer(true);
        one.nextItem();
        one.answer(true);
        one.lockAnswers();
        one.submitEvidence();
        const after = begin({ evidence: true });
        after.resume(one.saved.at(-1) as AttemptState);
        expect(after.item.value).toBe(one.resolved.items[2]);
        after.submitEvidence(['s1']);
        expect(after.stage.value).toBe('ended');
        expect(after.result.value?.given.map((answer) => answer?.sentences)).toEqual([
          undefined,
          undefined,
          ['s1'],
        ]);
      });

      it('of those that an earlier version has not asked for', () => {
        const one = answerAll();
        const state = one.saved.at(-1) as AttemptState;
        const [first, ...others] = state.given;
        const after = begin({ evidence: true });
        after.resume({
          ...state,
          given: [{ response: true, ...first, sentences: ['s9'] }, ...others],
        });
        after.lockAnswers();
        expect(after.item.value).toBe(one.resolved.items[1]);
      });

      it('and can be handed in before the last, or without any answer to prove', () => {
        const one = answerAll();
        one.lockAnswers();
        one.handIn();
        expect(one.stage.value).toBe('ended');
        const blank = begin({ evidence: true });
        blank.lockAnswers();
        expect(blank.stage.value).toBe('item');
        expect(blank.laterEvidence.value).toEqual([]);
      });

      it('and a tab that did not know changes none of them', () => {
        const one = answerAll();
        const unaware = begin({ evidence: true });
        unaware.resume(one.saved.at(-1) as AttemptState);
        one.lockAnswers();
        one.submitEvidence(['s1']);
        unaware.openItem(0);
        unaware.answer(false);
        const [ours, theirs] = [unaware, one].map(({ saved }) => saved.at(-1) as AttemptState);
        for (const both of [
          mergeAttempts(ours as AttemptState, theirs as AttemptState),
          mergeAttempts(theirs as AttemptState, ours as AttemptState),
        ])
          expect(both).toMatchObject({
            locked: true,
            passed: 1,
            given: [{ response: true, sentences: ['s1'] }, {}, {}],
          });
        expect(hasOtherAnswer(ours as AttemptState, theirs as AttemptState)).toBe(true);
      });
    });

    it('asks how sure one is after the answer, which is kept meanwhile and can be changed', () => {
      const one = begin({ confidence: true });
      one.answer(true);
      expect(one.stage.value).toBe('confidence');
      const after = begin({ confidence: true });
      after.resume(one.saved.at(-1) as AttemptState);
      expect(after.stage.value).toBe('confidence');
      after.openItem(0);
      after.answer(false);
      after.rateConfidence('guess');
      expect(after.item.value).toBe(one.resolved.items[1]);
      after.answer('');
      expect(after.item.value).toBe(one.resolved.items[2]);
      after.openItem(0);
      after.nextItem();
      expect(after.result.value?.given).toEqual([
        { response: false, confidence: 'guess' },
        { response: '' },
        undefined,
      ]);
    });

    it('asks how sure one is of an answer that was kept without saying so', () => {
      const one = begin({ confidence: true });
      one.answer(true);
      one.openItem(0);
      expect(one.stage.value).toBe('item');
      one.nextItem();
      expect(one.stage.value).toBe('confidence');
      one.rateConfidence('certain');
      expect(one.item.value).toBe(one.resolved.items[1]);
    });

    it('survives a reload at every step, wherever one has gone', () => {
      const steps = fc.array(
        fc.oneof(
          fc.constant((one: ReturnType<typeof begin>) => one.answer(true)),
          fc.constant((one: ReturnType<typeof begin>) => one.answer(false)),
          fc.constant((one: ReturnType<typeof begin>) => one.submitEvidence(['s1'])),
          fc.constant((one: ReturnType<typeof begin>) => one.submitEvidence()),
          fc.constant((one: ReturnType<typeof begin>) => one.nextItem()),
          fc.constant((one: ReturnType<typeof begin>) => one.openReview()),
          fc.constant((one: ReturnType<typeof begin>) => one.lockAnswers()),
          fc.constant((one: ReturnType<typeof begin>) => one.rateConfidence('guess')),
          fc.nat(2).map((position) => (one: ReturnType<typeof begin>) => one.openItem(position)),
          fc.constant((one: ReturnType<typeof begin>) => one.changeSeat(5)),
        ),
        { maxLength: 16 },
      );
      const rules = fc.record({
        evidence: fc.boolean(),
        confidence: fc.boolean(),
        book: fc.constantFrom('open' as const, 'closed' as const),
      });
      fc.assert(
        fc.property(steps, rules, (all, asked) => {
          const one = begin({ ...asked, order: 'by-seat' });
          for (const step of all) step(one);
          const stored = parseAttempt(
            JSON.parse(JSON.stringify(one.saved.at(-1))),
            one.resolved.assignment,
          ) as AttemptState;
          expect(stored).toEqual(one.state.value);
          const after = begin({ ...asked, order: 'by-seat' });
          after.resume(stored);
          expect(after.stage.value).toBe(one.stage.value);
          expect(after.item.value?.id).toBe(one.item.value?.id);
          // what is written over its own earlier states is what it was
          for (const saved of one.saved as AttemptState[])
            expect(mergeAttempts(stored, saved)).toEqual(stored);
        }),
      );
    });

    it('with a wrong seat corrected keeps its order, its letters and its answers', () => {
      const one = begin({ order: 'by-seat' });
      one.answerWrongly();
      const [order, letters, item] = [one.order.value, one.shuffleSeed.value, one.item.value];
      one.changeSeat(5);
      expect([one.order.value, one.shuffleSeed.value, one.item.value]).toEqual([
        order,
        letters,
        item,
      ]);
      expect(one.result.value?.seat).toBe(5);
      expect(one.result.value?.given.filter(Boolean)).toHaveLength(1);
    });

    it('has the time of the seat that is the right one', () => {
      const one = begin({ minutes: 20, stretch: { 5: 2 } });
      one.wait(4);
      one.changeSeat(5);
      expect(one.minutesLeft()).toBe(36);
      one.changeSeat(1);
      expect(one.minutesLeft()).toBe(16);
    });
  });

  it('leaves the seat to somebody else', () => {
    const one = openAttempt(createTestAssignment());
    one.start(1);
    one.answerWrongly();
    one.leave();
    expect([one.stage.value, one.result.value, one.saved.at(-1)]).toEqual([
      'intro',
      undefined,
      undefined,
    ]);
  });

  it('skips an item that this bank does not have', () => {
    const items = [{ id: 'gone-for-ever', print: 1 }, ...verdicts];
    const one = openAttempt(createTestAssignment({ items }));
    one.start(1);
    expect(one.order.value).toEqual([1, 2, 3]);
    one.answerWrongly();
    expect(one.result.value?.given.map(Boolean)).toEqual([false, true, false, false]);
  });
});

describe('an attempt in two tabs', () => {
  const begin = (seat = 1) => {
    const one = openAttempt(createTestAssignment());
    one.start(seat);
    return one;
  };
  const lastState = (one: ReturnType<typeof openAttempt>) => one.saved.at(-1) as AttemptState;

  it('has the answers of both, and is as far as the further', () => {
    const [behind, ahead] = [begin(), begin()];
    behind.answerWrongly();
    for (let count = 0; count < 4; count++) ahead.answerWrongly();
    const both = mergeAttempts(lastState(behind), lastState(ahead));
    expect(both).toEqual(lastState(ahead));
    expect(mergeAttempts(lastState(ahead), lastState(behind))).toEqual(both);
  });

  it('has the answer that was changed last, and the seat', () => {
    const [one, other] = [begin(), begin()];
    one.answer('first');
    other.resume(lastState(one));
    other.openItem(0);
    other.answer('second');
    other.changeSeat(9);
    for (const both of [
      mergeAttempts(lastState(one), lastState(other)),
      mergeAttempts(lastState(other), lastState(one)),
    ])
      expect(both).toMatchObject({
        seat: 9,
        given: [{ response: 'second' }, ...one.resolved.items.slice(1).map(() => null)],
      });
  });

  it('keeps the stored answer, and adds evidence to it', () => {
    const state = lastState(begin());
    const given = (response: string, sentences?: string[]) => ({
      ...state,
      given: state.given.map((_, at) =>
        at ? null : { response, ...(sentences && { sentences }) },
      ),
    });
    expect(mergeAttempts(given('a'), given('b')).given[0]).toEqual({ response: 'b' });
    expect(mergeAttempts(given('a', ['s']), given('b')).given[0]).toEqual({ response: 'b' });
    expect(mergeAttempts(given('a', ['s']), given('a')).given[0]).toEqual({
      response: 'a',
      sentences: ['s'],
    });
  });

  it('is not merged with one of another seat or another start', () => {
    const [one, other] = [lastState(begin()), lastState(begin(2))];
    expect(mergeAttempts(one, other)).toBe(one);
    expect(mergeAttempts(one, { ...one, begun: 5, passed: 3 })).toBe(one);
  });
});
