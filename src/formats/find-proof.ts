import { normalizeForComparison } from '../shared/text-normalize.ts';
import type { Question, QuestionBody } from './question.ts';
import { readVerdict } from './verdict-words.ts';

export interface FoundProof {
  /** Index among the sentences. */
  sentence: number;
  /** 1 for a quotation, or the share of the question's words that the sentence has, by their weight. */
  score: number;
}

/** Below it a sentence is about something else. */
const FLOOR = 0.3;
const MIN_QUOTED_WORDS = 3;
const STEM_LENGTH = 5;
const ANSWER_WEIGHT = 2;

const QUOTATION =
  /«\s*([^«»]{10,600}?)\s*»|“([^“”]{10,600})”|„([^„“”]{10,600})[“”]|"([^"]{10,600})"/g;

function listQuotations({ explanation, proof, body }: Question): readonly string[] {
  const reasons = body.kind === 'choice' ? body.options.map(({ reason = '' }) => reason) : [];
  const quoted = [explanation, ...reasons].flatMap((text) =>
    [...text.matchAll(QUOTATION)].map(([, ...groups]) => groups.find(Boolean) ?? ''),
  );
  return [...proof, ...quoted, explanation]
    .map(normalizeForComparison)
    .filter((text) => text.split(' ').length >= MIN_QUOTED_WORDS);
}

function listAnswers(body: QuestionBody): readonly string[] {
  switch (body.kind) {
    case 'choice':
      return body.options
        .filter(({ text, isRight }) => isRight && readVerdict(text) === undefined)
        .map(({ text }) => text);
    case 'order':
      return body.entries;
    case 'match':
      return body.pairs.flatMap(({ left, right }) => [left, right]);
    case 'number':
      return [String(body.value), body.unit];
    case 'typed':
      return body.accepted.slice(0, 1);
  }
}

/** Words of four letters or more by their beginnings, and all figures. */
const stemsOf = (text: string): readonly string[] =>
  normalizeForComparison(text)
    .replace(/(?<=\d) (?=\d{3}\b)/g, '')
    .split(' ')
    .filter((word) => word.length > 3 || /\d/.test(word))
    .map((word) => word.slice(0, /\d/.test(word) ? undefined : STEM_LENGTH));

interface SentenceIndex {
  texts: readonly string[];
  stems: readonly ReadonlySet<string>[];
  weightOf(stem: string): number;
}

function indexSentences(sentences: readonly string[]): SentenceIndex {
  const stems = sentences.map((sentence) => new Set(stemsOf(sentence)));
  const counts = new Map<string, number>();
  for (const stem of stems.flatMap((set) => [...set]))
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return {
    texts: sentences.map(normalizeForComparison),
    stems,
    // a word of no sentence is one of the question's own
    weightOf: (stem) => Math.log(1 + sentences.length / (counts.get(stem) ?? sentences.length)),
  };
}

const indexes = new WeakMap<readonly string[], SentenceIndex>();

function getIndex(sentences: readonly string[]): SentenceIndex {
  const known = indexes.get(sentences) ?? indexSentences(sentences);
  indexes.set(sentences, known);
  return known;
}

function findQuoted(question: Question, { texts }: SentenceIndex): number | undefined {
  for (const quoted of listQuotations(question)) {
    const at = texts.findIndex(
      (text) =>
        text.includes(quoted) ||
        (text.split(' ').length >= MIN_QUOTED_WORDS && quoted.includes(text)),
    );
    if (at >= 0) return at;
  }
  return undefined;
}

/** Undefined if no sentence comes near the right answer. */
export function findProof(
  question: Question,
  sentences: readonly string[],
): FoundProof | undefined {
  const index = getIndex(sentences);
  const quoted = findQuoted(question, index);
  if (quoted !== undefined) return { sentence: quoted, score: 1 };
  const answers = new Set(listAnswers(question.body).flatMap(stemsOf));
  const all = new Map(
    [...new Set([...stemsOf(question.prompt), ...answers])].map((stem) => [
      stem,
      index.weightOf(stem) * (answers.has(stem) ? ANSWER_WEIGHT : 1),
    ]),
  );
  const total = [...all.values()].reduce((sum, weight) => sum + weight, 0);
  const scores = index.stems.map((stems) => {
    const shared = [...all].filter(([stem]) => stems.has(stem));
    const hasAnswer = answers.size === 0 || shared.some(([stem]) => answers.has(stem));
    const sum = shared.reduce((part, [, weight]) => part + weight, 0);
    return hasAnswer && total > 0 ? sum / total : 0;
  });
  const score = Math.max(0, ...scores);
  return score < FLOOR ? undefined : { sentence: scores.indexOf(score), score };
}
