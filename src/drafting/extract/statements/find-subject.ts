import type { ActorRules, LanguageRules } from '../languages/language-rules.ts';
import { getPattern } from '../templates.ts';
import { splitWords } from '../words.ts';
import type { Mention } from './mentions.ts';
import type { ReportingVerb } from './reporting-verbs.ts';

const MAX_INVERSION = 90;
/** Masked quotations, and marks that part main clauses. */
const HARD_BREAKS = [';', '\ufffc'];

const isActing = ({ isOblique }: Mention) => !isOblique;

/** "According to a report by Ann Lee" */
const isAuthor = (before: string, { kind, person }: Mention) =>
  kind === 'person' &&
  (/^[^,;:.]{3,40}\sby $/.test(before) ||
    (/^\S+ (?:rapport|bilan) [^,]+, $/.test(before) &&
      person?.roles.some((role) => before.endsWith(`${role}, `))));

/** Between a source and who it is stands nothing; "D'après ses calculs" leads back to somebody. */
function findSource(
  { end }: ReportingVerb,
  mentions: readonly Mention[],
  text: string,
  rules: LanguageRules,
): Mention | undefined {
  const { possessives, stressedMale, stressedFemale } = rules.actors;
  const owners = ['ses', ...splitWords(possessives)].join('|');
  const pattern = `^(?:(?<male>${stressedMale})|(?<female>${stressedFemale})|(?:${owners}) \\p{L}+|(?=\\s*,))(?![\\p{L}])`;
  const apposed = mentions.find(
    ({ kind, start, end: last }) =>
      kind === 'person' &&
      getPattern(`^(?:${owners}) [^,;:.]{2,50}, (?:l'|l[ea] )?[^,;:.]{0,40}$`, 'u').test(
        text.slice(end, start),
      ) &&
      /^,\s/.test(text.slice(last)),
  );
  const author =
    apposed ?? mentions.find((mention) => isAuthor(text.slice(end, mention.start), mention));
  if (author) return author;
  const named = mentions.find(
    ({ start, kind }) =>
      start >= end &&
      (kind === 'person' ? /^[^,;:.]{0,40}$/ : /^[^,;:.]{0,12}$/).test(text.slice(end, start)),
  );
  if (named) return named;
  const { 0: words, groups } = getPattern(pattern, 'iu').exec(text.slice(end)) ?? {};
  if (words === undefined) return findOtherSource(end, text, rules);
  const gender = groups?.male ? 'male' : groups?.female ? 'female' : undefined;
  return { kind: 'pronoun', start: end, end: end + words.length, words, isOblique: false, gender };
}

/** Any words behind "selon": "un bilan du ministère", "source policière" */
function findOtherSource(
  start: number,
  text: string,
  { actors }: LanguageRules,
): Mention | undefined {
  const determiners = [...splitWords(actors.determiners)].join('|');
  const { 0: words } =
    (actors.hasCapitalNouns
      ? getPattern(`^(?:(?:${determiners}) )?(?:\\p{Ll}+n )?\\p{Lu}[\\p{L}-]+`, 'u')
      : getPattern(
          `^(?:(?:${determiners})(?: |(?<='))\\p{Ll}|sources? |\\p{Ll}+s (?=seen|posted|published|obtained|released))[^,;:.()\ufffc]{2,80}?(?=[,;.(]|$| (?:publi|proclam|communiqu|diffus|réalis|rendu)\\p{L}+ )`,
          'iu',
        )
    ).exec(text.slice(start)) ?? [];
  const isRule = /^(?:la loi|le cas|les cas|plan|nos)(?!\p{L})/iu.test(words ?? '');
  if (words === undefined || isRule) return undefined;
  return { kind: 'group', start, end: start + words.length, words, isOblique: false };
}

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
      !/[;:.\ufffc]|, (?:who|which|whose|where|qui|dont|où) /.test(text.slice(verb.end, start)),
  );
}

/** "« … », a lancé la gagnante": whoever that is. */
function findNoun(
  { start: verbStart, end }: ReportingVerb,
  mentions: readonly Mention[],
  text: string,
  { language }: LanguageRules,
): Mention | undefined {
  const match =
    /^\s(?<article>le|la|l['’]|cet|cette|ce)\s?(?!semaine|veille|mois|jour|matin|soir|week|même|lendemain)(?<noun>\p{Ll}{4,})(?![\p{L}-])/u.exec(
      text.slice(end),
    );
  const [words] = match ?? [];
  const isQuoting = /\ufffc[»”"'\s,!?…]*$/u.test(text.slice(0, verbStart));
  if (language !== 'fr' || words === undefined || !isQuoting) return undefined;
  const start = end + 1;
  const isKnown = mentions.some(
    (mention) => mention.start <= end + words.length + 1 && mention.end > start,
  );
  if (isKnown) return undefined;
  // "résume la syndique, Anne Morel"
  const named = mentions.find(
    ({ kind, start: next }) =>
      kind === 'person' && /^, $/.test(text.slice(end + words.length, next)),
  );
  if (named) return named;
  const { article = '', noun = '' } = match?.groups ?? {};
  const gender = /a$|tte$/.test(article) ? 'female' : /e/.test(article) ? 'male' : undefined;
  return {
    kind: 'role',
    start,
    end: end + words.length,
    words: words.trim(),
    isOblique: false,
    noun,
    gender,
    isDefinite: true,
    isDemonstrative: true,
  };
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
  rules: LanguageRules,
): Mention | undefined {
  const { actors, reports } = rules;
  const gap = text.slice(0, verb.start);
  const coordination = getPattern(`(?:^|[\\s,])(?:${reports.coordination})\\s+$`, 'u');
  const isFar = verb.kind === 'gerund' || coordination.test(gap);
  const breaks = isFar ? [';'] : HARD_BREAKS;
  const from = Math.max(...breaks.map((mark) => text.lastIndexOf(mark, verb.start - 1)));
  const relatives = actors.relatives.replaceAll(' ', '|');
  const asides = [
    ...text.matchAll(
      getPattern(
        `, (?:\\p{L}{1,5} )?(?:${relatives}|whom|\\p{L}*quel\\p{L}*) (?:[^,;]|,\\d)+,`,
        'gu',
      ),
    ),
  ];
  const isAside = ({ start }: Mention) =>
    asides.some((aside) => start > aside.index && start < aside.index + aside[0].length);
  const before = mentions.filter((mention) => mention.start > from && mention.end <= verb.start);
  if (getPattern(`(?<![\\p{L}])(?:${relatives})\\s+$`, 'u').test(gap))
    return findAntecedent(before, text);
  const acting = before.filter((mention) => isActing(mention) && !isAside(mention));
  const apposed = acting
    .filter(
      ({ kind, start, end }) =>
        (kind === 'person' || (start === 0 && isProperName(text, actors))) &&
        /^,.*,\s*$/su.test(text.slice(end, verb.start)),
    )
    .at(-1);
  if (apposed) return apposed;
  return isFar ? (acting.find(({ kind }) => kind === 'person') ?? acting[0]) : acting.at(-1);
}

function isProperName(text: string, { determiners }: ActorRules): boolean {
  const [first = ''] = /^\p{Lu}\p{L}+/u.exec(text) ?? [];
  return first !== '' && !splitWords(determiners).has(first.toLowerCase());
}

/** Before an inverted verb stands the end of what is said. */
const isInvertible = (verb: ReportingVerb, text: string) =>
  /(?:^|[,!?…»”’"'–—-])\s*$/u.test(text.slice(0, verb.start).replace(/\ufffc+/g, ''));

/** "Jean Dupont, chef du service, reconnaît" */
const isApposed = (
  { kind, start, end, hasApposition }: Mention,
  verb: ReportingVerb,
  text: string,
) =>
  (hasApposition || (kind === 'person' && /,\s$/.test(text.slice(0, start)))
    ? /^,(?:[^,]+,)?\s*$/
    : /^,[^,]+,\s*$/
  ).test(text.slice(end, verb.start));

/** Behind the verb comes what is said, and not who says it. */
function isFollowedByClaim({ end }: ReportingVerb, text: string, rules: LanguageRules) {
  const { conjunction, infinitive } = rules.reports;
  const opening = `^[^,;.]{0,80}?(?:(?<![\\p{L}])(?:${conjunction})(?:(?<=')|(?![\\p{L}]))|:|[«“„"])|^ (?:${infinitive})(?![\\p{L}])`;
  return getPattern(opening, 'u').test(text.slice(end));
}

/** Undefined where the sentence does not tell who speaks. `text` has its quotations masked. */
export function findSubject(
  verb: ReportingVerb,
  mentions: readonly Mention[],
  text: string,
  rules: LanguageRules,
): Mention | undefined {
  if (verb.kind === 'source') return findSource(verb, mentions, text, rules);
  if (verb.isInverted)
    return mentions.find(
      ({ kind, start, end }) => kind === 'pronoun' && start >= verb.start && end <= verb.end,
    );
  const front = findInFront(verb, mentions, text, rules);
  const isFront =
    front &&
    (verb.kind === 'gerund' ||
      isApposed(front, verb, text) ||
      isFollowedByClaim(verb, text, rules));
  // "Am Montag sagte Huber": in German any word may stand in front of the verb
  const isVerbSecond = rules.language === 'de' && !front;
  if (isFront || !(isInvertible(verb, text) || isVerbSecond)) return front;
  return findNoun(verb, mentions, text, rules) ?? findBehind(verb, mentions, text) ?? front;
}
