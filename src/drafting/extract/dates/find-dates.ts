import { parseIsoDayOrThrow } from '../../../shared/civil-date.ts';
import { readNumber } from '../figures/read-number.ts';
import type { DateRules, DateTemplate, LanguageRules } from '../languages/language-rules.ts';
import { asWholeWords, expandTemplate, getPattern } from '../templates.ts';
import { splitWords } from '../words.ts';
import { type DateParts, type DateReading, readDate } from './date-values.ts';

export interface FoundDate {
  start: number;
  end: number;
  date: string;
  isRelative: boolean;
  /** "il y a trois jours": a figure as well. */
  isCounted: boolean;
}

interface DatePattern {
  regex: RegExp;
  reading: DateReading;
  isAnchored: boolean;
}

const YEAR = '(?:1[0-9]|20)\\d\\d';
const patternsByRules = new WeakMap<LanguageRules, readonly DatePattern[]>();

const joinForms = (forms: readonly string[]) => forms.map((form) => `(?:${form})`).join('|');

function createPatterns(rules: LanguageRules): DatePattern[] {
  const { dates, figures } = rules;
  const tens = Object.keys(figures.words).filter((word) =>
    /^[2-9]0$/.test(`${figures.words[word]}`),
  );
  const numberWords = Object.keys(figures.words).join('|');
  const slots = {
    day: '(?:0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th|º)?|1er|premier',
    month: joinForms(dates.months),
    year: YEAR,
    shortYear: `${YEAR}|\\d\\d`,
    decade: `1[0-9]\\d0|20\\d0|[1-9]0|${tens.join('|')}`,
    weekday: joinForms(dates.weekdays),
    season: joinForms(dates.seasons),
    past: dates.past,
    next: dates.next,
    count: `\\d{1,3}|(?:${numberWords})(?:[-\\s](?:${numberWords}))*`,
    unit: joinForms(dates.units),
    number: '\\d{1,2}',
    ordinal: joinForms(dates.ordinals),
    roman: '\\d{1,2}|[IVX]+',
    feast: joinForms(Object.keys(dates.feasts)),
  };
  const toPattern =
    (isAnchored: boolean) =>
    ([template, reading]: DateTemplate): DatePattern => ({
      // "from December 1 and 3.5% a year later"
      regex: new RegExp(`${expandTemplate(asWholeWords(template), slots)}(?![.,]\\d|\\s?%)`, 'gi'),
      reading,
      isAnchored,
    });
  return [...dates.patterns.map(toPattern(false)), ...dates.anchored.map(toPattern(true))];
}

function getPatterns(rules: LanguageRules): readonly DatePattern[] {
  let patterns = patternsByRules.get(rules);
  if (!patterns) {
    patterns = createPatterns(rules);
    patternsByRules.set(rules, patterns);
  }
  return patterns;
}

/** The place in the list, from 1, of the form that the words are. */
function findForm(forms: readonly string[], words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  const place = forms.findIndex((form) => getPattern(`^(?:${form})$`, 'iu').test(words));
  return place < 0 ? undefined : place + 1;
}

const toNumber = (words: string | undefined) => {
  const digits = words === undefined ? '' : /\d+/.exec(words)?.[0];
  return digits ? Number(digits) : undefined;
};

const readDecade = (words: string | undefined, rules: LanguageRules) =>
  words === undefined ? undefined : readNumber(words, rules);

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function readRoman(words: string | undefined): number | undefined {
  if (words === undefined || /^\d+$/.test(words)) return toNumber(words);
  const values = [...words.toUpperCase()].map((letter) => romans[letter] ?? 0);
  return values.reduce(
    (sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}

function shiftOf(groups: Readonly<Partial<Record<string, string>>>) {
  const { past, past2, past3, next, next2, next3 } = groups;
  if (past ?? past2 ?? past3) return -1;
  return (next ?? next2 ?? next3) ? 1 : undefined;
}

function yearShiftOf({
  yearBefore,
  yearNow,
  yearAhead,
}: Readonly<Partial<Record<string, string>>>) {
  if (yearBefore) return -1;
  if (yearAhead) return 1;
  return yearNow ? 0 : undefined;
}

function readParts(
  groups: Readonly<Partial<Record<string, string>>>,
  rules: LanguageRules,
): DateParts {
  const { dates } = rules;
  const readDay = (words: string | undefined) => (words === 'premier' ? 1 : toNumber(words));
  const unit = findForm(dates.units, groups.unit);
  return {
    day: readDay(groups.day) ?? toNumber(groups.number),
    day2: readDay(groups.day2),
    month: findForm(dates.months, groups.month) ?? toNumber(groups.number2),
    month2: findForm(dates.months, groups.month2),
    year: toNumber(groups.year ?? groups.shortYear) ?? readDecade(groups.decade, rules),
    year2: toNumber(groups.year2 ?? groups.shortYear2),
    weekday: findForm(dates.weekdays, groups.weekday),
    weekday2: findForm(dates.weekdays, groups.weekday2),
    season: findForm(dates.seasons, groups.season),
    ordinal: findForm(dates.ordinals, groups.ordinal) ?? readRoman(groups.roman),
    count: groups.count === undefined ? undefined : readNumber(groups.count, rules),
    unit: unit === undefined ? undefined : unit - 1,
    feast: Object.values(dates.feasts)[
      (findForm(Object.keys(dates.feasts), groups.feast) ?? 0) - 1
    ],
    shift: shiftOf(groups),
    yearShift: yearShiftOf(groups),
  };
}

const AROUND = 45;

const matchesIn = (words: string, text: string) => [
  ...text.matchAll(getPattern(asWholeWords(words), 'giu')),
];

/** Offset behind the last match; -1 without one. */
function findLastEnd(words: string, text: string): number {
  const last = matchesIn(words, text).at(-1);
  return last ? last.index + last[0].length : -1;
}

const has = (words: string, text: string) => getPattern(asWholeWords(words), 'iu').test(text);

/** "By Sunday the river had dropped." */
const isOverBy = (sentence: string, start: number, end: number, dates: DateRules): boolean => {
  const after = sentence.slice(end, end + AROUND);
  return (
    getPattern(`^(?:${dates.until}) $`, 'iu').test(sentence.slice(0, start)) &&
    has(dates.pastVerbs, after) &&
    !has(dates.future, after)
  );
};

/** A day without "last" or "next": the nearest verb in front of it tells, otherwise the one behind. */
function isFuture(sentence: string, start: number, end: number, dates: DateRules): boolean {
  const before = sentence
    .slice(Math.max(0, start - 3 * AROUND), start)
    .replace(/^.*(?:[.;:»](?!\d)| that )/u, '');
  if (isOverBy(sentence, start, end, dates)) return false;
  if (has(`(?:${dates.since}|${dates.justDone})(?= $)`, before)) return false;
  // "from Monday" is ahead, "from Monday's vote" is not
  const [owned = ''] = /^['’]s(?=\s)/u.exec(sentence.slice(end)) ?? [];
  const future = findLastEnd(dates.future, before + owned);
  const past = findLastEnd(dates.pastVerbs, before);
  if (future >= 0 || past >= 0) return future >= past;
  const until = getPattern(`(?:^|[^\\p{L}])(?:${dates.until})(?: l')?\\s?$`, 'iu');
  if (until.test(before) || until.test(sentence.slice(start, end).replace(/\S+$/, ''))) return true;
  const clause = start < 15 ? /^[^.;:»”"]{0,45}/u : /^[^,.;:»”"]{0,45}/u;
  const [after = ''] = clause.exec(sentence.slice(end)) ?? [];
  return has(dates.future, after) && !has(dates.pastVerbs, after);
}

/** "He died in November": said in May, that was the last one. */
function isPast(sentence: string, start: number, end: number, dates: DateRules): boolean {
  const before = sentence
    .slice(Math.max(0, start - AROUND), start)
    .replace(/^.*[.;:»”"](?!\d)/u, '');
  if (isOverBy(sentence, start, end, dates)) return true;
  const ahead = findLastEnd(dates.future, before);
  if (ahead >= 0 && ahead >= findLastEnd(dates.pastVerbs, before)) return false;
  const clause = start < 15 ? before + sentence.slice(end, end + AROUND) : before;
  if (getPattern(`(?<!\\p{L})(?:${dates.since}) $`, 'iu').test(before)) return true;
  const [from, to] = [sentence.lastIndexOf(';', start) + 1, sentence.indexOf(';', end)];
  return (
    has(dates.pastVerbs, clause) &&
    !has(dates.infinitives, clause) &&
    !has(dates.future, sentence.slice(from, to < 0 ? undefined : to))
  );
}

function endsPhrase(after: string, rules: LanguageRules, noun: RegExp): boolean {
  const [, next] = noun.exec(after) ?? [];
  return next === undefined || splitWords(rules.functionWords).has(next);
}

const ANY_NOUN = /^\s+(\p{L}[\p{L}\p{M}]*)/u;
const NAME = /^\s+(\p{Lu}[\p{L}\p{M}]*)/u;
const SMALL_NOUN = /^\s+(?![nlsc]['’])(\p{Ll}[\p{L}\p{M}]*)/u;
/** "2000 weitere Menschen", but not "1932 eröffnet" */
const GERMAN_NOUN = /^\s+(?:\p{Ll}+e[nr]?\s+)?(\p{Lu}[\p{L}\p{M}]*)/u;

/** "1830 GMT", "at 1830 on Friday" */
const isClockTime = (before: string, after: string, { language }: LanguageRules) =>
  /^\s(?:[A-Z]?[A-Z]{2}T|UTC|hours|hrs|local)(?!\p{L})/u.test(after) ||
  (language === 'en' && /(?<!\p{L})at (?:about |around |approximately )?$/iu.test(before));

const isYearOfNoun = (before: string, words: string, after: string) =>
  /^(?:19|20|1\d\d[1-9])/.test(words) &&
  /(?<!\p{L})an? $/iu.test(before) &&
  /^\s\p{L}/u.test(after);

/** Not in "2000 citoyens", unless "en" stands before. */
function isYear(sentence: string, start: number, end: number, rules: LanguageRules): boolean {
  const { dates } = rules;
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  if (
    /[\d$£€][.,'’\s]?$|[-−+]\s?$/u.test(before) ||
    /^\s?(%|€|\$|£|[.,]\d|\s\d{3}(?!\d))/u.test(after)
  )
    return false;
  if (
    /^(?:\s(?:and|et|to|à|und|e)\s\d+)?\s?(?:BCE?|av(?:\.|ant) (?:J|notre)|v\. Chr|a\.C)/.test(
      after,
    )
  )
    return false;
  const isExpected = getPattern(`(?<![\\p{L}])(?:${dates.beforeYear})\\s?$`, 'iu').test(before);
  if (isClockTime(before, after, rules)) return false;
  // "Le Tour des Alpes 2012 partira"
  const isNamed =
    /\S\s\p{Lu}[\p{L}'’-]+\s$/u.test(before) && /^(?:19|20)/.test(sentence.slice(start));
  return (
    isExpected ||
    isNamed ||
    (rules.language === 'en' && isYearOfNoun(before, sentence.slice(start, end), after)) ||
    endsPhrase(after, rules, rules.actors.hasCapitalNouns ? GERMAN_NOUN : SMALL_NOUN)
  );
}

const isList = (
  { 0: words, groups = {} }: RegExpExecArray,
  reading: DateReading,
  { language }: LanguageRules,
) =>
  language === 'en' &&
  reading === 'dayRange' &&
  / and /.test(words) &&
  !/^(?:between|from)/i.test(words) &&
  (Boolean(groups.month && groups.month2) ||
    toNumber(groups.day2) !== (toNumber(groups.day) ?? 0) + 1);

/** "Prices fall in winter", "verte au mois d'août" */
const isOfAnyYear = (
  { index, input, 0: words }: RegExpExecArray,
  reading: DateReading,
  { language }: LanguageRules,
) =>
  language === 'en'
    ? reading === 'season' && !words.includes(' ') && !input.slice(0, index).endsWith('the ')
    : language === 'fr' &&
      /^(?:season|month)$/.test(reading) &&
      /^(?:en|au) /i.test(words) &&
      !/ée?s? $/.test(input.slice(0, index));

const isFirstName = (
  { index, input, 0: words }: RegExpExecArray,
  reading: DateReading,
  { language }: LanguageRules,
) =>
  language === 'en' &&
  reading === 'month' &&
  /^(?:April|June|August)$/.test(words) &&
  /^\s\p{Lu}\p{Ll}/u.test(input.slice(index + words.length)) &&
  !/(?:^|\s)(?:\p{L}{1,3}|\p{Ll}{4,5})[\s-]$/u.test(input.slice(0, index));

function isNoDate(
  match: RegExpExecArray,
  reading: DateReading,
  parts: DateParts,
  rules: LanguageRules,
): boolean {
  const written = match.groups?.month ?? match.groups?.feast ?? '';
  if (rules.language === 'en' && /^\p{Ll}/u.test(written)) return true;
  const month = match.groups?.month?.toLowerCase() ?? '';
  // "sept" is seven, too
  const isNumber = month.replace('.', '') in rules.figures.words;
  if (isNumber && reading === 'month' && parts.year === undefined) return true;
  const isPlanet =
    reading === 'month' && match.index > 0 && !parts.year && /^M/.test(match.groups?.month ?? '');
  if (isPlanet && (rules.language === 'fr' || rules.language === 'it')) return true;
  return isList(match, reading, rules) || isFirstName(match, reading, rules);
}

function readMatch(
  match: RegExpExecArray,
  reading: DateReading,
  day: string,
  rules: LanguageRules,
): FoundDate | undefined {
  const start = match.index;
  const end = start + match[0].length;
  const parts = readParts(match.groups ?? {}, rules);
  if (isNoDate(match, reading, parts, rules)) return undefined;
  const isSeason =
    /^\d{4}[-/–]\d\d$/.test(match[0]) && ((parts.year ?? 0) + 1) % 100 === parts.year2;
  if (reading.startsWith('year') && !isSeason && !isYear(match.input, start, end, rules))
    return undefined;
  const isAhead = () => isFuture(match.input, start, end, rules.dates);
  const isBehind = () => isPast(match.input, start, end, rules.dates);
  const isSpan =
    rules.language === 'en' && reading === 'ahead' && /^in (?!.*time$)/i.test(match[0]);
  if (isSpan && !isAhead()) return undefined;
  if (
    reading === 'feast' &&
    !endsPhrase(match.input.slice(end), rules, rules.language === 'en' ? ANY_NOUN : NAME)
  )
    return undefined;
  const hasYear = parts.year !== undefined || parts.yearShift !== undefined;
  if (reading === 'season' && !hasYear && parts.shift === undefined) {
    if (isAhead()) parts.shift = 1;
    else if (!/^this/i.test(match[0])) parts.isPast = isBehind();
  }
  if (reading === 'quarter') parts.isFuture = isAhead();
  if (/^(?:(?:day|month)(?:Range)?|feast|weekOf)$/.test(reading) && !hasYear) {
    parts.isPast = isBehind();
    parts.isFuture = !parts.isPast && isAhead();
    const before = match.input.slice(0, start);
    parts.isDone = has(`(?:${rules.dates.justDone})(?: in)?(?= $)`, before);
  }
  const isTold = hasYear || parts.shift !== undefined || parts.isPast || parts.isFuture;
  if (!isTold && isOfAnyYear(match, reading, rules)) return undefined;
  if (/^weekday(?!Of)|^dayOf|^night/.test(reading) && parts.shift === undefined)
    parts.isFuture = isAhead();
  if (reading === 'weekend' && parts.shift === undefined)
    parts.isPast = isAhead() ? false : isBehind() || undefined;
  const isSince = has(`(?:${rules.dates.since})(?= $)`, match.input.slice(0, start));
  const isOver = isSince || (reading === 'feast' && parts.isPast && !isAhead());
  if (isOver && (readDate(reading, parts, day)?.date ?? '') > day) parts.shift ??= -1;
  const value = readDate(reading, parts, day);
  return value && { start, end, ...value, isCounted: parts.count !== undefined };
}

export interface DateAnchors {
  day: string;
  date: string;
}

const completeDay = (date: string, day: string): string => {
  const [known = ''] = /\d{4}(?:-\d\d)*$/.exec(date) ?? [];
  return known + (known.length < 7 ? day.slice(4) : '-01'.slice(known.length - 7));
};

/** "Three days later" needs a day in front of it, and no day on which something was said. */
const canCount = ({ day, date }: DateAnchors, unit: number): boolean =>
  date === day ? unit !== 2 : !/-\d\d-/.test(date) && unit > (date.includes('-') ? 2 : 3);

const byPlace = (a: FoundDate, b: FoundDate) => a.start - b.start;

/** A night counts as its first day. The day on which something was said, or began, is none. */
export const moveAnchors = (
  anchors: DateAnchors,
  found: readonly FoundDate[],
  sentence: string,
): DateAnchors => {
  const isSaid = ({ start }: FoundDate) => SAID.test(sentence.slice(0, start));
  const last = found
    .filter((one) => /^\d{4}-\d\d-\d\d(?:\/.{10})?$/.test(one.date) && !isSaid(one))
    .at(-1);
  const [from, to = from] = last?.date.split('/') ?? [];
  const isNight = from && to && parseIsoDayOrThrow(to) - parseIsoDayOrThrow(from) === 1;
  return {
    day: (isNight ? from : to) ?? anchors.day,
    date: found.at(-1)?.date ?? anchors.date,
  };
};

const SAID =
  /(?:depuis(?: le)? |since )$|(?:annonc|indiqu|précis|révél|déclar|confirm|expliqu|ajout)é(?: à la presse)?,? (?:ce )?$|(?:said|announced|told \p{L}+)(?: on)? $/u;

/** `anchors` are the last day and the last date that were named: "the next day" hangs on them. */
export function findDates(
  sentence: string,
  day: string,
  rules: LanguageRules,
  anchors: DateAnchors = { day, date: day },
): FoundDate[] {
  const found: FoundDate[] = [];
  const isFree = (start: number, end: number) =>
    found.every((other) => end <= other.start || start >= other.end);
  for (const { regex, reading, isAnchored } of getPatterns(rules)) {
    for (const match of sentence.matchAll(regex)) {
      if (!isFree(match.index, match.index + match[0].length)) continue;
      const before = found.filter((other) => other.start < match.index).sort(byPlace);
      const last = moveAnchors(anchors, before, sentence);
      const { day: lastDay, date: lastDate } = last;
      const unit = findForm(rules.dates.units, match.groups?.unit);
      if (isAnchored && unit && (lastDate === day || !canCount(last, unit))) continue;
      const isFromDay = /^(?:today|yesterday|tomorrow|week)$/.test(reading);
      // "la veille", after what is still to come
      const isEve = lastDay > day && reading === 'yesterday';
      const ownDay = isEve ? day : lastDay;
      const from = !isAnchored ? day : isFromDay ? ownDay : completeDay(lastDate, day);
      const date = readMatch(match, reading, from, rules);
      if (date) found.push(date);
    }
  }
  return found.sort(byPlace);
}

/** The parts of a sentence that are times of the day: "9 heures", "3.30 p.m.". */
export function findClockTimes(
  sentence: string,
  rules: LanguageRules,
): { start: number; end: number }[] {
  const { clock } = rules.dates;
  const regex = getPattern(asWholeWords(clock), 'giu');
  return [...sentence.matchAll(regex)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
