import { normalizeForComparison } from '../../shared/text-normalize.ts';
import type { PartialBank } from '../partial-bank.ts';
import type { BankProblem } from '../problem.ts';
import { isSayable, showDateForms } from './edtf-dates.ts';
import { guessDates } from './guess-dates.ts';

/** Beginnings of the months' names in the languages of banks, without accents. */
const months: readonly RegExp[] = [
  /^(?:jan|jen|gen)/,
  /^(?:fe[bv])/,
  /^(?:mar(?!d|te)|mrz)/,
  /^(?:a[pv]r(?!es))/,
  /^(?:ma[iyg])/,
  /^(?:juin|jun|giu)/,
  /^(?:jui?l|lug)/,
  /^(?:aou|aug|ago)/,
  /^(?:sep|set)/,
  /^(?:o[ckt]t)/,
  /^(?:nov)/,
  /^(?:d[ei][czc])/,
];

/** Spring, summer, autumn and winter, as the seasons of EDTF are numbered: 21 to 24. */
const seasons: readonly RegExp[] = [
  /^(?:printemps|spring|fruhling|fruhjahr|primavera)$/,
  /^(?:ete|summer|sommer|estate)$/,
  /^(?:automne|autumn|fall|herbst|autunno)$/,
  /^(?:hiver|winter|inverno)$/,
];

const fillers =
  /^(?:l|le|la|les|the|d|de|du|des|of|on|in|en|an|am|den|der|dem|im|il|del|dell|nel|annee|year|jahr|anno|debut|mi|fin|early|mid|late|anfang|mitte|ende|inizio|fine|au|date|entre|between|lun|mer|jeu|ven|sam|dim|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lune|marte|mercole|giove|vener)di|sabato|domenica)$/;

interface PartsOfDate {
  year?: number;
  month?: number;
  season?: number;
  day?: number;
}

const placeIn = (list: readonly RegExp[], word: string) =>
  list.findIndex((pattern) => word.length > 2 && pattern.test(word)) + 1;

function readPart(word: string): [part: keyof PartsOfDate, value: number] {
  if (/^[1-9]\d{3}$/.test(word)) return ['year', Number(word)];
  if (/^(?:0?[1-9]|[12]\d|3[01])(?:er|st|nd|rd|th|o)?$/.test(word))
    return ['day', Number.parseInt(word, 10)];
  const season = placeIn(seasons, word);
  return season ? ['season', season] : ['month', placeIn(months, word)];
}

/** Undefined if a word is none of a date, or one is there twice. */
function readParts(text: string): PartsOfDate | undefined {
  const parts: PartsOfDate = {};
  const words = normalizeForComparison(text).split(' ');
  for (const word of words.filter((one) => one && !fillers.test(one))) {
    const [part, value] = readPart(word);
    if (!value || parts[part]) return undefined;
    parts[part] = value;
  }
  return parts;
}

const pad = (part: number) => String(part).padStart(2, '0');

const formatPoint = ({ year, month, day }: PartsOfDate): string =>
  [year ?? '', ...[month, day].flatMap((part) => part ?? []).map(pad)].join('-');

/** The meteorological seasons of the north; a winter has two years. */
function formatSeason({ year = 0, season = 0 }: PartsOfDate, isNextYear: boolean): string[] {
  if (season < 4) return [`${year}-${pad(season * 3)}/${year}-${pad(season * 3 + 2)}`];
  const winterOf = (first: number) => `${first}-12/${first + 1}-02`;
  return isNextYear ? [winterOf(year)] : [winterOf(year - 1), winterOf(year)];
}

const JOINED =
  /\s*[–—/]\s*|(?<=\d|er|st|nd|rd|th)-(?=\d)|(?<=\p{L})-(?=\p{L})|\s+-\s+|\s+(?:to|through|and|au|à|et|bis|und|al?|e)\s+/iu;
const TIME =
  /T\d{4}(?:\d\d)?Z?$|(?:T|[\s,]+(?:(?:à|at|um|alle)\s+)?)\d{1,2}\s?(?:[:h]\s?\d\d|h\b|heures?\b|[ap]\.?m\b|uhr\b|o.clock).*$/iu;
const OPEN_START = /^(?:depuis|dès|à partir|since|from|seit|ab|dal?)(?![\p{L}\d])/iu;
const ABOUT = /^(?:vers|env(?:iron|\.)|about|around|circa|ca?\.|um|gegen|verso)\s+/i;
const OPEN_END = /^(?:jusqu\p{L}*|until|till|up to|bis|fino)(?![\p{L}\d])/iu;
const DECADE =
  /^(?:the |les |gli )?(?:ann[eé]es |anni )?([1-9]\d\d)(?:0['’]?s|0er|X)$|^(?:les )?années ([1-9]\d\d)0$/iu;

const SHORT_YEAR =
  /^((?:\p{L}+\.?,? )?\d\d?(?:er)?([/. ])(?:\d\d?|\p{L}+\.?)\2|\d\d?-\p{L}+\.?-|\p{L}{3,}\.?-)(\d\d)$/u;

const dropTime = (written: string): string =>
  written
    .normalize('NFKC')
    .trim()
    .replace(TIME, '')
    .replace(/(?<=\d\.) (?=\d)/g, '')
    .trim()
    .replace(SHORT_YEAR, (_, start, _sign, year) => `${start}${year < 70 ? 20 : 19}${year}`);

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const readRoman = (letters: string): number =>
  [...letters.toLowerCase()].reduce((sum, letter, at, all) => {
    const value = romanDigits[letter] ?? 0;
    return sum + (value < (romanDigits[all[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

function readLongSpan(text: string): string | undefined {
  const [, century] =
    /^(?:(?:le|the|il|das) )?([xvi]+|\d\d?)(?:e|er|[eè]me|th|st|nd|rd|\.)?[ -](?:s\.?|si[eè]cle|century|jahrhundert|secolo)$/iu.exec(
      text,
    ) ?? [];
  const number = Number(century) || readRoman(century ?? '');
  if (number > 9) return `${number - 1}01/${number}00`;
  const span = text.replace(/^(\d{4})[-/ ]?([tqsh]\d)$/i, '$2 $1');
  const [, lettered, part = '', words = lettered, year = ''] =
    /^(?=.*\d)([tqsh])?([1-4])(?:(?:er|e|[eè]me|st|nd|rd|th|\.)? (trim(?:estre|\.)|sem(?:estre|\.)|quarter|half|quartal|halbjahr)(?: de| of)?)?[-/ ](\d{4})$/iu.exec(
      span,
    ) ?? [];
  if (!words) return undefined;
  const length = /^(?:s|h)/i.test(words) ? 6 : 3;
  const end = Number(part) * length;
  return end <= 12 ? `${year}-${pad(end - length + 1)}/${year}-${pad(end)}` : undefined;
}

function readInterval(lower: PartsOfDate, upper: PartsOfDate): string[] {
  const [from, to] = [
    { ...upper, ...lower },
    { ...lower, ...upper },
  ];
  const isWhole = from.year && !from.season && !to.season && (from.month || !from.day);
  return isWhole && Boolean(from.day) === Boolean(to.day)
    ? [`${formatPoint(from)}/${formatPoint(to)}`]
    : [];
}

function readPoint(parts: PartsOfDate): string | undefined {
  const { year, month, season, day } = parts;
  return year && !season && (month || !day) ? formatPoint(parts) : undefined;
}

/** Meanings of a date in words, as EDTF: `4 mars 2026`, `March 4–6, 2026`, `depuis mai 2014`, `été 2019`. */
function readWrittenDate(written: string): string[] {
  const text = dropTime(written)
    .replace(/^(\d\d?)[/.-](\p{L}+)[/.-](\d{4})$/u, '$1 $2 $3')
    .replace(/(?<=\p{L} )(\d\d)(\d\d)[/–-](\d\d)$/u, '$1$2/$1$3')
    .replace(
      /^(\d{4})-2([1-4])$/,
      (_, year, season) => `${['spring', 'summer', 'autumn', 'winter'][season - 1]} ${year}`,
    );
  const [, decade, ofDecade = decade] =
    DECADE.exec(text.replace(/(?<=^(?:les )?années |^the )(?=[3-9]0)/u, '19')) ?? [];
  if (ofDecade) return [`${ofDecade}0/${ofDecade}9`];
  const span = readLongSpan(text);
  if (span) return [span];
  if (!/\p{L}/u.test(text)) return [];
  const bare = text
    .replace(OPEN_START, '')
    .replace(OPEN_END, '')
    .replace(ABOUT, '')
    .trim()
    .replace(/^mid?-/i, '');
  const sides = bare.split(JOINED).map(readParts);
  const [lower, upper] = sides;
  if (!lower || sides.length > 2 || sides.includes(undefined)) return [];
  const isNextYear = upper?.year === (lower.year ?? 0) + 1 && Object.keys(upper).length === 1;
  if (lower.season && lower.year && !lower.month && !lower.day && (!upper || isNextYear))
    return formatSeason(lower, isNextYear);
  if (upper) return readInterval(lower, upper);
  const point = readPoint(lower);
  if (!point) return [];
  if (ABOUT.test(text)) return [`${point}~`];
  if (OPEN_START.test(text)) return [`${point}/..`];
  return [OPEN_END.test(text) ? `../${point}` : point];
}

function suggestDate(
  place: { date: string; isPoint: boolean },
  language: PartialBank['language'],
): string {
  const { date, isPoint } = place;
  const toPlace = (guess: string) => (isPoint ? guess.replace(/^\?|\/\.\.$|^\.\.\//g, '') : guess);
  const guesses = [...guessDates(date, 'day')].map(toPlace);
  const canSay = (guess: string) => isSayable({ date: guess, isPoint });
  const meanings = new Set(guesses.filter(canSay));
  // 05/06/2019 is a day of May to some who write English
  if (meanings.size === 0 || (language === 'en' && date.includes('/')))
    for (const guess of [...guessDates(date, 'month')].map(toPlace).filter(canSay))
      meanings.add(guess);
  if (meanings.size > 0) {
    const exact =
      !isPoint && /[~%]/.test(date) ? ' if that is exact, or an interval around it' : '';
    return `write ${[...meanings].join(', or ')}${exact}`;
  }
  const month = guesses
    .map((guess) => guess.replace(/-\d\d$/, ''))
    .find((guess) => guess.length === 7 && canSay(guess));
  if (month) return `${month} has no such day: write one that it has, or ${month}`;
  return showDateForms(isPoint);
}

/** The error of a date that is in words, has a time or a season, with what it means as EDTF. */
export function suggestWrittenDate(
  problem: BankProblem,
  written: string,
  language: PartialBank['language'],
): BankProblem {
  const isPoint = problem.path[0] !== 'dates';
  const meanings = readWrittenDate(written);
  if (meanings.length > 1 && meanings.every((date) => isSayable({ date, isPoint })))
    return { ...problem, remedy: `write ${meanings.join(', or ')}` };
  const [date = dropTime(written)] = meanings;
  return isSayable({ date, isPoint })
    ? { ...problem, remedy: `write ${date}` }
    : { ...problem, remedy: suggestDate({ date, isPoint }, language) };
}
