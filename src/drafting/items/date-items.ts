import { parseTimeSpan } from '../../bank/edtf-interval.ts';
import type { DraftedDate } from '../types.ts';
import { type ArticleIndex, startSentence } from './article-index.ts';
import { chooseDistractors } from './choose-distractors.ts';
import { type DraftedItem, sentenceIdOf } from './drafted-item.ts';
import { createExcerpt, HOLE } from './excerpt.ts';
import { isOtherTime } from './tell-apart.ts';

const EXCERPT_WORDS = 15;
const SHORT_WORDS = 9;
export const POINT = /^\d{4}(-\d\d){0,2}$/;

export interface HiddenDate {
  fact: DraftedDate;
  excerpt: string;
  whole: string;
  evidence: string[];
  /** Another date of the article stands in the excerpt. */
  showsOther: boolean;
}

function hideDate(
  index: ArticleIndex,
  fact: DraftedDate,
  maxWords: number,
): HiddenDate | undefined {
  const { article, words, dates } = index;
  const sentence = article.sentences[fact.span.sentence]?.text ?? '';
  const { start, end } = fact.span;
  if (/^['’]s\s/.test(sentence.slice(end))) return undefined;
  // the article's own day stands above every question
  if (!fact.isRelative && fact.date === article.day) return undefined;
  const [excerpt, whole] = [HOLE, sentence.slice(start, end)].map((shown) =>
    createExcerpt(sentence, { start, end }, shown, maxWords, words),
  );
  if (!excerpt || !whole) return undefined;
  const others = dates.filter(
    ({ id, span }) =>
      id !== fact.id &&
      span.sentence === fact.span.sentence &&
      span.start < excerpt.end &&
      span.end > excerpt.start,
  );
  // "in 1998, ____ and 2007"
  const isListed = others.some(({ span }) =>
    /^(?:\s|,| et | and | und | e )+$/.test(
      sentence.slice(Math.min(end, span.end), Math.max(start, span.start)),
    ),
  );
  if (isListed) return undefined;
  return {
    fact,
    excerpt: words.quote(excerpt.text),
    whole: words.quote(whole.text),
    evidence: [sentenceIdOf(fact.span.sentence)],
    showsOther: others.length > 0 || /\b(?:1[5-9]|20)\d\d\b/.test(excerpt.text),
  };
}

export const hideDates = (index: ArticleIndex): HiddenDate[] =>
  index.dates.flatMap((fact) => {
    if (!parseTimeSpan(fact.date)) return [];
    const [long, short] = [
      hideDate(index, fact, EXCERPT_WORDS),
      hideDate(index, fact, SHORT_WORDS),
    ];
    return (long?.showsOther && short && !short.showsOther ? short : long) ?? [];
  });

function writePrompt({ words, article }: ArticleIndex, { fact, excerpt }: HiddenDate): string {
  const { prompts } = words;
  if (fact.label) return prompts.labelledDate(startSentence(fact.label));
  if (fact.isRelative) return prompts.relativeDate(excerpt, words.writeDate(article.day));
  return prompts.date(excerpt);
}

function explainDate({ words, article }: ArticleIndex, { fact, whole }: HiddenDate): string {
  return fact.isRelative
    ? words.explanations.dateCounted(
        words.quote(fact.words),
        words.writeDate(article.day),
        words.writeDate(fact.date),
      )
    : words.explanations.written(whole);
}

/** Of two, the one typed and the other chosen; one to count is typed. */
const isTyped = ({ fact }: HiddenDate, turn: number) => fact.isRelative || turn % 2 === 0;

export function* composeDates(index: ArticleIndex): Generator<DraftedItem> {
  const { day } = index.article;
  for (const [turn, found] of hideDates(index).entries()) {
    const { fact } = found;
    // its prompt names the article's day besides
    const hidden = (fact.isRelative && hideDate(index, fact, SHORT_WORDS)) || found;
    if (!isTyped(hidden, turn)) continue;
    if (day.startsWith(fact.date) || !POINT.test(fact.date)) continue;
    yield {
      kind: 'date',
      item: {
        id: `date-${fact.id}`,
        type: 'date',
        facts: [fact.id],
        process: fact.isRelative ? 'infer' : 'locate',
        prompt: writePrompt(index, hidden),
        evidence: hidden.evidence,
        key: fact.date,
        explanation: explainDate(index, hidden),
      },
    };
  }
}

export function* composeDateChoices(index: ArticleIndex): Generator<DraftedItem> {
  const { words } = index;
  const { day } = index.article;
  const all = hideDates(index);
  for (const [turn, hidden] of all.entries()) {
    const { fact } = hidden;
    if (!POINT.test(fact.date) || isTyped(hidden, turn)) continue;
    const distractors = chooseDistractors(
      // a year among days would be known by the words around the gap
      all.filter(
        (one) => one.fact.date.length === fact.date.length && isOtherTime(one.fact.date, fact.date),
      ),
      {
        turn,
        // "would close before 1964" answers itself
        rank: (one) => Number(one.fact.date > day !== fact.date > day),
        isApart: (a, b) => isOtherTime(a.fact.date, b.fact.date),
      },
    );
    if (!distractors) continue;
    yield {
      kind: 'date-choice',
      item: {
        id: `which-date-${fact.id}`,
        type: 'choice',
        facts: [fact.id],
        process: fact.isRelative ? 'infer' : 'locate',
        prompt: writePrompt(index, hidden),
        evidence: hidden.evidence,
        key: fact.id,
        options: [
          { id: fact.id, text: words.writeDate(fact.date) },
          ...distractors.map((one) => ({
            id: one.fact.id,
            text: words.writeDate(one.fact.date),
            slip: 'date-shift' as const,
            reason: words.reasons.dateElsewhere(one.whole),
          })),
        ],
        explanation: explainDate(index, hidden),
      },
    };
  }
}

/** At least three that follow one another, whatever is meant by each. */
export function* composeOrder(index: ArticleIndex): Generator<DraftedItem> {
  const { words } = index;
  const all = hideDates(index);
  const labelled = all.filter(({ fact }) => fact.label);
  const usesLabels = labelled.length >= 3;
  const candidates = usesLabels ? labelled : all.filter(({ showsOther }) => !showsOther);
  const events: HiddenDate[] = [];
  for (const one of candidates) {
    const isApart = events.every(
      (other) => isOtherTime(one.fact.date, other.fact.date) && one.excerpt !== other.excerpt,
    );
    if (isApart && events.length < 5) events.push(one);
  }
  if (events.length < 3) return;
  events.sort((a, b) => startOf(a) - startOf(b));
  yield {
    kind: 'order',
    item: {
      id: `order-${events[0]?.fact.id}`,
      type: 'order',
      facts: events.map(({ fact }) => fact.id),
      process: 'integrate',
      prompt: usesLabels ? words.prompts.labelledOrder : words.prompts.order,
      evidence: [...new Set(events.flatMap(({ evidence }) => evidence))],
      events: events.map(({ fact, excerpt }) => ({
        id: fact.id,
        text: usesLabels && fact.label ? startSentence(fact.label) : excerpt,
      })),
      explanation: words.explanations.order(
        events.map(({ fact }) => words.writeDate(fact.date)).join(', '),
      ),
    },
  };
}

const startOf = ({ fact }: HiddenDate) => parseTimeSpan(fact.date)?.from ?? 0;
