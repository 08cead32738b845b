import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/bank/types.ts';
import type { ArticleDraft, DraftedFact } from '../../src/drafting/types.ts';
import { type EditAction, reduceHistory, startHistory } from '../../src/editor/edit-history.ts';
import { createProject, type Project } from '../../src/editor/project.ts';
import { listJoints } from '../../src/editor/sentence-edits.ts';
import { listProjectItems } from '../support/list-project-items.ts';

const sentences = [
  { text: 'Léa Morin a ouvert la gare mardi.', paragraph: 0 },
  { text: 'Elle promet trois trains par heure.', paragraph: 0 },
  { text: 'Paul Rey doute du calendrier.', paragraph: 1 },
];
const facts: DraftedFact[] = [
  {
    ...{ kind: 'actor', id: 'a1', sort: 'person', name: 'Léa Morin', otherNames: [] },
    ...{ span: { sentence: 0, start: 0, end: 9 }, mentions: [{ sentence: 0, start: 0, end: 9 }] },
  },
  {
    ...{ kind: 'date', id: 'd1', words: 'mardi', date: '2026-11-24', isRelative: true },
    span: { sentence: 0, start: 27, end: 32 },
  },
  {
    ...{ kind: 'figure', id: 'f1', words: 'trois trains', value: 3, unit: 'trains' },
    ...{ isSpelledOut: true, span: { sentence: 1, start: 12, end: 24 } },
  },
];
const draft: ArticleDraft = { language: 'fr', sentences, facts };
const wordsOf = (project: Project) =>
  project.facts.map(({ id, span }) => [
    id,
    project.sentences[span.sentence]?.text.slice(span.start, span.end),
  ]);

const drafted = reduceHistory(
  reduceHistory(startHistory(createProject('2026-11-29', 'fr')), { kind: 'edit-text', text: 'x' }),
  { kind: 'apply-draft', draft },
);
const run = (...actions: EditAction[]) => actions.reduce(reduceHistory, drafted);

const ids = fc.constantFrom('a1', 'd1', 'f1');
const actions: fc.Arbitrary<EditAction> = fc.oneof(
  fc.record({ kind: fc.constant('edit-text' as const), text: fc.string() }),
  fc.record({
    kind: fc.constant('edit-source' as const),
    changes: fc.record({ title: fc.string() }, { requiredKeys: [] }),
  }),
  fc.record({
    kind: fc.constant('edit-sentences' as const),
    edit: fc.record({ at: fc.nat(4), offset: fc.nat(40) }, { requiredKeys: ['at'] }),
  }),
  fc.record({
    kind: fc.constant('review-facts' as const),
    ids: fc.array(ids),
    review: fc.constantFrom('right' as const, 'wrong' as const),
  }),
  fc.record({
    kind: fc.constant('tell-holders' as const),
    id: ids,
    holders: fc.constantFrom('nobody' as const, ['a1']),
  }),
  fc.constant({ kind: 'undo' as const }),
  fc.constant({ kind: 'redo' as const }),
);

describe('what was done in the editor', () => {
  it('can all be taken back, and done again', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 30 }), (all) => {
        const done = run(...all);
        const back = done.past.reduce((history) => reduceHistory(history, { kind: 'undo' }), done);
        expect(back.past).toEqual([]);
        const again = done.past.reduce((history) => reduceHistory(history, { kind: 'redo' }), back);
        expect(again.present).toEqual(done.present);
      }),
    );
  });

  it('is one step as long as one types on in a field', () => {
    const typed = run(
      { kind: 'edit-source', changes: { title: 'L' } },
      { kind: 'edit-source', changes: { title: 'La' } },
      { kind: 'edit-source', changes: { publisher: 'J' } },
    );
    expect(typed.past).toHaveLength(drafted.past.length + 2);
    expect(reduceHistory(typed, { kind: 'undo' }).present.source).toMatchObject({
      title: 'La',
      publisher: '',
    });
  });
});

describe('sentences', () => {
  it('split in two and merged again keep each fact on its words', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.nat(10), (at, nth) => {
        const joints = listJoints(sentences[at]?.text ?? '');
        const offset = joints[nth % joints.length] as number;
        const cut = run({ kind: 'edit-sentences', edit: { at, offset } }).present;
        expect(cut.sentences).toHaveLength(4);
        const crossed = (['f1', 'd1', 'a1'] as const).filter((id) => {
          const span = facts.find((fact) => fact.id === id)?.span;
          return span?.sentence === at && span.start < offset && span.end > offset;
        });
        const whole = (list: readonly unknown[][]) =>
          list.filter(([id]) => !crossed.includes(id as 'a1'));
        expect(whole(wordsOf(cut))).toEqual(whole(wordsOf(drafted.present)));
        const merged = run(
          { kind: 'edit-sentences', edit: { at, offset } },
          { kind: 'edit-sentences', edit: { at } },
        ).present;
        expect(merged.sentences).toEqual(sentences);
        expect(whole(wordsOf(merged))).toEqual(whole(wordsOf(drafted.present)));
      }),
    );
  });

  it('are merged with the next one', () => {
    const { present } = run({ kind: 'edit-sentences', edit: { at: 0 } });
    expect(present.sentences[0]?.text).toBe(
      'Léa Morin a ouvert la gare mardi. Elle promet trois trains par heure.',
    );
    expect(wordsOf(present)).toEqual(wordsOf(drafted.present));
  });

  it('stay as they are where there is nothing to split or merge', () => {
    expect(run({ kind: 'edit-sentences', edit: { at: 2 } })).toBe(drafted);
    expect(run({ kind: 'edit-sentences', edit: { at: 9, offset: 3 } })).toBe(drafted);
  });
});

describe('another draft of the same text', () => {
  const sameDay = {
    ...draft,
    facts: draft.facts.map((fact) => ({ ...fact, id: `${fact.id}-new` })),
  };
  const reviewed: EditAction = { kind: 'review-facts', ids: ['a1', 'd1', 'f1'], review: 'right' };

  it('keeps what was judged, cut and mended', () => {
    const [, date] = facts;
    const mended = {
      ...(date as typeof date & { kind: 'date' }),
      date: '2026-11-17',
    } as DraftedFact;
    const { present } = run(
      reviewed,
      { kind: 'edit-sentences', edit: { at: 1, offset: 4 } },
      { kind: 'mend-fact', fact: mended },
      { kind: 'edit-source', changes: { day: '2026-11-30' } },
      { kind: 'apply-draft', draft: sameDay },
    );
    expect(present.sentences).toHaveLength(4);
    expect(present.factReviews).toEqual({
      'a1-new': 'right',
      'd1-new': 'right',
      'f1-new': 'right',
    });
    expect(present.facts.find(({ id }) => id === 'd1-new')).toMatchObject({ date: '2026-11-17' });
  });

  it('asks again for a weekday that is another day now', () => {
    const moved = {
      ...draft,
      facts: facts.map((fact) => (fact.kind === 'date' ? { ...fact, date: '2026-12-01' } : fact)),
    };
    const { present } = run(
      reviewed,
      { kind: 'edit-source', changes: { day: '2026-12-04' } },
      { kind: 'apply-draft', draft: moved },
    );
    expect(present.factReviews).toEqual({ a1: 'right', f1: 'right' });
  });

  it('is no step of its own', () => {
    const { past, present } = run({ kind: 'apply-draft', draft: sameDay });
    expect(past).toEqual(drafted.past);
    expect(present.isDrafted).toBe(true);
  });
});

describe('what an assistant proposes', () => {
  const told: DraftedFact = {
    ...{ kind: 'date', id: 'own-9', words: 'mardi', date: '2026-11-24', isRelative: true },
    span: { sentence: 0, start: 27, end: 32 },
  };
  const item = {
    ...{ id: 'own-1', type: 'verdict', key: true, facts: ['own-9'], process: 'locate' },
    ...{ prompt: 'La gare a ouvert mardi.', evidence: ['s-1'], explanation: 'C’est écrit.' },
  } as const satisfies Item;

  it('waits for a person: a fact with the question about it, or by itself', () => {
    const alone = run({ kind: 'add-content', items: [], facts: [told] }).present;
    expect(alone.factReviews).toEqual({});
    expect(alone.facts).toContain(told);
    const asked = run({ kind: 'add-content', items: [item], facts: [told] }).present;
    expect(asked.factReviews).toEqual({ 'own-9': 'right' });
    expect(listProjectItems(asked).find((one) => one.item.id === 'own-1')?.review).toBeUndefined();
  });

  it('is known already the second time', () => {
    const add: EditAction = { kind: 'add-content', items: [item], facts: [told] };
    expect(run(add, add).present).toEqual(run(add).present);
  });
});
