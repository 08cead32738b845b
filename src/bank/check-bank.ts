import { lexicons } from './lexicons/lexicons.ts';
import { isSayable } from './lint/edtf-dates.ts';
import { lintRules } from './lint/registry.ts';
import { suggestWrittenDate } from './lint/written-dates.ts';
import { type PartialBank, parsePartialBank } from './partial-bank.ts';
import type { BankPath, BankProblem } from './problem.ts';
import { addExample } from './schema/example-value.ts';
import { resolvePath } from './schema/explain-issue.ts';
import { edtfSchema } from './schema/fields.ts';
import { isSchemaOf } from './schema/schema-walk.ts';
import type { Bank } from './types.ts';

export const isError = ({ level }: { level?: BankProblem['level'] | undefined }): boolean =>
  level !== 'warning';

/** With what only an author at a desk needs: examples, and what a date in words means. */
function improveRemedy(problem: BankProblem, data: unknown, language: PartialBank['language']) {
  const [node, value] = resolvePath(data, problem.path);
  const isPoint = problem.path[0] !== 'dates';
  return typeof value === 'string' &&
    isSchemaOf(node, edtfSchema) &&
    !isSayable({ date: value, isPoint })
    ? suggestWrittenDate(problem, value, language)
    : addExample(problem, data);
}

const entryKeyOf = (path: BankPath) => path.slice(0, 2).join('/');

/** `bank` is undefined if there are errors. An entry with an error gets no warnings: it may cause them. */
export function checkBank(data: unknown): { problems: BankProblem[]; bank: Bank | undefined } {
  const { partialBank, problems, bank } = parsePartialBank(data);
  const lexicon = partialBank.language && lexicons[partialBank.language];
  const everyItem = { ...partialBank, items: [...partialBank.items, ...partialBank.retired] };
  const errors = [
    ...problems,
    ...lintRules.filter(isError).flatMap((rule) => rule.check(everyItem)),
  ].map((problem) => improveRemedy(problem, data, partialBank.language));
  const entriesWithErrors = new Set(errors.map(({ path }) => entryKeyOf(path)));
  const warnings = lintRules
    .filter((rule) => !isError(rule) && !(rule.isAboutWholeBank && errors.length > 0))
    .flatMap((rule) => rule.check(partialBank, lexicon))
    .filter(({ path }) => !entriesWithErrors.has(entryKeyOf(path)))
    .map((problem): BankProblem => ({ ...problem, level: 'warning' }));
  return { problems: [...errors, ...warnings], bank: errors.length === 0 ? bank : undefined };
}
