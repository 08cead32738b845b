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

const JSON_TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Line and column, from 1, of the value at `path` in valid JSON, or of the nearest holder there is. */
export function locatePath(json: string, path: JsonPath): FileLocation {
  const open: (string | number)[] = [];
  let found = 0;
  let foundDepth = -1;
  let isKeyNext = false;
  for (const { 0: token, index } of json.matchAll(JSON_TOKEN)) {
    if (token === ':') continue;
    if (token === '}' || token === ']') {
      open.pop();
      isKeyNext = false;
    } else if (token === ',') {
      const last = open.at(-1);
      if (typeof last === 'number') open[open.length - 1] = last + 1;
      else isKeyNext = true;
    } else if (isKeyNext) {
      open[open.length - 1] = JSON.parse(token);
      isKeyNext = false;
    } else {
      const isOnPath = open.length <= path.length && open.every((key, at) => key === path[at]);
      if (isOnPath && open.length > foundDepth) {
        found = index;
        foundDepth = open.length;
        if (foundDepth === path.length) break;
      }
      if (token === '[') open.push(0);
      else if (token === '{') {
        open.push('');
        isKeyNext = true;
      }
    }
  }
  return locateIndex(json, found);
}
