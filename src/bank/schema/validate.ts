import * as v from 'valibot';
import type { BankPath } from '../problem.ts';
import { bank } from './bank-schema.ts';
import { isUnknownField, pathOf, type SchemaIssue } from './explain-issue.ts';

function remove(data: unknown, path: BankPath) {
  let holder = data as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
  delete holder[path.at(-1) ?? ''];
}

/**
 * Validates, and again without the unknown fields as long as there are any: the library names one of
 * them an object, and an entry with a field too many can still be compared with the others.
 */
export function validate(data: unknown) {
  const rest = structuredClone(data);
  const surplus: SchemaIssue[] = [];
  for (;;) {
    const { issues = [], output } = v.safeParse(bank, rest);
    const unknown = issues.filter(isUnknownField);
    if (unknown.length === 0) return { surplus, issues, output };
    surplus.push(...unknown);
    for (const issue of unknown) remove(rest, pathOf(issue));
  }
}

/** Whether no issue is at a path or below it. */
export function soundness(issues: readonly SchemaIssue[]) {
  const faults = issues.map((issue) => `${pathOf(issue).join('/')}/`);
  return (path: BankPath) => !faults.some((fault) => fault.startsWith(`${path.join('/')}/`));
}
