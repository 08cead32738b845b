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

export function locationAt(lines: LineCounter, offset: number): SourceLocation {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

const startOffsetOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];

const hasKey = (pair: Pair, key: string | number) =>
  isScalar(pair.key) && String(pair.key.value) === String(key);

/**
 * A list entry is located at its start, a field at its value if that is on the same line, else at its
 * name, and a missing field at the entry that should have it.
 */
export function locateProblem(
  { document, lines }: { document: Document; lines: LineCounter },
  problem: BankProblem,
): SourceLocation {
  let node: unknown = document.contents;
  let found = locationAt(lines, startOffsetOf(node) ?? 0);
  const moveTo = (to: unknown) => {
    const start = startOffsetOf(to);
    if (start !== undefined) found = locationAt(lines, start);
  };
  for (const key of problem.path) {
    if (isSeq(node)) {
      node = node.items[Number(key)];
      moveTo(node);
    } else if (isMap(node)) {
      const pair: Pair | undefined = node.items.findLast((one) => hasKey(one, key));
      if (!pair) break;
      node = pair.value;
      moveTo(pair.key);
      const { line } = found;
      const start = startOffsetOf(node);
      const isInline = isScalar(node) && start !== undefined && lines.linePos(start).line === line;
      if (isInline && !problem.isFieldName) moveTo(node);
    } else break;
  }
  return found;
}
