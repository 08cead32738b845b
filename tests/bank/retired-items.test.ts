import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkBank } from '../../src/bank/check-bank.ts';
import {
  addPublishedKeys,
  findChangedKeys,
  findRemovedItems,
} from '../../src/bank/published-keys.ts';
import { listEveryItem } from '../../src/bank/retired-items.ts';
import type { Bank } from '../../src/bank/types.ts';
import { resolveAssignment, toAssignmentItems } from '../../src/classroom/assignment.ts';
import { pickItems } from '../../src/classroom/typed/pick-items.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { isResponseTo, scoreResponse } from '../../src/items/registry.ts';
import { createAssignmentOfFirst } from '../support/assignments.ts';
import { exampleYamlWith, type TextReplacement } from '../support/example-bank.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { rightResponse, wrongResponse } from '../support/responses.ts';

function exampleWithRetired(ids: readonly string[], ...changes: TextReplacement[]) {
  const data = parse(exampleYamlWith(...changes));
  const isRetired = ({ id }: { id: string }) => ids.includes(id);
  return {
    ...data,
    items: data.items.filter((item: { id: string }) => !isRetired(item)),
    retired: data.items.filter(isRetired),
  };
}

function readBank(data: unknown): Bank {
  const { bank, problems } = checkBank(data);
  if (!bank) throw new Error(problems.map(({ message }) => message).join('\n'));
  return bank;
}

describe('a retired item', () => {
  const bank = readBank(exampleWithRetired(['keeps-old']));

  it('is never dealt, in rounds, on a day or to a class', () => {
    const playableBank = createPlayableBank(bank);
    for (let seed = 0; seed < 50; seed++) {
      const day = `2026-01-${String((seed % 28) + 1).padStart(2, '0')}`;
      const ids = [
        ...playableBank.composeRound({}, { seed, now: 0 }),
        ...playableBank.composeDailyRound(day),
        ...pickItems(bank, { count: 10 }, seed),
      ].map(({ id }) => id);
      expect(ids).not.toContain('keeps-old');
      expect(ids).toContain('lund-sues');
    }
  });

  it('is found by an old result and by an assignment that was handed out', () => {
    const item = createPlayableBank(bank).items.get('keeps-old');
    expect(item?.prompt).toContain('pulled down');
    const assignment = {
      ...createAssignmentOfFirst(1),
      items: toAssignmentItems(bank.retired ?? []),
    };
    expect(resolveAssignment(assignment, bank)).toMatchObject({ missingCount: 0, changedCount: 0 });
  });

  it('keeps the key that was published, and its place in the list', () => {
    const published = addPublishedKeys({}, readBank(exampleWithRetired([])));
    expect(findRemovedItems(published, bank)).toEqual([]);
    const turned = readBank(exampleWithRetired(['keeps-old'], ['key: false', 'key: true']));
    expect(findChangedKeys(published, turned)).toMatchObject([{ path: ['retired', 0, 'key'] }]);
  });

  it.each<[string, (string | number)[], string, readonly string[], ...TextReplacement[]]>([
    [
      'names a sentence that is gone',
      ['retired', 0, 'evidence', 0],
      'there is no sentence "s-gone"',
      ['keeps-old'],
      [
        'evidence: [s-okoro]\n    explanation: "He refuses it."',
        'evidence: [s-gone]\n    explanation: "He refuses it."',
      ],
    ],
    [
      'has a key among no options',
      ['retired', 0, 'key'],
      'no option is the key "hole"',
      ['why-closed'],
      ['key: crack', 'key: hole'],
    ],
    [
      'is alone to test a fact',
      ['actors', 2, 'id'],
      'no item tests "lund"',
      ['lund-sues', 'whose-camp'],
    ],
  ])('that %s is an error', (_, path, message, ids, ...changes) => {
    const { problems } = checkBank(exampleWithRetired(ids, ...changes));
    expect(problems).toContainEqual(expect.objectContaining({ path, message }));
  });

  it('counts in no balance of the bank', () => {
    const data = exampleWithRetired([]);
    const doubled = data.items.map((item: { id: string }) => ({ ...item, id: `${item.id}-once` }));
    const warningsOf = (bank: unknown) =>
      checkBank(bank).problems.filter(({ level }) => level === 'warning');
    expect(warningsOf({ ...data, retired: doubled })).toEqual(warningsOf(data));
  });
});

describe.each(['fr', 'en'])('the second edition of the first dossier, %s', (language) => {
  const file = `questions/2022-01-12-otan-russie/${language}.yaml`;
  const edition = createPlayableBank(readBank(parse(readFileSync(file, 'utf8'))));

  it('scores every answer to the first as the first did', () => {
    for (const item of listEveryItem(fixtureBank)) {
      const now = edition.items.get(item.id);
      for (const response of [rightResponse(item), wrongResponse(item)]) {
        if (!now) throw new Error(`${item.id} is gone`);
        expect([item.id, isResponseTo(now, response)]).toEqual([item.id, true]);
        expect(scoreResponse(now, response)).toBe(scoreResponse(item, response));
      }
    }
  });
});
