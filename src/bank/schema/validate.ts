import * as v from 'valibot';
import type { BankPath } from '../problem.ts';
import { bankSchema } from './bank-schema.ts';
import { issuePathOf, isUnknownField, type SchemaIssue } from './explain-issue.ts';

function removeField(data: unknown, path: BankPath) {
  let holder = data as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
  delete holder[path.at(-1) ?? ''];
}

/**
 * Validates, and again without the unknown fields as long as there are any: the library names one of
 * them an object, and an entry with a field too many can still be compared with the others.
 */
export function validateBank(data: unknown) {
  const copy = structuredClone(data);
  const surplus: SchemaIssue[] = [];
  for (;;) {
    const { issues = [], output } = v.safeParse(bankSchema, copy);
    const unknown = issues.filter(isUnknownField);
    if (unknown.length === 0) return { surplus, issues, output };
    surplus.push(...unknown);
    for (const issue of unknown) removeField(copy, issuePathOf(issue));
  }
}

/** Whether no issue is at a path or below it. */
export function createSoundnessCheck(issues: readonly SchemaIssue[]) {
  const faultyPaths = issues.map((issue) => `${issuePathOf(issue).join('/')}/`);
  return (path: BankPath) => !faultyPaths.some((fault) => fault.startsWith(`${path.join('/')}/`));
}
