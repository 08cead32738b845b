/** Keys and indexes from the root of a file to what is meant, such as ['entries', 3, 'score']. */
export type JsonPath = readonly (string | number)[];

/** Where in a file something is wrong: in all of it, at a letter, or in a value. */
export type FileLocation = 'file' | { line: number; column: number } | { path: JsonPath };

/** The line and column, from 1, of the letter at an index. */
export function locateIndex(text: string, index: number): FileLocation {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: index - start + 1 };
}

/** A path as people write it: entries[3].score. */
export const formatPath = (path: JsonPath): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
