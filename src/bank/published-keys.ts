import { fieldOfAnswerKey, formatAnswerKey } from '../items/answer-key.ts';
import type { BankProblem } from './problem.ts';
import { listEveryItem } from './retired-items.ts';
import type { Bank } from './types.ts';

/** The answer key, by id, of each item that players have met. */
export type PublishedKeys = Readonly<Record<string, string>>;

const CHANGED_KEY_REMEDY = 'a correction is a new item with a new id: put this one back as it was';

export function addPublishedKeys(published: PublishedKeys, bank: Bank): PublishedKeys {
  const items = listEveryItem(bank).map((item) => [item.id, formatAnswerKey(item)] as const);
  const keys = Object.entries({ ...Object.fromEntries(items), ...published });
  return Object.fromEntries(keys.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function findRemovedItems(published: PublishedKeys, bank: Bank): string[] {
  const currentIds = new Set(listEveryItem(bank).map(({ id }) => id));
  return Object.keys(published).filter((id) => !currentIds.has(id));
}

export function findChangedKeys(published: PublishedKeys, bank: Bank): BankProblem[] {
  return listEveryItem(bank).flatMap((item, at) => {
    const before = Object.hasOwn(published, item.id) ? published[item.id] : undefined;
    const now = formatAnswerKey(item);
    if (before === undefined || before === now) return [];
    const field = fieldOfAnswerKey(item);
    const message = `the published item "${item.id}" was ${before} and is ${now}`;
    const retiredAt = at - bank.items.length;
    const path = retiredAt < 0 ? ['items', at] : ['retired', retiredAt];
    return [{ path: field ? [...path, field] : path, message, remedy: CHANGED_KEY_REMEDY }];
  });
}
