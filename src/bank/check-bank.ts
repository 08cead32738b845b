import { rules } from './lint/registry.ts';
import { read } from './partial-bank.ts';
import type { BankPath, BankProblem } from './problem.ts';
import type { Bank } from './types.ts';

export const isError = ({ level }: { level?: BankProblem['level'] | undefined }): boolean =>
  level !== 'warning';

/** The entry that a place is in, or near: items/3, brief/0. */
const entryOf = (path: BankPath) => path.slice(0, 2).join('/');

/**
 * Finds every problem of a bank; what has no error comes back as a bank. An entry with an error has no
 * warnings: what is wrong with it may well be their cause.
 */
export function check(data: unknown): { problems: BankProblem[]; bank: Bank | undefined } {
  const { draft, problems, bank } = read(data);
  const errors = [...problems, ...rules.filter(isError).flatMap((rule) => rule.check(draft))];
  const broken = new Set(errors.map(({ path }) => entryOf(path)));
  const warnings = rules
    .filter((rule) => !isError(rule) && !(rule.isAboutWholeBank && errors.length > 0))
    .flatMap((rule) => rule.check(draft))
    .filter(({ path }) => !broken.has(entryOf(path)))
    .map((problem): BankProblem => ({ ...problem, level: 'warning' }));
  return { problems: [...errors, ...warnings], bank: errors.length === 0 ? bank : undefined };
}
