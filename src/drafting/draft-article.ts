import { findPersons } from './extract/actors/persons.ts';
import { findClockTimes, findDates } from './extract/dates/find-dates.ts';
import { detectLanguage } from './extract/detect-language.ts';
import { findFigures } from './extract/figures/find-figures.ts';
import { splitSentences } from './extract/sentences.ts';
import type {
  ArticleDraft,
  ArticleLanguage,
  ArticleSentence,
  DraftedActor,
  DraftedDate,
  DraftedFact,
  DraftedFigure,
} from './types.ts';

export interface DraftOptions {
  /** The article's day, as 2026-11-29: "mardi dernier" hangs on it. */
  day: string;
  /** Told from the text if not given. */
  language?: ArticleLanguage;
}

type Unnumbered<Kind> = Omit<Kind, 'id'>;

/** Finds facts for a person to confirm. Deterministic, and takes any text. */
export function draftArticle(text: string, options: DraftOptions): ArticleDraft {
  const language = options.language ?? detectLanguage(text);
  const sentences = splitSentences(text, language);
  const facts = [
    ...draftPersons(sentences, language),
    ...keepFirst(
      draftDates(sentences, options.day, language),
      ({ words, date }) => `${words} ${date}`,
    ),
    ...keepFirst(
      draftFigures(sentences, options.day, language),
      ({ value, unit }) => `${value} ${unit}`,
    ),
  ]
    .sort((a, b) => a.span.sentence - b.span.sentence || a.span.start - b.span.start)
    .map((fact, i): DraftedFact => ({ ...fact, id: `${fact.kind}-${i + 1}` }));
  return { language, sentences, facts };
}

function keepFirst<T>(facts: readonly T[], keyOf: (fact: T) => string): T[] {
  const first = new Map<string, T>();
  for (const fact of facts) if (!first.has(keyOf(fact))) first.set(keyOf(fact), fact);
  return [...first.values()];
}

const draftDates = (
  sentences: readonly ArticleSentence[],
  day: string,
  language: ArticleLanguage,
): Unnumbered<DraftedDate>[] =>
  sentences.flatMap(({ text }, sentence) =>
    findDates(text, day, language).flatMap(({ start, end, date, isRelative }) =>
      date === undefined
        ? []
        : [
            {
              kind: 'date',
              span: { sentence, start, end },
              words: text.slice(start, end),
              date,
              isRelative,
            },
          ],
    ),
  );

const draftFigures = (
  sentences: readonly ArticleSentence[],
  day: string,
  language: ArticleLanguage,
): Unnumbered<DraftedFigure>[] =>
  sentences.flatMap(({ text }, sentence) => {
    const taken = [...findDates(text, day, language), ...findClockTimes(text, language)];
    return findFigures(text, taken, language).map(({ start, end, ...figure }) => ({
      kind: 'figure',
      span: { sentence, start, end },
      words: text.slice(start, end),
      ...figure,
    }));
  });

const draftPersons = (
  sentences: readonly ArticleSentence[],
  language: ArticleLanguage,
): Unnumbered<DraftedActor>[] =>
  findPersons(sentences, language).flatMap(({ name, otherNames, roles, mentions }) => {
    const [span] = mentions;
    const [role] = roles;
    return span
      ? [{ kind: 'actor', sort: 'person', span, name, otherNames, mentions, ...(role && { role }) }]
      : [];
  });
