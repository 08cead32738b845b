import type { DraftedItem } from './drafted-item.ts';
import type { OrderedQuestion } from './read-questions.ts';

/** The best first, and how many are enough. */
export interface KindOfQuestions {
  questions: readonly OrderedQuestion[];
  most: number;
}

/**
 * One of each kind in turn, of the sentences asked about least. Whoever keeps the first ten has ten facts
 * and no answer in another question: behind them comes what was asked or told already.
 */
export function* takeTurns(kinds: readonly KindOfQuestions[]): Generator<DraftedItem> {
  const left = kinds.map((kind) => ({ ...kind }));
  const asked: string[] = [];
  const known: string[] = [];
  const sentences: string[] = [];
  const countKnown = ({ asks, tells }: OrderedQuestion) =>
    asks.filter((id) => known.includes(id)).length +
    tells.filter((id) => asked.includes(id)).length;
  const countAsked = ({ drafted: { item } }: OrderedQuestion) => {
    const { evidence = [] } = item;
    return sentences.filter((id) => evidence.includes(id)).length / (evidence.length || 1);
  };
  let wantsNew = true;
  while (left.some(({ questions }) => questions.length > 0)) {
    wantsNew &&= left.some(({ questions }) => questions.some((one) => countKnown(one) === 0));
    for (const kind of left) {
      const [next] = [...kind.questions].sort(
        (a, b) => countKnown(a) - countKnown(b) || countAsked(a) - countAsked(b),
      );
      if (!next || (wantsNew && countKnown(next) > 0)) continue;
      kind.questions = --kind.most > 0 ? kind.questions.filter((one) => one !== next) : [];
      asked.push(...next.asks);
      known.push(...next.asks, ...next.tells);
      sentences.push(...(next.drafted.item.evidence ?? []));
      yield next.drafted;
    }
  }
}
