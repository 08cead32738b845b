export type JsonPath = readonly (string | number)[];

export type FileLocation = 'file' | { line: number; column: number } | { path: JsonPath };

/** Line and column count from 1. */
export function locateIndex(text: string, index: number): FileLocation {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  return { line, column: index - start + 1 };
}
