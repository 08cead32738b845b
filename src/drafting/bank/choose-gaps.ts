import { splitWords } from '../../bank/lexicon.ts';
import type { Actor, DateFact, Position } from '../../bank/types.ts';
import type { ArticleIndex } from '../items/article-index.ts';

const MIN_LETTERS = 5;

/** As a whole word, and not again. */
const standsOnce = (text: string, word: string) =>
  text.split(word).length === 2 &&
  !/[\p{L}\p{N}]$/u.test(text.split(word)[0] ?? '') &&
  !/^[\p{L}\p{N}]/u.test(text.split(word)[1] ?? '');

/** A number if there is one, then nouns, then the longest words. */
function rankWords(claim: string, { words, article }: ArticleIndex): string[] {
  const { stopWords } = article.words.lexicon;
  const all = claim.match(/\p{L}{2,}/gu) ?? [];
  const nouns = [...claim.matchAll(words.nounAfter)].map(({ 1: noun = '' }) => noun);
  const byLength = (list: readonly string[]) =>
    list
      .filter(
        (word) => word.length >= MIN_LETTERS && !stopWords.includes(splitWords(word)[0] ?? ''),
      )
      .sort((a, b) => b.length - a.length);
  const numbers = claim.match(/\d[\d.,\s]*\d|\d/g) ?? [];
  return [...numbers, ...byLength(nouns), ...byLength(all)];
}

/** The words that fade: names, days, and one word of each claim that no other claim has. */
export function addGaps<A extends Actor, D extends DateFact, P extends Position>(
  index: ArticleIndex,
  { actors, dates, positions }: { actors: A[]; dates: D[]; positions: P[] },
) {
  const { words } = index;
  const countName = (name: string) => actors.filter((one) => one.name === name).length;
  const taken = new Set<string>();
  const withGap = <F extends object>(fact: F, gap: string | undefined): F =>
    gap === undefined ? fact : { ...fact, gap };
  return {
    actors: actors.map((one) => withGap(one, countName(one.name) === 1 ? one.name : undefined)),
    dates: dates.map((one) => {
      const day = /^\d{4}(-\d\d){0,2}$/.test(one.date) ? words.writeDate(one.date) : undefined;
      return withGap(one, day && !one.label.includes(day) ? day : undefined);
    }),
    positions: positions.map((one) => {
      const gap = rankWords(one.claim, index).find(
        (word) => !taken.has(word) && standsOnce(one.claim, word),
      );
      if (gap) taken.add(gap);
      return withGap(one, gap);
    }),
  };
}
