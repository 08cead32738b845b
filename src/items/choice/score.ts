import type { ChoiceItem } from './schema.ts';

export type ChoiceResponse = string;

export const isChoiceResponse = (value: unknown): boolean => typeof value === 'string';

export const scoreChoice = (item: ChoiceItem, response: ChoiceResponse): number =>
  response === item.key ? 1 : 0;
