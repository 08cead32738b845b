/** As other tools count: an emoji or a rare letter is one. */
export const countCodePoints = (text: string): number => [...text].length;

const CLAUSE_END = /(?<=\S)(?=\s*[,;:(–—]\s?)/gu;
const WORD_END = /(?<=\S)(?=\s)/gu;

function findLastEnd(text: string, pattern: RegExp): number {
  const ends = [...text.matchAll(pattern)].map(({ index }) => index);
  return ends.at(-1) ?? 0;
}

/**
 * At most `limit` code points: up to the end of a clause, or else of a word, then "…" and the question mark
 * if there was one.
 */
export function shortenText(text: string, limit: number): string {
  if (countCodePoints(text) <= limit) return text;
  const [mark = ''] = /[\s\u00a0\u202f]*[?!]$/u.exec(text) ?? [];
  const room = limit - countCodePoints(mark) - 1;
  const start = [...text].slice(0, room + 1).join('');
  const clause = findLastEnd(start, CLAUSE_END);
  const word = findLastEnd(start, WORD_END);
  const end = clause >= room * 0.6 ? clause : word;
  const kept = end > 0 ? start.slice(0, end) : [...text].slice(0, room).join('');
  return `${kept.replace(/[\s,;:.–—]+$/u, '')}…${mark}`;
}
