import { defineClassroomType } from '../classroom-type.ts';
import { oneBasedIndex, sortedIds, textOf } from '../lists.ts';
import type { ChoiceItem } from './schema.ts';
import type { ChoiceResponse } from './score.ts';

export const choiceInClass = defineClassroomType<ChoiceItem, ChoiceResponse>({
  seconds: 45,
  answerKey: ({ key, options }) => ({
    key: [key],
    field: 'key',
    frozen: { key, options: sortedIds(options) },
  }),
  scores: () => [0, 1],
  responses: ({ options }) => sortedIds(options),
  encode: (writer, { options }, response) =>
    writer.write(oneBasedIndex(sortedIds(options), response), 2),
  decode(reader, { options }) {
    const at = reader.read(2);
    return at === 0 ? '' : sortedIds(options)[at - 1];
  },
  describe: ({ options }, response) => textOf(options, response),
  slide: ({ key, options }, shuffle) => ({
    kind: 'pick',
    options: shuffle(options).map(({ id, text, reason }) => ({
      id,
      text,
      isCorrect: id === key,
      response: id,
      ...(reason && { reason }),
    })),
  }),
  breakdown: ({ key, options }) => ({
    kind: 'options',
    options: options.map(({ id, text, slip }) => ({
      id,
      text,
      isKey: id === key,
      ...(slip && id !== key && { slip }),
    })),
  }),
});
