import { describe, expect, it } from 'vitest';
import { checkBank } from '../../src/bank/check-bank.ts';
import {
  addPublishedKeys,
  findChangedKeys,
  findRemovedItems,
} from '../../src/bank/published-keys.ts';
import { mapTexts } from '../../src/bank/schema/schema-walk.ts';
import type { Bank } from '../../src/bank/types.ts';
import { parseExampleWith, type TextReplacement } from '../support/example-bank.ts';

function bankWith(...changes: TextReplacement[]): Bank {
  const { bank, problems } = checkBank(parseExampleWith(...changes));
  if (!bank) throw new Error(problems.map(({ message }) => message).join('\n'));
  return bank;
}

const bank = bankWith();
const published = addPublishedKeys({}, bank);

describe('a published item', () => {
  it('is listed by id, with its answer key', () => {
    expect(Object.entries(published)).toEqual([
      ['how-much', 'number 12 ±1 morel'],
      ['in-order', 'order built < closed < vote'],
      ['keeps-old', 'verdict false'],
      ['lund-sues', 'verdict unstated'],
      ['name-mayor', 'recall'],
      ['when-built', 'date 1998'],
      ['when-closed', 'date 2019-05'],
      ['who-said', 'match dear=morel keep=okoro millions=morel'],
      ['who-wants', 'match build-okoro=unstated pull-lund=unstated pull-okoro=refuses'],
      ['whose-camp', 'match lund=river morel=town okoro=town'],
      ['why-closed', 'choice crack'],
    ]);
  });

  it('is never what every object has', () => {
    const { problems } = checkBank(parseExampleWith(['id: name-mayor', 'id: constructor']));
    expect(problems.map(({ remedy }) => remedy)).toEqual([
      'choose another id: every object of a browser has this one',
    ]);
    const items = bank.items.map((item) => ({ ...item, id: 'constructor' }));
    expect(findChangedKeys({}, { ...bank, items })).toEqual([]);
  });

  it('may be reworded, explained better and join more facts', () => {
    const mended = mapTexts(
      bankWith(['[closed, vote]', '[closed, vote, built]'], ['"Morel"]', '"Mrs Morel"]']),
      (text) => `${text} `,
    );
    expect(findChangedKeys(published, mended)).toEqual([]);
    expect(findRemovedItems(published, mended)).toEqual([]);
  });

  it.each<[string, string, ...TextReplacement[]]>([
    ['keeps-old', 'was verdict false and is verdict true', ['key: false', 'key: true']],
    ['how-much', 'was number 12 ±1 morel and is number 12 morel', ['    tolerance: 1\n', '']],
    [
      'how-much',
      'is number 12 ±1 okoro',
      ['holder: morel\n    holders', 'holder: okoro\n    holders'],
    ],
    [
      'who-said',
      'dear=okoro',
      ['A new one is dear."\n        key: morel', 'A new one is dear."\n        key: okoro'],
    ],
    [
      'when-built',
      'is recall',
      ['type: date\n    facts: [built]', 'type: recall\n    facts: [built]'],
      ['key: "1998"', 'accept: ["x"]'],
    ],
  ])('never changes its key: %s %s', (id, says, ...changes) => {
    const [problem, ...others] = findChangedKeys(published, bankWith(...changes));
    expect(problem?.message).toContain(`the published item "${id}"`);
    expect(problem?.message).toContain(says);
    expect(problem?.remedy).toContain('a correction is a new item with a new id');
    expect(others).toEqual([]);
  });

  it('is never removed, and only new items are added', () => {
    const renamed = bankWith(['- id: when-built', '- id: when-made']);
    expect(findRemovedItems(published, renamed)).toEqual(['when-built']);
    const more = addPublishedKeys({ ...published, 'why-closed': 'choice kept' }, renamed);
    expect(more).toEqual({ ...published, 'when-made': 'date 1998', 'why-closed': 'choice kept' });
    expect(Object.keys(more)).toEqual(Object.keys(more).sort());
  });
});
