import { findPersons } from './extract/actors/persons.ts';
import { NameScanner } from './extract/actors/scan-names.ts';
import {
  type FoundDate,
  findClockTimes,
  findDates,
  moveAnchors,
} from './extract/dates/find-dates.ts';
import { findFigures } from './extract/figures/find-figures.ts';
import type { LanguageRules } from './extract/languages/language-rules.ts';
import { splitSentences } from './extract/sentences.ts';
import { StatementReader } from './extract/statements/find-statements.ts';
import { MentionReader } from './extract/statements/mentions.ts';
import { findQuotations, maskQuotations } from './extract/statements/quotations.ts';
import { type Speaker, SpeakerFinder } from './extract/statements/speakers.ts';
import { unifyMarks } from './extract/unify-marks.ts';
import type {
  ArticleDraft,
  ArticleSentence,
  DraftedActor,
  DraftedDate,
  DraftedFact,
  DraftedFigure,
  DraftedStatement,
  Span,
} from './types.ts';

export interface DraftOptions {
  /** The article's day, as 2026-11-29: "mardi dernier" hangs on it. */
  day: string;
  /** Of the article's language: see `detectLanguage`. */
  rules: LanguageRules;
}

type Unnumbered<Kind> = Omit<Kind, 'id'>;

/** Finds facts for a person to confirm. Deterministic, and takes any text. */
export function draftArticle(text: string, options: DraftOptions): ArticleDraft {
  const { rules } = options;
  const sentences = splitSentences(text, rules);
  return { language: rules.language, sentences, facts: draftFacts(sentences, options) };
}

/** Numbered by kind, in the order of the text. */
function draftFacts(
  sentences: readonly ArticleSentence[],
  { day, rules }: DraftOptions,
): DraftedFact[] {
  const found = findAllDates(sentences, day, rules);
  const dates = keepFirst(draftDates(sentences, found), ({ words, date }) => `${words} ${date}`);
  const figures = keepFirst(
    draftFigures(sentences, found, rules),
    ({ value, unit }) => `${value} ${unit}`,
  );
  return sortByPlace([
    ...draftSpeech(sentences, rules),
    ...numberFacts(dates),
    ...numberFacts(figures),
  ]);
}

const sortByPlace = <T extends { span: Span }>(facts: readonly T[]): T[] =>
  [...facts].sort((a, b) => a.span.sentence - b.span.sentence || a.span.start - b.span.start);

const numberFacts = <T extends { kind: string }>(facts: readonly T[]): (T & { id: string })[] =>
  facts.map((fact, i) => ({ ...fact, id: `${fact.kind}-${i + 1}` }));

function keepFirst<T>(facts: readonly T[], keyOf: (fact: T) => string): T[] {
  const first = new Map<string, T>();
  for (const fact of facts) if (!first.has(keyOf(fact))) first.set(keyOf(fact), fact);
  return [...first.values()];
}

/** Of each sentence; "the next day" hangs on the last one that was named. */
function findAllDates(sentences: readonly ArticleSentence[], day: string, rules: LanguageRules) {
  let anchors = { day, date: day };
  return sentences.map(({ text }) => {
    const dates = findDates(text, day, rules, anchors);
    anchors = moveAnchors(anchors, dates, text);
    return dates;
  });
}

const draftDates = (
  sentences: readonly ArticleSentence[],
  dates: readonly (readonly FoundDate[])[],
): Unnumbered<DraftedDate>[] =>
  sentences.flatMap(({ text }, sentence) =>
    (dates[sentence] ?? []).map(({ start, end, date, isRelative }) => ({
      kind: 'date',
      span: { sentence, start, end },
      words: text.slice(start, end),
      date,
      isRelative,
    })),
  );

const draftFigures = (
  sentences: readonly ArticleSentence[],
  dates: readonly (readonly FoundDate[])[],
  rules: LanguageRules,
): Unnumbered<DraftedFigure>[] =>
  sentences.flatMap(({ text }, sentence) => {
    const whole = (dates[sentence] ?? []).filter(({ isCounted }) => !isCounted);
    const taken = [...whole, ...findClockTimes(text, rules)];
    return findFigures(text, taken, rules).map(({ start, end, value, unit, isSpelledOut }) => ({
      kind: 'figure',
      span: { sentence, start, end },
      words: text.slice(start, end),
      value,
      unit,
      isSpelledOut,
    }));
  });

/** Persons, those who speak, and what they say. */
function draftSpeech(
  article: readonly ArticleSentence[],
  rules: LanguageRules,
): (DraftedActor | DraftedStatement)[] {
  const unified = unifyMarks(article.map(({ text }) => text));
  const sentences = article.map((sentence, i) => ({ ...sentence, text: unified[i] ?? '' }));
  const scanner = new NameScanner(sentences, rules);
  const persons = findPersons(sentences, rules, scanner);
  const quotations = findQuotations(sentences, rules);
  const mentionReader = new MentionReader(rules, persons, scanner);
  const mentions = sentences.map(({ text }, sentence) =>
    mentionReader.readMentions({ text: maskQuotations(text, sentence, quotations) }, sentence),
  );
  const finder = new SpeakerFinder(persons, mentions, rules);
  const reader = new StatementReader(sentences, rules, quotations, mentions, finder);
  for (const sentence of sentences.keys()) reader.readSentence(sentence);

  const speaking = new Set(reader.statements.map(({ speaker }) => speaker));
  const speakers: Speaker[] = [...persons, ...finder.groups.filter((group) => speaking.has(group))];
  const drafts = speakers.flatMap((speaker) => {
    const actor = draftActor(speaker);
    return actor ? [{ speaker, actor }] : [];
  });
  const actors = numberFacts(sortByPlace(drafts.map(({ actor }) => actor)));
  const idOf = new Map(
    drafts.map(({ speaker, actor }) => [
      speaker,
      actors.find(({ span }) => span === actor.span)?.id,
    ]),
  );
  const statements = reader.statements.map(
    ({ speaker, ...statement }): Unnumbered<DraftedStatement> => {
      const id = idOf.get(speaker);
      const { span, isQuoted } = statement;
      const words = article[span.sentence]?.text.slice(span.start, span.end);
      const claim = isQuoted ? statement.claim : (words ?? statement.claim);
      return { kind: 'statement', ...statement, claim, ...(id && { speaker: id }) };
    },
  );
  return [...actors, ...numberFacts(sortByPlace(statements))];
}

function draftActor(speaker: Speaker): Unnumbered<DraftedActor> | undefined {
  const { name, mentions } = speaker;
  const [span] = mentions;
  if (!span) return undefined;
  if (!('roles' in speaker))
    return { kind: 'actor', sort: 'group', span, name, otherNames: [], mentions };
  const { otherNames, roles } = speaker;
  const [role] = roles;
  return { kind: 'actor', sort: 'person', span, name, otherNames, mentions, ...(role && { role }) };
}
