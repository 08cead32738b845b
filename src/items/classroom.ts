import type { Item } from '../bank/types.ts';
import { choiceInClass as choice } from './choice/classroom.ts';
import type {
  AnswerPart,
  ClassroomItemType,
  ClassroomRegistry,
  Shuffle,
  Slide,
} from './classroom-type.ts';
import { dateInClass as date } from './date/classroom.ts';
import type { ItemWords } from './item-words.ts';
import { matchInClass as match } from './match/classroom.ts';
import { numberInClass as number } from './number/classroom.ts';
import { orderInClass as order } from './order/classroom.ts';
import { recallInClass as recall } from './recall/classroom.ts';
import { type ItemResponse, isResponseTo } from './registry.ts';
import { verdictInClass as verdict } from './verdict/classroom.ts';

/** The order is that of the form's list of types. */
export const classroomTypes = {
  choice,
  verdict,
  match,
  order,
  date,
  number,
  recall,
} satisfies ClassroomRegistry<Item>;

export const getClassroomType = ({ type }: Pick<Item, 'type'>) =>
  classroomTypes[type] as ClassroomItemType<Item, ItemResponse>;

export const describeResponse = (item: Item, response: ItemResponse, words: ItemWords): string =>
  response !== '' && isResponseTo(item, response)
    ? getClassroomType(item).describe(item, response, words)
    : '';

export const listResponseParts = (
  item: Item,
  response: ItemResponse,
  shuffle: Shuffle,
): readonly AnswerPart[] | undefined =>
  response !== '' && isResponseTo(item, response)
    ? getClassroomType(item).listParts?.(item, response, shuffle)
    : undefined;

/** In words, for any type; undefined if rows of their own say it better. */
export function describeRightAnswer(item: Item, words: ItemWords): string | undefined {
  const slide = createSlide(item, (list) => [...list], words);
  switch (slide.kind) {
    case 'pick':
      return slide.options.find(({ isCorrect }) => isCorrect)?.text;
    case 'order':
      return [...slide.events]
        .sort((a, b) => a.rank - b.rank)
        .map(({ text }) => text)
        .join(' → ');
    case 'match':
      return undefined;
    case 'say':
      return slide.answer;
  }
}

export const createSlide = (item: Item, shuffle: Shuffle, words: ItemWords): Slide =>
  getClassroomType(item).slide(item, shuffle, words);
