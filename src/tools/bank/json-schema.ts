import { toJsonSchema } from '@valibot/to-json-schema';
import { bankSchema } from '../../bank/schema/bank-schema.ts';

export const SCHEMA_FILE = 'questions/bank.schema.json';

/** For editors. JSON Schema cannot express trimmed texts or dates written as numbers: the check does. */
export function formatJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(bankSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
  });
  const named = { $schema, title: 'A bank of Qui Quand Quoi', ...schema };
  return `${JSON.stringify(named, null, 2)}\n`;
}
