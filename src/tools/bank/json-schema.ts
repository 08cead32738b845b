import { toJsonSchema } from '@valibot/to-json-schema';
import { bankSchema } from '../../bank/schema/bank-schema.ts';

/** Where the schema is published, from the project's root. */
export const SCHEMA_FILE = 'questions/bank.schema.json';

/**
 * The schema of a bank for editors. Formats that it cannot express (trimmed texts, dates made of
 * numbers) are left to the check.
 */
export function formatJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(bankSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
  });
  const named = { $schema, title: 'A bank of Qui Quand Quoi', ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}
