import { readNumber } from '../figures/read-number.ts';
import type { DateRules, LanguageRules } from '../languages/language-rules.ts';
import { asWholeWords, expandTemplate, getPattern } from '../templates.ts';
import { splitWords } from '../words.ts';
import { type DateParts, type DateReading, readDate } from './date-values.ts';

/** A part of a sentence that is a date, as EDTF. */
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
}

const YEAR = '(?:1[0-9]|20)\\d\\d';
const patternsByRules = new WeakMap<LanguageRules, readonly DatePattern[]>();

const joinForms = (forms: readonly string[]) => forms.map((form) => `(?:${form})`).join('|');

function createPatterns(rules: LanguageRules): DatePattern[] {
  const { dates, figures } = rules;
  const slots = {
    day: '(?:0?[1-9]|[12]\\d|3[01])(?:er|st|nd|rd|th|º)?|1er|premier',
    month: joinForms(dates.months),
    year: YEAR,
    shortYear: `${YEAR}|\\d\\d`,
    decade: `1[0-9]\\d0|20\\d0|[1-9]0`,
    weekday: joinForms(dates.weekdays),
    season: joinForms(dates.seasons),
    past: dates.past,
    next: dates.next,
    count: `\\d{1,3}|${Object.keys(figures.words).join('|')}`,
    unit: joinForms(dates.units),
    number: '\\d{1,2}',
    ordinal: joinForms(dates.ordinals),
    roman: '\\d{1,2}|[IVX]+',
  };
  return dates.patterns.map(([template, reading]) => ({
    regex: new RegExp(expandTemplate(asWholeWords(template), slots), 'gi'),
    reading,
  }));
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

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function readRoman(words: string | undefined): number | undefined {
  if (words === undefined || /^\d+$/.test(words)) return toNumber(words);
  const values = [...words.toUpperCase()].map((letter) => romans[letter] ?? 0);
  return values.reduce(
    (sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
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
    year: toNumber(groups.year ?? groups.decade ?? groups.shortYear),
    year2: toNumber(groups.year2 ?? groups.shortYear2),
    weekday: findForm(dates.weekdays, groups.weekday),
    weekday2: findForm(dates.weekdays, groups.weekday2),
    season: findForm(dates.seasons, groups.season),
    ordinal: findForm(dates.ordinals, groups.ordinal) ?? readRoman(groups.roman),
    count: groups.count === undefined ? undefined : readNumber(groups.count, rules),
    unit: unit === undefined ? undefined : unit - 1,
    ...((groups.past ?? groups.next) && { shift: groups.past ? -1 : 1 }),
  };
}

const AROUND = 45;

/** A weekday without "last" or "next": in the future if a verb beside it is. */
function guessShift(sentence: string, start: number, end: number, dates: DateRules): number {
  const before = sentence.slice(Math.max(0, start - AROUND), start).replace(/^.*[.;:»]/u, '');
  const after = start < 15 ? sentence.slice(end, end + AROUND) : '';
  return getPattern(asWholeWords(dates.future), 'iu').test(before + after) ? 1 : 0;
}

/** "He died in November": said in May, that was the last one. */
function isPast(sentence: string, start: number, end: number, dates: DateRules): boolean {
  const before = sentence.slice(Math.max(0, start - AROUND), start).replace(/^.*[.;:»”"]/u, '');
  const clause = start < 15 ? before + sentence.slice(end, end + AROUND) : before;
  const has = (words: string, text: string) => getPattern(asWholeWords(words), 'iu').test(text);
  if (getPattern(`(?<!\\p{L})(?:${dates.since}) $`, 'iu').test(before)) return true;
  return (
    has(dates.pastVerbs, clause) && !has(dates.infinitives, clause) && !has(dates.future, sentence)
  );
}

/** Not in "2000 citoyens", unless "en" stands before. */
function isYear(sentence: string, start: number, end: number, rules: LanguageRules): boolean {
  const { dates, functionWords } = rules;
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  if (
    /[\d$£€][.,'’\s]?$|[-−+]\s?$/u.test(before) ||
    /^\s?(%|€|\$|£|[.,]\d|\s\d{3}(?!\d))/u.test(after)
  )
    return false;
  if (/^(?:\s(?:and|et|to|à|und|e)\s\d+)?\s?(?:BCE?|av(?:\.|ant) J|v\. Chr|a\.C)/.test(after))
    return false;
  const isExpected = getPattern(`(?<![\\p{L}])(?:${dates.beforeYear})\\s?$`, 'iu').test(before);
  if (/^\s(?:GMT|BST|UTC|CET|hours)/.test(after)) return false;
  const [, next] = /^\s+(\p{Ll}[\p{L}\p{M}]*)/u.exec(after) ?? [];
  // "Le Tour des Alpes 2012 partira"
  const isNamed =
    /\S\s\p{Lu}[\p{L}'’-]+\s$/u.test(before) && /^(?:19|20)/.test(sentence.slice(start));
  return isExpected || isNamed || next === undefined || splitWords(functionWords).has(next);
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
  const isPlanet =
    reading === 'month' && start > 0 && !parts.year && /^M/.test(match.groups?.month ?? '');
  if (isPlanet && (rules.language === 'fr' || rules.language === 'it')) return undefined;
  if (reading.startsWith('year') && !isYear(match.input, start, end, rules)) return undefined;
  if (
    reading === 'season' &&
    parts.year === undefined &&
    guessShift(match.input, start, end, rules.dates)
  )
    parts.shift ??= 1;
  if (/^(?:day|month)$/.test(reading) && parts.year === undefined)
    parts.isPast = isPast(match.input, start, end, rules.dates);
  if (reading === 'weekday') parts.shift ??= guessShift(match.input, start, end, rules.dates);
  if (reading === 'weekend' && parts.shift === undefined)
    parts.isPast = guessShift(match.input, start, end, rules.dates)
      ? false
      : isPast(match.input, start, end, rules.dates) || undefined;
  const value = readDate(reading, parts, day);
  return value && { start, end, ...value, isCounted: parts.count !== undefined };
}

export function findDates(sentence: string, day: string, rules: LanguageRules): FoundDate[] {
  const found: FoundDate[] = [];
  const isFree = (start: number, end: number) =>
    found.every((other) => end <= other.start || start >= other.end);
  for (const { regex, reading } of getPatterns(rules)) {
    for (const match of sentence.matchAll(regex)) {
      if (!isFree(match.index, match.index + match[0].length)) continue;
      const date = readMatch(match, reading, day, rules);
      if (date) found.push(date);
    }
  }
  return found.sort((a, b) => a.start - b.start);
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
