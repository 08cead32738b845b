import { lexicons } from './lexicons/lexicons.ts';
import { lintRules } from './lint/registry.ts';
import { parsePartialBank } from './partial-bank.ts';
import type { BankPath, BankProblem } from './problem.ts';
import type { Bank } from './types.ts';

export const isError = ({ level }: { level?: BankProblem['level'] | undefined }): boolean =>
  level !== 'warning';

const entryKeyOf = (path: BankPath) => path.slice(0, 2).join('/');

/** `bank` is undefined if there are errors. An entry with an error gets no warnings: it may cause them. */
export function checkBank(data: unknown): { problems: BankProblem[]; bank: Bank | undefined } {
  const { partialBank, problems, bank } = parsePartialBank(data);
  const lexicon = partialBank.language && lexicons[partialBank.language];
  const everyItem = { ...partialBank, items: [...partialBank.items, ...partialBank.retired] };
  const errors = [
    ...problems,
    ...lintRules.filter(isError).flatMap((rule) => rule.check(everyItem)),
  ];
  const entriesWithErrors = new Set(errors.map(({ path }) => entryKeyOf(path)));
  const warnings = lintRules
    .filter((rule) => !isError(rule) && !(rule.isAboutWholeBank && errors.length > 0))
    .flatMap((rule) => rule.check(partialBank, lexicon))
    .filter(({ path }) => !entriesWithErrors.has(entryKeyOf(path)))
    .map((problem): BankProblem => ({ ...problem, level: 'warning' }));
  return { problems: [...errors, ...warnings], bank: errors.length === 0 ? bank : undefined };
}
