import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A small bank, with every type of item, about an invented dispute. */
export const exampleFile = 'tests/bank/example/en.yaml';
export const exampleText = readFileSync(exampleFile, 'utf8');

export type Change = readonly [from: string, to: string];

/** The example with some of its words changed; each must stand in it. */
export function textWith(...changes: Change[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the example has no ${from}`);
    return text.replace(from, () => to);
  }, exampleText);
}

/** The same as data, new each time. */
export const exampleWith = (...changes: Change[]): unknown =>
  parse(textWith(...changes), { uniqueKeys: false });
