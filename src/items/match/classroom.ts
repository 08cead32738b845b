import { defineClassroomType } from '../classroom-type.ts';
import { oneBasedIndex, sortedIds, textOf } from '../lists.ts';
import { layOutMatch } from './layout.ts';
import type { MatchItem } from './schema.ts';
import { type MatchResponse, scoreRows } from './score.ts';

/** In a grid the same actor stands under several claims. */
const nameRow = ({ group, text }: MatchItem['rows'][number]) =>
  group ? `${group} – ${text}` : text;

const listPairs = (
  rows: MatchItem['rows'],
  { columns }: MatchItem,
  response: Exclude<MatchResponse, ''>,
) =>
  rows.map((row) => ({
    text: nameRow(row).replace(/\.$/, ''),
    answer: textOf(columns, response[row.id]) || '–',
  }));

export const matchInClass = defineClassroomType<MatchItem, MatchResponse>({
  seconds: 90,
  answerKey({ rows, columns }) {
    const key = rows.map((row) => `${row.id}=${row.key}`).sort();
    return { key, field: 'rows', frozen: { columns: sortedIds(columns), rows: key } };
  },
  scores: ({ rows }) =>
    Array.from({ length: rows.length + 1 }, (_, correct) => scoreRows(correct, rows.length)),
  encode(writer, { rows, columns }, response) {
    const columnIds = sortedIds(columns);
    const given = response || {};
    for (const row of sortedIds(rows)) writer.write(oneBasedIndex(columnIds, given[row]), 3);
  },
  decode(reader, { rows, columns }) {
    const columnIds = sortedIds(columns);
    const pairs = sortedIds(rows).map((row) => [row, columnIds[reader.read(3) - 1]] as const);
    const given = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined);
    return given.length > 0 ? Object.fromEntries(given) : '';
  },
  describe: (item, response) =>
    listPairs(item.rows, item, response)
      .map(({ text, answer }) => `${text} → ${answer}`)
      .join(' / '),
  listParts: (item, response, shuffle) =>
    listPairs(layOutMatch(item, shuffle).rows, item, response),
  slide(item, shuffle) {
    const { columns, rows } = layOutMatch(item, shuffle);
    return {
      kind: 'match',
      columns,
      rows: rows.map(({ id, text, group, key }) => ({
        id,
        text,
        ...(group && { group }),
        correctColumn: columns.findIndex((column) => column.id === key),
      })),
    };
  },
  breakdown: ({ rows, columns }) => ({
    kind: 'rows',
    rows: rows.map((row) => ({
      text: nameRow(row),
      answer: textOf(columns, row.key),
      isRight: (response) => response[row.id] === row.key,
    })),
  }),
});
