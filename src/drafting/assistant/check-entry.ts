import { splitWords } from '../../bank/lexicon.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import type { DraftedActor } from '../types.ts';
import {
  type ArticleWords,
  findProof,
  isCopied,
  listFigures,
  listUnknownNames,
} from './article-words.ts';
import type { ReplyFault } from './reply-faults.ts';
import type { ChoiceEntry, VerdictEntry } from './reply-schema.ts';

export interface EntryFault {
  reason: ReplyFault;
  words?: string;
}

const MIN_PROOF_WORDS = 3;

/** The sentence that the copied words stand in, whatever number was given. */
export function locateProof(
  words: ArticleWords,
  { sentence, proof }: { sentence: number; proof: string },
): { at: number; isMoved: boolean } | EntryFault {
  const named = sentence - 1;
  const text = words.sentences[named];
  const count = splitWords(proof).length;
  const isWholeSentence = text !== undefined && normalizeForComparison(proof) === text;
  if (count < MIN_PROOF_WORDS && !isWholeSentence)
    return { reason: 'proof-too-short', words: proof };
  const at = findProof(words, named, proof);
  if (at !== undefined) return { at, isMoved: at !== named };
  return text === undefined
    ? { reason: 'no-sentence', words: String(sentence) }
    : { reason: 'proof-not-found', words: proof };
}

const findIn = (
  reason: ReplyFault,
  texts: readonly string[],
  list: (text: string) => readonly string[],
): EntryFault | undefined => {
  const [words] = texts.flatMap(list);
  return words === undefined ? undefined : { reason, words };
};

/** `exact` texts say what is so; `turned` ones are wrong on purpose, and may have other figures. */
function findForeignWords(
  words: ArticleWords,
  exact: readonly string[],
  turned: readonly string[],
): EntryFault | undefined {
  const unknownFigures = (text: string) =>
    listFigures(text).filter((figure) => !words.figures.has(figure));
  const copied = [...exact, ...turned].find((text) => isCopied(words, text));
  return (
    findIn('unknown-name', [...exact, ...turned], (text) => listUnknownNames(words, text)) ??
    findIn('unknown-figure', exact, unknownFigures) ??
    (copied === undefined ? undefined : { reason: 'copied-sentence', words: copied.slice(0, 60) })
  );
}

/** A claim that is true has its figures in the sentence that proves it. */
function findStrayFigure(words: ArticleWords, at: number, text: string): EntryFault | undefined {
  const sentence = words.article.sentences[at]?.text ?? '';
  const known = new Set([
    ...listFigures(sentence),
    ...words.article.facts.flatMap((fact) =>
      fact.span.sentence !== at
        ? []
        : fact.kind === 'figure'
          ? [String(fact.value)]
          : fact.kind === 'date'
            ? (fact.date.match(/\d+/g) ?? []).map((part) => String(Number(part)))
            : [],
    ),
  ]);
  return findIn('figure-not-in-sentence', [text], (one) =>
    listFigures(one).filter((figure) => !known.has(figure)),
  );
}

const namesOf = ({ name, otherNames }: DraftedActor) =>
  [name, ...otherNames, name.split(/\s+/).at(-1) ?? name].map(normalizeForComparison);

export const findActor = (
  actors: readonly DraftedActor[],
  text: string,
): DraftedActor | undefined => {
  const wanted = normalizeForComparison(text);
  return (
    actors.find(({ name }) => normalizeForComparison(name) === wanted) ??
    actors.find((actor) => namesOf(actor).includes(wanted))
  );
};

const isNamedIn = (sentence: string, actor: DraftedActor) =>
  namesOf(actor).some((name) => name !== '' && ` ${sentence} `.includes(` ${name} `));

export function checkChoice(
  words: ArticleWords,
  actors: readonly DraftedActor[],
  at: number,
  { question, right, wrong, because }: ChoiceEntry,
): EntryFault | undefined {
  const options = wrong.slice(0, 2);
  if (options.length < 2) return { reason: 'too-few-options' };
  const texts = [right, ...options.map(({ text }) => text)].map(normalizeForComparison);
  if (new Set(texts).size < texts.length) return { reason: 'same-options', words: right };
  const bare = options.find(({ why }) => why === '');
  if (bare) return { reason: 'no-reason', words: bare.text };
  if (because === '') return { reason: 'no-explanation' };
  const sentence = words.sentences[at] ?? '';
  const key = findActor(actors, right);
  const others = options.flatMap(({ text }) => findActor(actors, text) ?? []);
  if (key && !isNamedIn(sentence, key)) return { reason: 'key-not-in-sentence', words: right };
  const named = key && others.find((one) => isNamedIn(sentence, one));
  if (named) return { reason: 'distractor-in-sentence', words: named.name };
  return (
    findForeignWords(
      words,
      [question, right, because],
      options.flatMap(({ text, why }) => [text, why]),
    ) ?? findStrayFigure(words, at, right)
  );
}

export function checkVerdict(
  words: ArticleWords,
  at: number,
  { claim, verdict, because }: VerdictEntry,
): EntryFault | undefined {
  if (because === '') return { reason: 'no-explanation' };
  return verdict === true
    ? (findForeignWords(words, [claim, because], []) ?? findStrayFigure(words, at, claim))
    : findForeignWords(words, [because], [claim]);
}
