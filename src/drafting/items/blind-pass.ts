import { type ItemResponse, scoreResponse } from '../../items/registry.ts';
import type { DraftedItem } from './drafted-item.ts';

/** Given without the text. */
export interface BlindAnswer {
  response: ItemResponse;
  /** Said to be a guess: right by chance tells nothing. */
  isGuess: boolean;
}

/** Ids of items that were answered without the article: they do not ask to read it. */
export const findGuessable = (
  items: readonly DraftedItem[],
  answers: ReadonlyMap<string, BlindAnswer>,
): string[] =>
  items.flatMap(({ item }) => {
    const answer = answers.get(item.id);
    if (!answer || answer.isGuess) return [];
    return scoreResponse(item, answer.response) === 1 ? [item.id] : [];
  });
