import { defineClassroomType } from '../classroom-type.ts';
import type { VerdictItem } from './schema.ts';
import { isSlip, type VerdictResponse, verdictKeys } from './score.ts';

export const verdictInClass = defineClassroomType<VerdictItem, VerdictResponse>({
  seconds: 40,
  answerKey: ({ key }) => ({ key: [String(key)], field: 'key', frozen: { key } }),
  scores: () => [0, 1],
  responses: () => verdictKeys,
  encode: (writer, _item, response) =>
    writer.write(response === '' ? 0 : verdictKeys.indexOf(response) + 1, 2),
  decode(reader) {
    const at = reader.read(2);
    return at === 0 ? '' : verdictKeys[at - 1];
  },
  describe: (_item, response, words) => words.verdicts[`${response}`],
  slide: ({ key }, _shuffle, words) => ({
    kind: 'pick',
    options: verdictKeys.map((verdict) => ({
      id: `${verdict}`,
      text: words.verdicts[`${verdict}`],
      isCorrect: verdict === key,
      response: verdict,
    })),
  }),
  breakdown: (item) => ({
    kind: 'options',
    options: verdictKeys.map((verdict) => ({
      id: `${verdict}`,
      isKey: verdict === item.key,
      ...(item.slip && isSlip(item, verdict) && { slip: item.slip }),
    })),
  }),
});
