import { countTold, type ReadItem } from './read-questions.ts';

/** The best first, and how many are enough. */
export interface KindOfQuestions {
  questions: readonly ReadItem[];
  most: number;
}

/**
 * One of each kind in turn, of the sentences asked about least. Whoever keeps the first ten has ten facts
 * and no answer in another question: behind them comes what was asked or told already.
 */
export function* takeTurns(kinds: readonly KindOfQuestions[]): Generator<ReadItem> {
  const left = kinds.map((kind) => ({ ...kind }));
  const asks: string[] = [];
  const tells: string[] = [];
  const sentences: string[] = [];
  const countKnown = (one: ReadItem) => countTold({ tells }, one) + countTold(one, { asks });
  const countAsked = ({ item }: ReadItem) => {
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
      asks.push(...next.asks);
      tells.push(...next.tells);
      sentences.push(...(next.item.evidence ?? []));
      yield next;
    }
  }
}
