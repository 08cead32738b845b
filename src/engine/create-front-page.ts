import { axisOfItem } from '../bank/axis.ts';
import { type FrontPageData, findEvidencePassages } from '../bank/front-page.ts';
import type { Bank } from '../bank/types.ts';
import { composeFirstRound } from './compose-lesson.ts';
import { deriveSeed, shuffleWithSeed } from './seeded-random.ts';

/** `bank` must be checked. The options have one order on every visit, and not that of the file. */
export function createFrontPageData(bank: Bank): FrontPageData {
  const opening = bank.items.find((item) => item.id === bank.opening);
  if (opening?.type !== 'choice') throw new Error(`the opening ${bank.opening} is no choice`);
  const { title, publisher, date, address } = bank.article;
  return {
    id: bank.id,
    language: bank.language,
    title: bank.title,
    ...(bank.context && { context: bank.context }),
    ...(composeFirstRound(bank, 0).length > 0 && { hasFirstSession: true }),
    article: { title, publisher, date, ...(address && { address }) },
    counts: {
      actors: bank.actors.length,
      dates: bank.dates.length,
      positions: bank.positions.length,
    },
    axis: axisOfItem(bank, opening),
    opening: { ...opening, options: shuffleWithSeed(opening.options, deriveSeed(0, opening.id)) },
    evidence: findEvidencePassages(bank, opening),
  };
}
