import { rules } from './checks/registry.ts';
import { read } from './draft.ts';
import type { Problem } from './problem.ts';
import type { Bank } from './types.ts';

/** Finds every problem of a bank; what has none comes back as a bank. */
export function check(data: unknown): { problems: Problem[]; bank: Bank | undefined } {
  const { draft, problems, bank } = read(data);
  const all = [...problems, ...rules.flatMap((rule) => rule.check(draft))];
  return { problems: all, bank: all.length === 0 ? bank : undefined };
}
