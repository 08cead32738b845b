import * as v from 'valibot';
import {
  commonItemFields,
  evidenceSchema,
  idSchema,
  labelledSchema,
  textSchema,
} from '../../src/bank/schema/fields.ts';
import type { Item } from '../../src/bank/types.ts';
import { defineAuthoringType } from '../../src/items/authoring-type.ts';
import { defineClassroomType } from '../../src/items/classroom-type.ts';
import { defineItemType } from '../../src/items/item-type.ts';
import { oneBasedIndex, sortedIds, textOf } from '../../src/items/lists.ts';

/**
 * An item type that the game does not have: a text with gaps, and words to fill them. Its answer is in
 * a field that no other type has.
 */
const dummySchema = v.strictObject({
  ...commonItemFields,
  type: v.literal('dummy'),
  evidence: evidenceSchema,
  text: textSchema,
  words: v.array(labelledSchema),
  gaps: v.array(v.strictObject({ id: idSchema, word: idSchema })),
});
export type DummyItem = v.InferOutput<typeof dummySchema>;

/** Word ids by gap id. */
type DummyResponse = Readonly<Record<string, string>>;

export type ItemOrDummy = Item | DummyItem;

const shareOf = (correct: number, gapCount: number) => correct / gapCount;

export const dummy = defineItemType<DummyItem, DummyResponse>({
  isResponse: (value) => typeof value === 'object' && value !== null,
  score: ({ gaps }, response) =>
    shareOf(gaps.filter(({ id, word }) => response[id] === word).length, gaps.length),
  maxPerRound: 2,
});

export const dummyInClass = defineClassroomType<DummyItem, DummyResponse>({
  seconds: 60,
  answerKey: ({ gaps, words }) => ({
    key: gaps.map(({ id, word }) => `${id}=${word}`),
    field: 'gaps',
    choices: sortedIds(words),
  }),
  scores: ({ gaps }) =>
    Array.from({ length: gaps.length + 1 }, (_, correct) => shareOf(correct, gaps.length)),
  encode(writer, { gaps, words }, response) {
    const ids = sortedIds(words);
    for (const { id } of gaps)
      writer.write(oneBasedIndex(ids, response ? response[id] : undefined), 4);
  },
  decode(reader, { gaps, words }) {
    const ids = sortedIds(words);
    return Object.fromEntries(
      gaps.flatMap(({ id }) => {
        const word = ids[reader.read(4) - 1];
        return word === undefined ? [] : [[id, word]];
      }),
    );
  },
  describe: ({ gaps, words }, response) =>
    gaps.map(({ id }) => textOf(words, response[id])).join(', '),
  slide: ({ gaps, words }) => ({
    kind: 'say',
    answer: gaps.map(({ word }) => textOf(words, word)).join(', '),
    blanks: gaps.map(() => ({ size: 'word' })),
    options: words,
  }),
  breakdown: ({ gaps, words }) => ({
    kind: 'rows',
    rows: gaps.map(({ id, word }) => ({
      text: id,
      answer: textOf(words, word),
      isRight: (response) => response[id] === word,
    })),
  }),
});

export const dummyForAuthors = defineAuthoringType<DummyItem>({
  rule: { name: 'dummy', description: 'Every gap has a word.', check: () => [] },
  references: () => [],
  slips: () => [],
});

export const dummyItem: DummyItem = {
  id: 'gaps',
  type: 'dummy',
  facts: ['ann'],
  process: 'locate',
  prompt: 'Fill the gaps.',
  explanation: 'So it was.',
  evidence: ['s-one'],
  text: '… met … and ….',
  words: ['ann', 'bob', 'cyd', 'dan'].map((id) => ({ id, text: id.toUpperCase() })),
  gaps: [
    { id: 'g1', word: 'ann' },
    { id: 'g2', word: 'bob' },
    { id: 'g3', word: 'cyd' },
  ],
};
