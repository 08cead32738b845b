import type { AnswerEvent } from './events.ts';
import type { Round, Score } from './reducer.ts';
import type { Memory } from './spaced-repetition.ts';

export interface RoundSummary {
  /** Right for the first time. */
  won: readonly string[];
  /** Faded, and right again. */
  restored: readonly string[];
}

export function summarizeRound(memory: Memory, { id, answers }: Round): RoundSummary {
  const won: string[] = [];
  const restored: string[] = [];
  for (const { facts, score, at } of answers) {
    for (const fact of facts) {
      const factMemory = memory[fact];
      if (score < 1) continue;
      if (factMemory?.firstRightAt === at) won.push(fact);
      else if (factMemory?.round === id && factMemory.before === 'faded') restored.push(fact);
    }
  }
  return { won, restored };
}

/** Two points a question. Without a confidence nothing was staked. */
export function scoreStakes(answers: readonly AnswerEvent[]): Score {
  const points = answers.reduce((sum, answer) => sum + countPoints(answer), 0);
  return { points, of: 2 * answers.length };
}

function countPoints({ score, confidence }: AnswerEvent): number {
  const isSure = confidence === 'certain';
  if (score >= 1) return isSure ? 2 : 1;
  if (!confidence) return 0;
  return score >= 0.5 ? 1 : isSure ? -1 : 0;
}
