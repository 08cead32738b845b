import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Pair,
} from 'yaml';
import type { BankProblem } from '../../bank/problem.ts';

/** Counted from 1, as editors do. */
export interface SourceLocation {
  line: number;
  column: number;
}

export function placeAt(lines: LineCounter, offset: number): SourceLocation {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];

const isNamed = (pair: Pair, key: string | number) =>
  isScalar(pair.key) && String(pair.key.value) === String(key);

/**
 * Where a problem is in the text of a bank: an entry of a list where it begins, a field at its value if
 * that begins on the same line, else at its name. What is missing is found at what should hold it.
 */
export function locate(
  { document, lines }: { document: Document; lines: LineCounter },
  problem: BankProblem,
): SourceLocation {
  let node: unknown = document.contents;
  let place = placeAt(lines, startOf(node) ?? 0);
  const move = (to: unknown) => {
    const start = startOf(to);
    if (start !== undefined) place = placeAt(lines, start);
  };
  for (const key of problem.path) {
    if (isSeq(node)) {
      node = node.items[Number(key)];
      move(node);
    } else if (isMap(node)) {
      // the last of two fields of one name is the one that was read
      const pair: Pair | undefined = node.items.findLast((one) => isNamed(one, key));
      if (!pair) break;
      node = pair.value;
      move(pair.key);
      const { line } = place;
      const start = startOf(node);
      const isInline = isScalar(node) && start !== undefined && lines.linePos(start).line === line;
      if (isInline && !problem.isFieldName) move(node);
    } else break;
  }
  return place;
}
