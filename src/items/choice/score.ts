import type { Choice } from './schema.ts';

/** The id of the option chosen. */
export type Response = string;

export const mark = (item: Choice, response: Response): number => (response === item.key ? 1 : 0);
