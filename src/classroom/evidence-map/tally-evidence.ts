import { evidenceOf } from '../../bank/front-page.ts';
import type { Item } from '../../bank/types.ts';
import { shouldAskEvidence } from '../../engine/score-evidence.ts';
import type { ScoredAnswer } from '../result-code.ts';

/** The sentences that a class took as proof of one answer; the member names are those of the class file. */
export interface EvidenceTally {
  /** Seats by the sentence that they took; a seat may take several. */
  taken: Readonly<Record<string, number>>;
  /** Seats that said that nothing settles it. */
  nothing: number;
  /** Seats that looked for no sentence. */
  skipped: number;
  /** Seats that were asked, and whose code says what they took. */
  n: number;
}

/** Undefined if no seat was asked for evidence. */
export function tallyEvidence(
  item: Item,
  answers: readonly ScoredAnswer[],
): EvidenceTally | undefined {
  if (!shouldAskEvidence(item)) return undefined;
  const picks = answers.flatMap(({ sentences }) => (sentences ? [sentences] : []));
  const skipped = answers.filter(({ isEvidenceSkipped }) => isEvidenceSkipped).length;
  if (picks.length + skipped === 0) return undefined;
  const taken: Record<string, number> = {};
  for (const id of picks.flatMap((ids) => [...new Set(ids)])) taken[id] = (taken[id] ?? 0) + 1;
  return {
    taken,
    nothing: picks.filter(({ length }) => length === 0).length,
    skipped,
    n: picks.length + skipped,
  };
}

/** In the order of the story. */
export interface MappedSentence {
  id: string;
  text: string;
  times: number;
  isRight: boolean;
}

export const mapSentences = (
  paragraph: { sentences: readonly { id: string; text: string }[] },
  item: Item,
  { taken }: EvidenceTally,
): MappedSentence[] => {
  const right = evidenceOf(item);
  return paragraph.sentences.map(({ id, text }) => ({
    id,
    text,
    times: taken[id] ?? 0,
    isRight: right.includes(id),
  }));
};
