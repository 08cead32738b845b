import type { VerdictItem } from './schema.ts';

export type VerdictResponse = VerdictItem['key'];

/** Published: codes store a position in this list. */
export const verdictKeys: readonly VerdictResponse[] = [true, false, 'unstated'];

export const isVerdictResponse = (value: unknown): boolean =>
  verdictKeys.some((verdict) => verdict === value);

/** Doubting a true statement, or taking the unstated for false, is another mistake. */
export const isSlip = ({ key }: VerdictItem, response: VerdictResponse): boolean =>
  response === true && key !== true;

export const scoreVerdict = (item: VerdictItem, response: VerdictResponse): number =>
  response === item.key ? 1 : 0;
