import { splitWords } from '../../bank/lexicon.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import type { ConfirmedArticle } from '../items/drafted-item.ts';

/** The article as rules compare it: no case, accents or marks. */
export interface ArticleWords {
  article: ConfirmedArticle;
  sentences: readonly string[];
  words: ReadonlySet<string>;
  figures: ReadonlySet<string>;
}

/** "27 000" as 27000, "6,4" as 6.4. */
export const listFigures = (text: string): string[] =>
  (text.match(/\d(?:[\d.,\s\u00a0\u202f'’]*\d)?/g) ?? []).flatMap((found) => {
    const plain = found.replace(
      /[\s\u00a0\u202f'’](?=\d{3}(?!\d))|(?<=\d)[.,](?=\d{3}(?!\d))/g,
      '',
    );
    return plain
      .split(/[\s\u00a0\u202f'’]+/)
      .map((one) => one.replace(',', '.').replace(/\.$/, ''));
  });

export function readArticleWords(article: ConfirmedArticle): ArticleWords {
  const texts = article.sentences.map(({ text }) => text);
  return {
    article,
    sentences: texts.map(normalizeForComparison),
    words: new Set(texts.flatMap(splitWords)),
    figures: new Set([
      ...texts.flatMap(listFigures),
      ...article.facts.flatMap((fact) => (fact.kind === 'figure' ? [String(fact.value)] : [])),
      ...[article.day, ...article.facts.map((fact) => (fact.kind === 'date' ? fact.date : ''))]
        .flatMap((date) => date.match(/\d+/g) ?? [])
        .map((part) => String(Number(part))),
    ]),
  };
}

const stemOf = (word: string) => word.slice(0, Math.max(4, word.length - 2));

/** Words with a capital letter that the article has in no form. The first word of a text may be any. */
export function listUnknownNames({ article, words }: ArticleWords, text: string): string[] {
  const { monthNames } = article.words.lexicon;
  const stems = new Set([...words].map(stemOf));
  const isKnown = (word: string) =>
    splitWords(word).every(
      (part) => words.has(part) || stems.has(stemOf(part)) || monthNames.split('|').includes(part),
    );
  const named = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]*\p{L}/gu)].map(
    ({ 0: word, index }) => ({
      word: word.replace(/^[dlDL]['’]|['’]s$/, ''),
      isFirst: /(?:^|[.!?:…]\s*|[«“„"([]\s*)$/.test(text.slice(0, index)),
      end: index + word.length,
      index,
    }),
  );
  return named
    .filter(({ word, isFirst, end }, at) => {
      const next = named[at + 1];
      const previous = named[at - 1];
      const isPair = next !== undefined && /^\s$/.test(text.slice(end, next.index));
      const isSecond =
        previous !== undefined && /^\s$/.test(text.slice(previous.end, named[at]?.index));
      if (isKnown(word)) return false;
      if (article.language === 'de')
        return (isPair && !isKnown(next.word)) || (isSecond && !isKnown(previous.word));
      return !isFirst || (isPair && !isKnown(next.word));
    })
    .map(({ word }) => word);
}

const COPIED_SHARE = 0.8;
const MIN_SENTENCE_WORDS = 6;

const withoutQuotes = (text: string) => text.replace(/«[^»]*»|“[^”]*”|„[^“]*“|"[^"]*"/g, ' ');

/** Four fifths of a sentence, word by word. Short quotations are allowed. */
export function isCopied({ sentences }: ArticleWords, text: string): boolean {
  const own = ` ${normalizeForComparison(withoutQuotes(text))} `;
  return sentences.some((sentence) => {
    const words = sentence.split(' ');
    if (words.length < MIN_SENTENCE_WORDS) return false;
    const length = Math.ceil(COPIED_SHARE * words.length);
    return words.some(
      (_, start) =>
        start + length <= words.length &&
        own.includes(` ${words.slice(start, start + length).join(' ')} `),
    );
  });
}

/** Finds the copied words in the sentence that was named, or in the only other one. */
export function findProof(
  { sentences }: ArticleWords,
  named: number,
  proof: string,
): number | undefined {
  const words = normalizeForComparison(proof);
  if (words === '') return undefined;
  const holds = (sentence: string | undefined) => ` ${sentence ?? ''} `.includes(` ${words} `);
  if (holds(sentences[named])) return named;
  const others = sentences.flatMap((sentence, at) => (holds(sentence) ? [at] : []));
  return others.length === 1 ? others[0] : undefined;
}
