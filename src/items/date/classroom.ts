import { type Blank, defineClassroomType } from '../classroom-type.ts';
import type { DateItem } from './schema.ts';
import { type DateResponse, dateScores } from './score.ts';

/** Bits of a year, a month and a day. */
const PART_BITS = [14, 7, 7];

const blanks: readonly Blank[] = [
  { part: 'year', size: 'figure' },
  { part: 'month', size: 'word' },
  { part: 'day', size: 'figure' },
];

export const dateInClass = defineClassroomType<DateItem, DateResponse>({
  seconds: 50,
  answerKey: ({ key }) => ({ key: [key], field: 'key', frozen: { key } }),
  scores: () => dateScores,
  encode(writer, _item, response) {
    const [, ...matched] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(response) ?? [];
    const parts = matched.filter((part) => part !== undefined).map(Number);
    writer.write(parts.length, 2);
    for (const [at, part] of parts.entries()) writer.write(part, PART_BITS[at] ?? 0);
  },
  decode(reader) {
    const count = reader.read(2);
    const parts = PART_BITS.slice(0, count).map((width) => reader.read(width));
    return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
  },
  describe: (_item, response, words) => words.formatDate(response),
  slide: ({ key }, _shuffle, words) => ({
    kind: 'say',
    answer: words.formatDate(key),
    // as fine as the article is
    blanks: blanks.slice(0, key.split('-').length),
  }),
  breakdown: () => ({ kind: 'written' }),
});
