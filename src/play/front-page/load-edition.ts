import type { Game } from '../round/game.ts';
import { Edition } from './Edition.tsx';
import { findOpeningAnswer, isFirstVisit } from './opening-answer.ts';

export async function loadEdition(game: Game) {
  if (!isFirstVisit(game)) return { Edition };
  const { prepareOpeningStep } = await import('../round/OpeningStep.tsx');
  return { Edition, openStep: prepareOpeningStep(findOpeningAnswer(game) !== undefined, Edition) };
}
