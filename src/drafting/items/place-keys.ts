import type { Item } from '../../bank/types.ts';

/** No two letters in a row more often than another: A, C, B, B, A, C. */
const places = [0, 2, 1, 1, 0, 2];

/** The keys of the choices stand at each letter as often. */
export function placeKeys(items: readonly Item[]): Item[] {
  let turn = 0;
  return items.map((item) => {
    if (item.type !== 'choice') return item;
    const place = places[turn++ % places.length] ?? 0;
    const key = item.options.filter(({ id }) => id === item.key);
    const options = item.options.filter(({ id }) => id !== item.key);
    options.splice(place, 0, ...key);
    return { ...item, options };
  });
}
