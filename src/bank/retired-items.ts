import type { Bank } from './types.ts';

/** Old results and assignments name retired items too. */
export const listEveryItem = ({ items, retired = [] }: Pick<Bank, 'items' | 'retired'>) => [
  ...items,
  ...retired,
];
