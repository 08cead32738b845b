import { findUnsoundItems } from '../bank/find-unsound-items.ts';
import { finishSteps, type Steps } from '../steps.ts';
import { composeRecall, composeRoleChoice, composeRoleMatch } from './actor-items.ts';
import { type ArticleIndex, indexArticle } from './article-index.ts';
import { composeDateChoices, composeDates, composeOrder } from './date-items.ts';
import type { ConfirmedArticle, DraftedItem } from './drafted-item.ts';
import { composeFigureChoices, composeFigureMatch, composeFigures } from './figure-items.ts';
import { placeKeys } from './place-keys.ts';
import { createQuestionReader, type ReadItem } from './read-questions.ts';
import {
  composeGrid,
  composeQuotedOrReported,
  composeWhatSaid,
  composeWho,
  composeWhoSaid,
} from './statement-items.ts';
import { takeTurns } from './take-turns.ts';
import { chooseVerdicts, flattenVerdicts, listVerdicts } from './verdict-items.ts';

type Composer = (index: ArticleIndex) => Iterable<DraftedItem>;

/** The best kinds first, each with how many of it are enough. */
const composers: readonly [compose: Composer, most: number][] = [
  [composeWhoSaid, 2],
  [composeWho, 5],
  [composeOrder, 1],
  [composeFigures, 5],
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

/**
 * Items that the confirmed facts and the sentences alone settle, the best first and their types mixed.
 * Deterministic. Ids follow from kind and facts: after a change of facts an item of the same id may read
 * otherwise.
 */
export function* composeInSteps(article: ConfirmedArticle): Steps<ReadItem[]> {
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
  const read = createQuestionReader(index);
  const readKind = (items: readonly DraftedItem[], most: number) => ({
    questions: items.filter(({ item }) => isSound(item)).map(read),
    most,
  });
  const kinds = composers.map(([, most], at) => readKind(all[at] ?? [], most));
  const chosen = chooseVerdicts(verdicts, isSound);
  kinds.splice(VERDICTS_AT, 0, readKind(chosen, chosen.length));
  const items = [...takeTurns(kinds)];
  const placed = placeKeys(items.map(({ item }) => item));
  return items.map((one, at) => ({ ...one, item: placed[at] ?? one.item }));
}

export const composeItems = (article: ConfirmedArticle): ReadItem[] =>
  finishSteps(composeInSteps(article));
