import type { Verdict } from './schema.ts';

export type Response = Verdict['key'];

export const mark = (item: Verdict, response: Response): number => (response === item.key ? 1 : 0);
