import type { ArticleLanguage } from '../../types.ts';
import { rulesByLanguage } from '../languages/rules-by-language.ts';
import { getPattern } from '../templates.ts';
import type { Mention } from './mentions.ts';
import type { ReportingVerb } from './reporting-verbs.ts';

const MAX_INVERSION = 90;
/** Masked quotations, and marks that part main clauses. */
const HARD_BREAKS = [';', '\ufffc'];

const isActing = ({ isOblique }: Mention) => !isOblique;

/** Between a source and who it is: nothing. */
const findSource = (verb: ReportingVerb, mentions: readonly Mention[], text: string) =>
  mentions.find(
    ({ start }) => start >= verb.end && /^[^,;:.]{0,12}$/.test(text.slice(verb.end, start)),
  );

/** "a déclaré à l'AFP Jean Dupont" */
function findBehind(
  verb: ReportingVerb,
  mentions: readonly Mention[],
  text: string,
): Mention | undefined {
  return mentions.find(
    ({ start, isOblique, kind }) =>
      kind !== 'pronoun' &&
      !isOblique &&
      start >= verb.end &&
      start - verb.end < MAX_INVERSION &&
      !/[;:.\ufffc]/.test(text.slice(verb.end, start)),
  );
}

/** "X, qui a déclaré": the one named last, but not "de X". */
const findAntecedent = (before: readonly Mention[], text: string) =>
  [...before]
    .reverse()
    .find(
      ({ start, kind }) =>
        kind !== 'pronoun' && !/(?:\s|^)(?:de|d['’]|du|of)\s?$/.test(text.slice(0, start)),
    );

function findInFront(
  verb: ReportingVerb,
  mentions: readonly Mention[],
  text: string,
  language: ArticleLanguage,
): Mention | undefined {
  const { actors, reports } = rulesByLanguage[language];
  const from = Math.max(...HARD_BREAKS.map((mark) => text.lastIndexOf(mark, verb.start - 1)));
  const before = mentions.filter(({ start, end }) => start > from && end <= verb.start);
  const gap = text.slice(0, verb.start);
  const relatives = [...actors.relatives.split(' ')].join('|');
  if (getPattern(`(?<![\\p{L}])(?:${relatives})\\s+$`, 'u').test(gap))
    return findAntecedent(before, text);
  const acting = before.filter(isActing);
  const coordination = getPattern(`(?:^|[\\s,])(?:${reports.coordination})\\s+$`, 'u');
  const isFar = verb.kind === 'gerund' || coordination.test(gap);
  return isFar ? (acting.find(({ kind }) => kind === 'person') ?? acting[0]) : acting.at(-1);
}

/** Before an inverted verb stands the end of what is said. */
const isInvertible = (verb: ReportingVerb, text: string) =>
  /(?:^|[,!?…»”"–—-])\s*$/u.test(text.slice(0, verb.start).replace(/\ufffc+/g, ''));

/** Who speaks, named or not; undefined where the sentence does not tell. `text` has its quotations masked. */
export function findSubject(
  verb: ReportingVerb,
  mentions: readonly Mention[],
  text: string,
  language: ArticleLanguage,
): Mention | undefined {
  if (verb.kind === 'source') return findSource(verb, mentions, text);
  if (verb.isInverted)
    return mentions.find(
      ({ kind, start, end }) => kind === 'pronoun' && start >= verb.start && end <= verb.end,
    );
  const after = text.slice(verb.end);
  const { conjunction } = rulesByLanguage[language].reports;
  const isReporting =
    verb.kind === 'gerund' ||
    getPattern(`^[^,;.]{0,80}?(?:(?<![\\p{L}])(?:${conjunction})(?![\\p{L}])|:|[«“„"])`, 'u').test(
      after,
    );
  const front = findInFront(verb, mentions, text, language);
  const behind = isInvertible(verb, text) ? findBehind(verb, mentions, text) : undefined;
  return isReporting && front ? front : (behind ?? front);
}
