import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { itemSchemas } from '../../../src/items/schemas.ts';
import { formatJsonSchema, SCHEMA_FILE } from '../../../src/tools/bank/json-schema.ts';

describe('the published schema', () => {
  it.each(Object.entries(itemSchemas))('can say what a %s is', (type, schema) => {
    const { properties, required, additionalProperties } = toJsonSchema(schema, {
      typeMode: 'input',
      errorMode: 'ignore',
    });
    expect(properties).toMatchObject({ type: { const: type } });
    expect(required).toEqual(expect.arrayContaining(['id', 'facts', 'prompt', 'explanation']));
    expect(additionalProperties).toBe(false);
  });

  it('is that of the code: npm run bank -- schema writes it', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(formatJsonSchema());
  });
});
