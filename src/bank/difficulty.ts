import { countNeededSentences } from './front-page.ts';
import type { Item } from './types.ts';

export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

const stepsByProcess: Readonly<Record<Item['process'], number>> = {
  locate: 0,
  infer: 1,
  integrate: 1,
  evaluate: 2,
};

/**
 * Steps of reading: none to locate, one to infer or integrate, two to evaluate; and one for each sentence
 * that is needed after the first, two at most. Of an unstated item the nearest sentences are needed. Up to
 * one step is easy, two are medium, more are hard. A forecast: only a class report shows what is hard.
 */
export function computeDifficulty(item: Item): Difficulty {
  const near = 'near' in item ? (item.near?.length ?? 0) : 0;
  const sentences = countNeededSentences(item) || near;
  const steps = stepsByProcess[item.process] + Math.min(2, Math.max(0, sentences - 1));
  return difficulties[Math.min(2, Math.max(0, steps - 1))] as Difficulty;
}
