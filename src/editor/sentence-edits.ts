import type { ArticleSentence, DraftedFact, Span } from '../drafting/types.ts';
import type { SentenceEdit } from './project.ts';

interface SplitText {
  sentences: readonly ArticleSentence[];
  facts: readonly DraftedFact[];
}

const moveSpans = (facts: readonly DraftedFact[], move: (span: Span) => Span): DraftedFact[] =>
  facts.map((fact) => ({
    ...fact,
    span: move(fact.span),
    ...(fact.kind === 'actor' && { mentions: fact.mentions.map(move) }),
  }));

/** Offsets of the spaces at which a sentence can be split in two. */
export const listJoints = (text: string): number[] =>
  [...text.matchAll(/(?<=\S)\s+(?=\S)/g)].map(({ index }) => index);

/** `offset` is that of a space. What lies across it stays with the first part, as far as it reaches. */
function splitSentence<T extends SplitText>(project: T, at: number, offset: number): T {
  const sentence = project.sentences[at];
  const before = sentence?.text.slice(0, offset).trimEnd();
  const after = sentence?.text.slice(offset).trimStart();
  if (!sentence || !before || !after) return project;
  const start = sentence.text.length - after.length;
  const move = (span: Span): Span => {
    if (span.sentence !== at)
      return span.sentence > at ? { ...span, sentence: span.sentence + 1 } : span;
    return span.start >= start
      ? { sentence: at + 1, start: span.start - start, end: span.end - start }
      : { ...span, end: Math.min(span.end, before.length) };
  };
  return {
    ...project,
    sentences: project.sentences.flatMap((one, nth) =>
      nth === at
        ? [
            { ...one, text: before },
            { ...one, text: after },
          ]
        : [one],
    ),
    facts: moveSpans(project.facts, move),
  };
}

/** With the one after it. */
function mergeSentences<T extends SplitText>(project: T, at: number): T {
  const [first, second] = project.sentences.slice(at, at + 2);
  if (!first || !second) return project;
  const start = first.text.length + 1;
  const move = (span: Span): Span => {
    if (span.sentence <= at) return span;
    return span.sentence === at + 1
      ? { sentence: at, start: span.start + start, end: span.end + start }
      : { ...span, sentence: span.sentence - 1 };
  };
  return {
    ...project,
    sentences: project.sentences.flatMap((one, nth) => {
      if (nth === at + 1) return [];
      return [nth === at ? { ...first, text: `${first.text} ${second.text}` } : one];
    }),
    facts: moveSpans(project.facts, move),
  };
}

/** Returns the text itself where the edit has no place in it. */
export const editSentences = <T extends SplitText>(text: T, { at, offset }: SentenceEdit): T =>
  offset === undefined ? mergeSentences(text, at) : splitSentence(text, at, offset);
