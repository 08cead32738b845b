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
 * Repeated without the unknown fields, since the library reports only one for each object; and an entry
 * with a field too many can still be compared with others.
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

/** True for a path without an issue at or below it. */
export function createSoundnessCheck(issues: readonly SchemaIssue[]) {
  const faultyPaths = issues.map((issue) => `${issuePathOf(issue).join('/')}/`);
  return (path: BankPath) => !faultyPaths.some((fault) => fault.startsWith(`${path.join('/')}/`));
}
