import type { Item } from '../bank/types.ts';
import type { AuthoringItemType, AuthoringRegistry } from './authoring-type.ts';
import { choiceForAuthors as choice } from './choice/lint.ts';
import { dateForAuthors as date } from './date/lint.ts';
import { matchForAuthors as match } from './match/lint.ts';
import { numberForAuthors as number } from './number/lint.ts';
import { orderForAuthors as order } from './order/lint.ts';
import { recallForAuthors as recall } from './recall/lint.ts';
import { verdictForAuthors as verdict } from './verdict/lint.ts';

const authoringTypes = {
  date,
  order,
  choice,
  verdict,
  match,
  number,
  recall,
} satisfies AuthoringRegistry<Item>;

export const getAuthoringType = ({ type }: Item) => authoringTypes[type] as AuthoringItemType<Item>;

export const itemLintRules = Object.values(authoringTypes).map(({ rule }) => rule);
