import { findUnsoundItems } from '../bank/find-unsound-items.ts';
import { finishSteps, type Steps } from '../steps.ts';
import { composeRecall, composeRoleChoice, composeRoleMatch } from './actor-items.ts';
import { type ArticleIndex, indexArticle } from './article-index.ts';
import { composeDateChoices, composeDates, composeOrder } from './date-items.ts';
import type { ConfirmedArticle, DraftedItem } from './drafted-item.ts';
import { composeFigureChoices, composeFigureMatch, composeFigures } from './figure-items.ts';
import { placeKeys } from './place-keys.ts';
import {
  composeGrid,
  composeQuotedOrReported,
  composeWhatSaid,
  composeWho,
  composeWhoSaid,
} from './statement-items.ts';
import { chooseVerdicts, flattenVerdicts, listVerdicts } from './verdict-items.ts';

type Composer = (index: ArticleIndex) => Iterable<DraftedItem>;

/** The best kinds first, each with how many of it are enough. */
const composers: readonly [compose: Composer, most: number][] = [
  [composeWhoSaid, 2],
  [composeWho, 5],
  [composeFigures, 5],
  [composeOrder, 1],
  [composeDates, 4],
  [composeRoleMatch, 1],
  [composeRecall, 4],
  [composeFigureMatch, 1],
  [composeQuotedOrReported, 1],
  [composeGrid, 1],
  [composeWhatSaid, 3],
  [composeDateChoices, 3],
  [composeFigureChoices, 4],
  [composeRoleChoice, 3],
];

/** Among the kinds. */
const VERDICTS_AT = 4;

/** In each turn what has been asked about least: whoever keeps the first ten has ten facts, not one five times. */
function* takeTurns(lists: readonly (readonly DraftedItem[])[]): Generator<DraftedItem> {
  const left = lists.map((list) => [...list]);
  const timesAsked = new Map<string, number>();
  const countAsked = ({ item: { evidence = [] } }: DraftedItem) =>
    evidence.reduce((sum, id) => sum + (timesAsked.get(id) ?? 0), 0) / (evidence.length || 1);
  while (left.some(({ length }) => length > 0))
    for (const list of left) {
      const fewest = Math.min(...list.map(countAsked));
      const at = list.findIndex((one) => countAsked(one) === fewest);
      const [next] = list.splice(at, 1);
      if (!next) continue;
      yield next;
      for (const id of next.item.evidence ?? []) timesAsked.set(id, (timesAsked.get(id) ?? 0) + 1);
    }
}

/**
 * Items that the confirmed facts and the sentences alone settle, the best first and their types mixed.
 * Deterministic. Ids follow from kind and facts: after a change of facts an item of the same id may read
 * otherwise.
 */
export function* composeInSteps(article: ConfirmedArticle): Steps<DraftedItem[]> {
  const index = indexArticle(article);
  yield;
  const verdicts = yield* listVerdicts(index);
  const all: DraftedItem[][] = [];
  for (const [compose, most] of composers) {
    yield;
    all.push([...compose(index)].slice(0, 2 * most + 2));
  }
  const unsound = yield* findUnsoundItems(article, [
    ...all.flat(),
    ...flattenVerdicts(verdicts).map((item) => ({ item })),
  ]);
  const isSound = ({ id }: { id: string }) => !unsound.has(id);
  const lists = all.map((list, at) =>
    list.filter(({ item }) => isSound(item)).slice(0, composers[at]?.[1]),
  );
  lists.splice(VERDICTS_AT, 0, chooseVerdicts(verdicts, isSound));
  const items = [...takeTurns(lists)];
  const placed = placeKeys(items.map(({ item }) => item));
  return items.map((one, at) => ({ ...one, item: placed[at] ?? one.item }));
}

export const composeItems = (article: ConfirmedArticle): DraftedItem[] =>
  finishSteps(composeInSteps(article));
