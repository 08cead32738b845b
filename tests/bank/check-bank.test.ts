import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBank } from '../../src/bank/check-bank.ts';
import { parseExampleWith } from '../support/example-bank.ts';

const messages = (data: unknown) => checkBank(data).problems.map(({ message }) => message);

describe('check', () => {
  it('gives back the bank that has no problem, its dates as texts and its defaults filled in', () => {
    const { problems, bank } = checkBank(parseExampleWith(['    tolerance: 1\n', '']));
    expect(problems).toEqual([]);
    expect(bank?.dates[0]?.date).toBe('1998');
    expect(bank?.items.find(({ type }) => type === 'number')).toHaveProperty('tolerance', 0);
  });

  it('rejects what is no bank at all', () => {
    for (const data of [undefined, null, '', 'bank', 7, [], {}]) {
      const { problems, bank } = checkBank(data);
      expect(problems.length, JSON.stringify(data)).toBeGreaterThan(0);
      expect(bank).toBeUndefined();
    }
  });

  it('explains every kind of value', () => {
    const fields = Object.keys(parseExampleWith() as object);
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...fields), fc.jsonValue(), { maxKeys: fields.length }),
    );
    fc.assert(
      fc.property(anything, (data) => {
        expect(checkBank(data).problems.length).toBeGreaterThan(0);
      }),
      // fields named like the methods of an object
      { examples: [[{ language: { toString: '' } }], [{ items: [{ type: { toString: '' } }] }]] },
    );
  });

  it('finds the faults of schema and rules in one pass', () => {
    const data = parseExampleWith(
      ['process: locate\n    prompt: "Why', 'prompt: "Why'],
      ['near: [s-lund]', 'near: [s-land]'],
      ['date: "2019-05"', 'date: "2019-13"'],
      ['stance: refuses', 'stance: refuse'],
      ['monogram: CL', 'monogramme: CL'],
    );
    expect(messages(data)).toEqual([
      'unknown field "monogramme" in actor "lund"',
      '"stance" of position "okoro-keep" cannot be "refuse"',
      'item "why-closed" has no "process"',
      'there is no sentence "s-land"',
      '"2019-13" is not an EDTF date',
    ]);
  });

  it.each([
    ['an entry', ['name: "Ada Morel"', 'nom: "Ada Morel"']],
    ['the id of an entry', ['- id: s-okoro', '- idd: s-okoro']],
    ['an item that alone tests a fact', ['accept: ["Ada', 'accepts: ["Ada']],
    ['the name of a list', ['\nactors:', '\nactor:']],
    ['the brief', ['\nbrief:', '\nbrieff:']],
    ['the items', ['\nitems:', '\nitem:']],
    ['the type of an item', ['type: recall', 'type: recal']],
  ] as const)('does not call missing what has a typo: %s', (_, change) => {
    const found = messages(parseExampleWith(change));
    expect(found.length).toBeLessThanOrEqual(2);
    expect(found.join()).not.toMatch(/there is no (sentence|fact|actor)|no item tests/);
  });

  it('names every unknown field, also two of one entry', () => {
    const data = parseExampleWith(['monogram: AM', 'monogram: AM\n    age: 50\n    party: none']);
    expect(messages(data)).toEqual([
      'unknown field "age" in actor "morel"',
      'unknown field "party" in actor "morel"',
    ]);
  });
});
