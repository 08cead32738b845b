import { defineClassroomType } from '../classroom-type.ts';
import { oneBasedIndex, sortedIds, textOf } from '../lists.ts';
import { formatFigure, keyResponse } from './figure.ts';
import type { NumberItem } from './schema.ts';
import type { NumberResponse } from './score.ts';

/** Four bits a character; the index after the last one ends the number. */
const NUMBER_ALPHABET = '0123456789.-+e';

export const numberInClass = defineClassroomType<NumberItem, NumberResponse>({
  seconds: 45,
  answerKey: ({ key, tolerance, holder, holders }) => ({
    key: [String(key), ...(tolerance > 0 ? [`±${tolerance}`] : []), ...(holder ? [holder] : [])],
    field: 'key',
    frozen: { key, tolerance, holder, ...(holders && { holders: sortedIds(holders) }) },
  }),
  scores: () => [0, 1],
  encode(writer, { holders }, response) {
    const { value, holder } = response || { value: Number.NaN };
    for (const char of String(Number.isFinite(value) ? value : '')) {
      writer.write(NUMBER_ALPHABET.indexOf(char), 4);
    }
    writer.write(NUMBER_ALPHABET.length, 4);
    writer.write(oneBasedIndex(sortedIds(holders), holder), 5);
  },
  decode(reader, { holders }) {
    let digits = '';
    for (let at = reader.read(4); at < NUMBER_ALPHABET.length; at = reader.read(4)) {
      digits += NUMBER_ALPHABET[at];
    }
    const holder = sortedIds(holders)[reader.read(5) - 1];
    if (digits === '') return '';
    return { value: Number(digits), ...(holder !== undefined && { holder }) };
  },
  describe({ holders }, { value, holder }, words) {
    const amount = Number.isFinite(value) ? words.formatNumber(value) : '';
    return [amount, textOf(holders, holder)].filter((part) => part !== '').join(', ');
  },
  slide: (item, shuffle, words) => ({
    kind: 'say',
    answer: formatFigure(item, keyResponse(item), words.formatNumber),
    blanks: [{ size: 'word', unit: item.unit }],
    ...(item.holders && { options: shuffle(item.holders) }),
  }),
  breakdown: () => ({ kind: 'written' }),
});
