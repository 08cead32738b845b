import type { VerdictItem } from './schema.ts';

export type VerdictResponse = VerdictItem['key'];

export const scoreVerdict = (item: VerdictItem, response: VerdictResponse): number =>
  response === item.key ? 1 : 0;
