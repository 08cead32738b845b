import * as v from 'valibot';
import { parseTimeSpan } from '../../bank/edtf-interval.ts';
import { splitWords } from '../../bank/lexicon.ts';
import { positionSchema } from '../../bank/schema/bank-schema.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import type { ConfirmedArticle } from '../items/drafted-item.ts';
import type { DraftedActor, DraftedDate, DraftedFact, DraftedStatement, Span } from '../types.ts';
import type { ArticleWords } from './article-words.ts';
import { type EntryFault, findActor, locateProof } from './check-entry.ts';
import { hashId } from './hash-id.ts';
import { factEntrySchema } from './reply-schema.ts';

type FactEntry = v.InferOutput<typeof factEntrySchema>;

/** Same length, so that places are those of the text. */
const evenMarks = (text: string) =>
  text
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLowerCase();

function findSpan({ article }: ArticleWords, at: number, words: string): Span | undefined {
  const start = evenMarks(article.sentences[at]?.text ?? '').indexOf(evenMarks(words));
  return start < 0 ? undefined : { sentence: at, start, end: start + words.length };
}

const createKnown = (words: string): EntryFault => ({ reason: 'known-already', words });

function readPerson(
  words: ArticleWords,
  actors: readonly DraftedActor[],
  at: number,
  { person, role }: { person: string; role: string },
): DraftedActor | EntryFault {
  if (findActor(actors, person)) return createKnown(person);
  const span = findSpan(words, at, person);
  if (!span) return { reason: 'unknown-name', words: person };
  const strange = splitWords(role).find((word) => !words.words.has(word));
  if (strange) return { reason: 'words-not-copied', words: strange };
  return {
    kind: 'actor',
    sort: 'person',
    id: hashId('actor', person),
    name: person,
    otherNames: [],
    ...(role && { role }),
    span,
    mentions: [span],
  };
}

/** The ways in which a text may write a date, the fullest first. */
function listWritten({ language, words }: ConfirmedArticle, date: string): string[] {
  const full = words.writeDate(date);
  const [year = '', month, day] = date.split('-');
  const weekday =
    day &&
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(Number(year), Number(month) - 1, Number(day)),
    );
  const withoutYear = full.replace(year, '').trim();
  return [full, ...(month ? [withoutYear] : []), ...(weekday ? [weekday] : []), year];
}

function readDate(
  words: ArticleWords,
  at: number,
  { date, what }: { date: string; what: string },
): DraftedDate | EntryFault {
  const { article } = words;
  if (!/^\d{4}(-\d\d){0,2}$/.test(date) || !parseTimeSpan(date))
    return { reason: 'unreadable', words: date };
  const isKnown = article.facts.some((fact) => fact.kind === 'date' && fact.date === date);
  if (isKnown) return createKnown(date);
  const isOtherYear = date.slice(0, 4) !== article.day.slice(0, 4);
  const written = listWritten(article, date);
  const span = written.map((one) => findSpan(words, at, one)).find((one) => one !== undefined);
  const isYearTold = article.sentences[at]?.text.includes(date.slice(0, 4));
  if (!span || (isOtherYear && !isYearTold)) return { reason: 'date-not-in-sentence', words: date };
  const own = article.sentences[at]?.text.slice(span.start, span.end) ?? '';
  return {
    kind: 'date',
    id: hashId('date', date + what),
    words: own,
    date,
    isRelative: !own.includes(date.slice(0, 4)),
    label: what,
    span,
  };
}

/** So many sentences back somebody may have been named. */
const MAX_REACH = 2;

function readStatement(
  words: ArticleWords,
  actors: readonly DraftedActor[],
  at: number,
  { who, says, verb }: { who: string; says: string; verb: string },
): DraftedStatement | EntryFault {
  const actor = findActor(actors, who);
  if (!actor) return { reason: 'unknown-name', words: who };
  const near = words.sentences.slice(Math.max(0, at - MAX_REACH), at + 1).join(' ');
  const family = normalizeForComparison(actor.name).split(' ').at(-1) ?? '';
  if (!` ${near} `.includes(` ${family} `))
    return { reason: 'speaker-not-in-sentence', words: who };
  const bare = says.replace(/^[\s«“„"]+|[\s»”“"]+$/g, '');
  const span = findSpan(words, at, bare);
  if (!span) return { reason: 'words-not-copied', words: bare };
  const text = words.article.sentences[at]?.text ?? '';
  const claim = text.slice(span.start, span.end);
  const isKnown = words.article.facts.some(
    (fact) =>
      fact.kind === 'statement' &&
      normalizeForComparison(fact.claim) === normalizeForComparison(claim),
  );
  if (isKnown) return createKnown(claim);
  const stance = v.safeParse(positionSchema.entries.stance, verb);
  return {
    kind: 'statement',
    id: hashId('says', who + claim),
    speaker: actor.id,
    speakerWords: who,
    verb: '',
    stance: stance.success ? stance.output : 'explains',
    isQuoted: /[«“„"][^»”]*$/.test(text.slice(0, span.start)),
    claim,
    span,
  };
}

/** `actors` are those of the article and of the entries before this one. */
export function readFact(
  words: ArticleWords,
  actors: readonly DraftedActor[],
  data: unknown,
): DraftedFact | EntryFault {
  const parsed = v.safeParse(factEntrySchema, data);
  if (!parsed.success) return { reason: 'unreadable' };
  const entry: FactEntry = parsed.output;
  const place = locateProof(words, entry);
  if ('reason' in place) return place;
  if ('person' in entry) return readPerson(words, actors, place.at, entry);
  return 'date' in entry
    ? readDate(words, place.at, entry)
    : readStatement(words, actors, place.at, entry);
}
