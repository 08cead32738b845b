import type { ChoiceItem } from './schema.ts';

/** The id of the option chosen. */
export type ChoiceResponse = string;

export const mark = (item: ChoiceItem, response: ChoiceResponse): number =>
  response === item.key ? 1 : 0;
