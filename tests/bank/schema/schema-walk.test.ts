import { describe, expect, it } from 'vitest';
import { checkBank } from '../../../src/bank/check-bank.ts';
import { mapTexts } from '../../../src/bank/schema/schema-walk.ts';
import type { Bank } from '../../../src/bank/types.ts';
import { parseExampleWith } from '../../support/example-bank.ts';

const bank = checkBank(parseExampleWith()).bank as Bank;

/** The fields that people read. */
const read = new Set(
  'title publisher text name monogram role label claim prompt explanation reason group unit accept'.split(
    ' ',
  ),
);

function* strings(value: unknown, field = ''): Generator<[field: string, text: string]> {
  if (typeof value === 'string') yield [field, value];
  else if (Array.isArray(value)) for (const part of value) yield* strings(part, field);
  else if (typeof value === 'object' && value) {
    for (const [key, part] of Object.entries(value)) yield* strings(part, key);
  }
}

describe('changing the texts of a bank', () => {
  it('reaches every text, and no id, key, date or word of a list', () => {
    const changed = mapTexts(bank, (text) => `<${text}>`);
    for (const [field, text] of strings(changed)) {
      expect(text.startsWith('<'), `${field}: ${text}`).toBe(read.has(field));
    }
  });

  it('leaves everything else as it was', () => {
    expect(mapTexts(bank, (text) => text)).toEqual(bank);
  });
});
