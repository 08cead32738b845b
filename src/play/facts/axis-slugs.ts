import type { Axis } from '../../bank/types.ts';

/** Published in addresses: they never change. */
export const axisSlugs: Readonly<Record<Axis, string>> = {
  actors: 'qui',
  dates: 'quand',
  positions: 'quoi',
};
