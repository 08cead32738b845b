import type { Item } from '../../src/bank/types.ts';
import { shuffleWithSeed } from '../../src/engine/seeded-random.ts';
import type { ItemResponse } from '../../src/items/registry.ts';

/** The response that scores 1. */
export function rightResponse(item: Item): ItemResponse {
  switch (item.type) {
    case 'match':
      return Object.fromEntries(item.rows.map(({ id, key }) => [id, key]));
    case 'order':
      return item.events.map(({ id }) => id);
    case 'number':
      return { value: item.key, ...(item.holder && { holder: item.holder }) };
    case 'recall':
      return item.accept[0] ?? '';
    default:
      return item.key;
  }
}

/** A mistake that a pupil may make: wrong, or right in part. */
export function mistakenResponse(item: Item, seed: number): ItemResponse {
  switch (item.type) {
    case 'choice':
      return shuffleWithSeed(item.options, seed).find(({ id }) => id !== item.key)?.id ?? '';
    case 'verdict':
      return (
        shuffleWithSeed([true, false, 'unstated' as const], seed).find((one) => one !== item.key) ??
        ''
      );
    case 'match': {
      const [row, ...rows] = shuffleWithSeed(item.rows, seed);
      const wrong = item.columns.find(({ id }) => id !== row?.key)?.id ?? '';
      return Object.fromEntries([
        [row?.id ?? '', wrong],
        ...rows.map(({ id, key }) => [id, key] as const),
      ]);
    }
    case 'order':
      return shuffleWithSeed(item.events, seed).map(({ id }) => id);
    case 'date':
      // another day of the month, another month of the year, another year
      return item.key.length > 7
        ? `${item.key.slice(0, 7)}-${item.key.endsWith('28') ? '27' : '28'}`
        : item.key.length > 4
          ? `${item.key.slice(0, 4)}-${item.key.endsWith('12') ? '11' : '12'}`
          : '1999';
    case 'number':
      return { value: item.key * 3 + 1, ...(item.holder && { holder: item.holder }) };
    case 'recall':
      return '=1+1';
  }
}

/** The simplest response that scores 0. */
export function wrongResponse(item: Item): ItemResponse {
  switch (item.type) {
    case 'choice':
      return item.options.find(({ id }) => id !== item.key)?.id ?? '';
    case 'match':
      return {};
    case 'order':
      return [];
    case 'date':
      return '0001';
    case 'number':
      return { value: -1 };
    case 'verdict':
      return item.key === 'unstated' ? true : 'unstated';
    case 'recall':
      return '–';
  }
}
