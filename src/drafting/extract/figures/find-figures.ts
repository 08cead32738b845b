import type { FigureRules, LanguageRules } from '../languages/language-rules.ts';
import { expandTemplate, getPattern, spellLetters, toAlternatives } from '../templates.ts';
import { isListed, splitWords } from '../words.ts';
import { readNumber } from './read-number.ts';

interface TextRange {
  start: number;
  end: number;
}

export interface FoundFigure extends TextRange {
  value: number;
  unit: string;
  isSpelledOut: boolean;
  /** 1000000 in "30 millions". */
  scale: number;
}

interface FigurePatterns {
  number: RegExp;
  unit: RegExp;
}

const CURRENCY =
  '(?:US|C|A|NZ|HK|S)?\\$|£|€|¥|₹|₦|¢|(?<![A-Za-z])(?:Rs\\.?|K?Sh)|CHF|EUR|USD|GBP|Fr\\.';
const DIGITS =
  "\\d{1,2}(?:,\\d\\d)+,\\d{3}(?!\\d)|\\d{1,3}(?:(?:[ \\u00a0\\u202f\\u2009']|[.,](?=\\d{3}(?!\\d)))\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?";
/** At the beginning of a sentence it is a bullet. */
const MINUS = '(?:(?<=[\\s(«“])[-−–](?=\\d))?';
/** Behind a number without a space. */
const GLUED =
  '(?:km|[mck]m[²³23]?|k?m[²³]?|kg|mg|g|ml|l|mph|kph|ft|lbs?|[kMGT]?Wh?|[MGT]B|pct?|[pc]|C|F)(?![\\p{L}\\d])';
const SYMBOLS =
  '[pc]|C|F|km/h|km[²2]|km|m[²³2](?![\\p{L}\\d])|mph|kph|kg|cm[³3]?|mm|ha|°C|°F|°|kWh|MWh|GWh|TWh|MW|GW|kW|[MGT]B|ft|lbs?|m|h';
/** "10-15 minutes", but not the score of a "2-1 win". */
const RANGE_END =
  '\\d[\\d.,]*(?: ?%|(?: ?[mb]n?| [mb]illion)(?!\\p{L})| per ?cent| \\p{L}+s(?!\\p{L}))';
/** "90 M€": in front of a sign of money alone. */
const MONEY_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  g: 1e9,
  b: 1e9,
  md: 1e9,
  mds: 1e9,
};

const patternsByRules = new WeakMap<LanguageRules, FigurePatterns>();

function createPatterns(rules: LanguageRules): FigurePatterns {
  const { words, collectives, scales, joiner, percent, beforeUnit, half } = rules.figures;
  const word = `(?:${toAlternatives(Object.keys(words))})`;
  const names = Object.keys(scales);
  // "£3m", but "3 m tall"
  const letters = toAlternatives(names.filter((name) => name.length === 1)) || '(?!)';
  const scale = toAlternatives(names.filter((name) => name.length > 1));
  // "soixante et onze", but "entre soixante et quatre-vingt-dix"
  const joined = `[-\\s]${joiner}[-\\s](?:(?<=(?:hundred|thousand)\\s\\S+\\s)|(?=(?:une?|onze|un[oa])(?![\\p{L}])))`;
  const small = toAlternatives(Object.keys(words).filter((one) => (words[one] ?? 0) < 20));
  // "two five-year terms", "fifty-fifty"
  const isApart =
    rules.language === 'en'
      ? `(?<!(?<!\\p{L})(?:${small})[-\\s](?!hundred|thousand))(?<!ty[-\\s](?!hundred|thousand|(?:${small})(?<!teen)(?!teen|\\p{L})))`
      : '';
  const spelled = `${word}(?:(?:[-\\s]|${joined})${isApart}${word})*`;
  const collective = `(?:an?|une?|eine?r?|una?|(?<half>half)\\san?)\\s(?:demi-)?(?<collective>${toAlternatives(Object.keys(collectives))})`;
  const value = `(?:(?<=(?<![\\p{L}])(?:Rs\\.?|K?Sh)|magnitude-)|(?<![\\p{L}\\d]|\\d[.,:/]|\\d-(?!${RANGE_END})|\\p{L}-))(?:(?<digits>${MINUS}(?:${DIGITS}))|${collective}|(?<spelled>(?!une?\\s${word}|(?<=\\d\\s)cents|(?<=(?:several|few)\\s)(?:hundred|thousand))${spelled}))`;
  const scaled = `(?:(?:(?:\\sde\\s|[\\s-])?(?<scale>${scale})|(?<letter>${letters}))(?![\\p{L}\\d])|\\s?(?<money>(?:mds?|[mkg])(?=\\s?(?:[€$£]|d['’]euros))|(?<=[$£€]\\d[\\d.,]{0,5})b(?![\\p{L}])))?`;
  const before = `(?:(?<before>${CURRENCY})\\s?)?`;
  const after = `(?=${GLUED}|(?![\\p{L}\\d]|[:/]\\d|-(?!${RANGE_END})\\d|[.,]\\d|-(?:et-unième|\\p{L}+ième)|-${word}(?![\\p{L}])))`;
  const unit = expandTemplate(
    `^(?<percent> ?(?:${percent}))(?![\\p{L}])|^ ?(?:(?:${beforeUnit})(?: |(?<=')))?(?<symbol>${CURRENCY}|${SYMBOLS})(?![\\p{L}])`,
    {},
  );
  return {
    number: new RegExp(
      spellLetters(
        `${before}${value}(?<plus>[\\s-]${half})?${scaled}(?<plus2>(?<=\\p{L})\\s${half}(?!\\p{L}))?${after}`,
      ),
      'gi',
    ),
    unit: new RegExp(unit, 'u'),
  };
}

function getPatterns(rules: LanguageRules): FigurePatterns {
  let patterns = patternsByRules.get(rules);
  if (!patterns) {
    patterns = createPatterns(rules);
    patternsByRules.set(rules, patterns);
  }
  return patterns;
}

const FRACTION =
  /^[\s-](?:tiers|quarts|cinquièmes|dixièmes|thirds|quarters|fifths|sixths|eighths|tenths|Drittel|Viertel|Fünftel|terzi|quarti|quinti)(?!\p{L})/u;
const HALVES = /^[\s-](?:milli|siècle|heure|journée|douzaine|tonne|litre|kilo|point|mètre)/u;
/** Smaller ones without a unit are seldom counts, in digits or in words. */
const MIN_ALONE = 10;
const MIN_WORD_ALONE = 3;
const PLURAL = /(?:[^sui]s|people|men|women|children)$/;
const VERB_ENDINGS = /(?:ed|ing|ly)$/;

/** The noun that a number counts: in English the plural among the next words, elsewhere the next one. */
function findNoun(rest: string, value: number, rules: LanguageRules): string {
  const { functionWords, figures } = rules;
  const before = getPattern(`^\\s?(?:(?:${figures.beforeUnit})(?: |(?<=')))?`, 'iu');
  const [words = ''] =
    /^(?:[\s-]?[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}\p{N}]))*/u.exec(
      rest
        .replace(before, '')
        .replace(/^\s?(?:last|next) (?:week|month|year|night|season|time|\p{L}+day).*/u, '')
        .replace(/^-plus|^\s?\d+-\p{L}+(?=\s)/u, ''),
    ) ?? [];
  const phrase = words.trim().replace(/^-/, '').split(/\s+/).slice(0, 5);
  const end = phrase.findIndex(
    (word, i) => splitWords(functionWords).has(word.toLowerCase()) && !(i === 0 && word === 'more'),
  );
  const content = phrase.slice(0, end < 0 ? undefined : end);
  const isCompound = (word: string) =>
    /-/.test(word) && (word.split('-')[0] ?? '') in figures.words;
  const nouns = content.filter(
    (word) => !splitWords(figures.adjectives).has(word.toLowerCase()) && !isCompound(word),
  );
  const [first = content.at(-1) ?? ''] = nouns;
  // "quatre autres blessés" are nouns, but "quatre autres portés disparus"
  if (
    splitWords(figures.noUnits).has(first.toLowerCase()) ||
    (/^autres /.test(content.join(' ')) && /^(?!bless|employ|rescap)\p{L}+ée?s$/u.test(first)) ||
    (first.toLowerCase() in figures.words && first !== 'cents')
  )
    return '';
  const isPlural = /[sxz]$|^\p{Lu}/u.test(first) || /^\s?(?:de|d['’])/u.test(rest);
  if (rules.language === 'fr' && value >= 2 && !isPlural) return '';
  if (rules.language !== 'en') return first;
  const [, joined] = /^-(?!plus )(\p{L}+)/u.exec(rest) ?? [];
  if (joined) return joined;
  const plural =
    nouns.slice(0, 3).find((noun) => PLURAL.test(noun)) ??
    nouns.slice(0, 3).find((noun) => /^(?:crew|staff|police)$/.test(noun));
  return plural ?? (VERB_ENDINGS.test(first) ? '' : first);
}

const MEASURE_IN_FRONT = /(?<!\p{L})magnitude(?:\sof)?[\s-]$/iu;

function readUnit(
  sentence: string,
  match: RegExpExecArray,
  end: number,
  value: number,
  rules: LanguageRules,
) {
  const rest = sentence.slice(end);
  const { unit } = getPatterns(rules);
  const found = unit.exec(rest);
  const [measure] = MEASURE_IN_FRONT.exec(sentence.slice(0, match.index)) ?? [];
  if (measure && !found) return { unit: 'magnitude', end };
  if (found?.groups?.percent) return { unit: '%', end: end + found[0].length };
  const currency = match.groups?.before ?? found?.groups?.symbol ?? '';
  const name =
    (/^rs/i.test(currency) && 'rupees') ||
    (/sh$/i.test(currency) && 'shillings') ||
    (rules.figures.currencies[currency.at(-1) ?? ''] ?? currency);
  if (name) return { unit: name, end: match.groups?.before ? end : end + (found?.[0].length ?? 0) };
  const isBare = needsPreposition(match, rules) && !beginsUnit(rest, rules);
  const noun = isBare ? '' : findNoun(rest, value, rules);
  const place = rest.indexOf(noun);
  const { powers } = rules.figures;
  const [front = ''] =
    getPattern(`(?<![\\p{L}])(?:${powers}) $`, 'u').exec(rest.slice(0, place)) ?? [];
  const [behind = ''] =
    getPattern(`^ (?:${powers})(?![\\p{L}])`, 'u').exec(rest.slice(place + noun.length)) ?? [];
  return noun
    ? { unit: front + noun + behind, end: end + place + noun.length + behind.length }
    : { unit: '', end };
}

/** "58 millions prévus" has no unit. */
const needsPreposition = ({ groups = {} }: RegExpExecArray, { figures }: LanguageRules) =>
  getPattern(`^(?:${figures.nounScales})$`, 'iu').test(groups.scale ?? groups.collective ?? '');

const beginsUnit = (rest: string, { figures }: LanguageRules) =>
  getPattern(`^ (?:${figures.beforeUnit})(?: |(?<='))`, 'iu').test(rest);

function readScale(groups: Partial<Record<string, string>>, { figures }: LanguageRules): number {
  const scale = (groups.scale ?? groups.letter ?? '').toLowerCase();
  return figures.scales[scale] ?? MONEY_SCALES[groups.money?.toLowerCase() ?? ''] ?? 1;
}

function readValue({ groups = {} }: RegExpExecArray, rules: LanguageRules): number | undefined {
  const { collectives } = rules.figures;
  const { digits, collective, spelled, half } = groups;
  const scaleValue = readScale(groups, rules);
  const plus = groups.plus || groups.plus2 ? 0.5 : 0;
  if (collective)
    return (collectives[collective.toLowerCase()] ?? 1) * scaleValue * (half ? 0.5 : 1 + plus);
  const count = readNumber(digits ?? spelled ?? '', rules);
  const value = count === undefined ? undefined : count + plus;
  // 3.6 * 1e6 is 3600000.0000000005
  return value === undefined ? undefined : Number((value * scaleValue).toPrecision(12));
}

/** "Three Rivers", "Sept-Îles" */
const isProperName = (sentence: string, { start, end }: FoundFigure) =>
  start > 0 && /^\p{Lu}\p{Ll}+[\s-]\p{Lu}/u.test(sentence.slice(start, end));

/** "a Boeing 747 jet" */
const isModel = (sentence: string, { unit, end }: FoundFigure, { decimalMark }: FigureRules) =>
  decimalMark === '.' &&
  /^\p{Ll}{3,}$/u.test(unit) &&
  sentence[end - unit.length - 1] === ' ' &&
  !PLURAL.test(unit) &&
  !/^(?:[mk]ph|crew|staff|police|yen|pence)$/.test(unit);

/** "aged 4", "Ann Lee, 7, " */
const isAge = (sentence: string, start: number, end: number) =>
  /(?<!\p{L})aged? $/u.test(sentence.slice(0, start)) ||
  (/\p{Lu}\p{L}+, $/u.test(sentence.slice(0, start)) &&
    /^(?:[,.]| and )/.test(sentence.slice(end)));

/** Not for "ces deux", "article 49" or the article "un". */
function isCount(
  sentence: string,
  start: number,
  figure: FoundFigure,
  figures: FigureRules,
): boolean {
  const before = sentence.slice(0, start).trimEnd();
  const [, lastWord = ''] = /([\p{L}\p{M}º°]+)(?:\.|['’]s)?$/u.exec(before) ?? [];
  const word = lastWord.toLowerCase();
  if (isListed(word, figures.namedByNumber)) return false;
  if (figure.isSpelledOut) {
    const isPart = /^ of (?:which|whom)(?!\p{L})/u.test(sentence.slice(figure.end));
    const isAlone = figure.unit === '' && figure.value < MIN_WORD_ALONE && !isPart;
    if (isProperName(sentence, figure) || isAlone) return false;
    const isNew =
      figure.value > 2 &&
      (/^(?:des|aux|ses|leurs|the)$/.test(word) || /\s(?:of|de|sur) \S+$/.test(before));
    if (splitWords(figures.anaphoric).has(word) && !isNew) return false;
    if (figure.value === 1)
      return (
        splitWords(figures.countedOnce).has(figure.unit.toLowerCase()) ||
        (/^(?:à|pour|de|ici)$/.test(word) && figure.unit === 'an')
      );
    return true;
  }
  const isName = /^\p{Lu}/u.test(lastWord) && before.length > lastWord.length;
  if (isName && isModel(sentence, figure, figures)) return false;
  const isLarge = figure.value >= MIN_ALONE || figure.value % 1 > 0;
  return figure.unit !== '' || (!isName && (isLarge || isAge(sentence, start, figure.end)));
}

/** "14 Mill Lane", "12 rue des Lilas", "four-time champion", "5G" */
const NO_COUNT =
  /^\s(?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:Street|St|Road|Lane|Avenue|Drive|Court|Square)(?!\p{L})|^,?\s(?:rue|avenue|boulevard|place|quai)(?!\p{L})|^-time(?!\p{L})|^G(?!\p{L})/u;

function readMatch(
  sentence: string,
  match: RegExpExecArray,
  rules: LanguageRules,
): FoundFigure | undefined {
  const value = readValue(match, rules);
  const rest = sentence.slice(match.index + match[0].length);
  if (value === undefined || NO_COUNT.test(rest) || (value < 5 && FRACTION.test(rest)))
    return undefined;
  if (match.groups?.collective?.toLowerCase() === 'demi' && !HALVES.test(rest)) return undefined;
  const [repeated = ''] = /^\s\((?:\d\s?)+\)/.exec(rest) ?? [];
  const valueEnd = match.index + match[0].length + (match.groups?.spelled ? repeated.length : 0);
  const found = readUnit(sentence, match, valueEnd, value, rules);
  // "deux ans et demi"
  const [behind = ''] =
    getPattern(`^ (?:${rules.figures.half})(?![\\p{L}])`, 'u').exec(sentence.slice(found.end)) ??
    [];
  const { unit } = found;
  const isBelowZero =
    /^(?:°|deg|grad)/iu.test(unit) &&
    /(?<!\p{L})(?:minus|(?<!(?:au|de|du)\s)moins|meno|(?<!\d\s)[-−–])\s$/iu.test(
      sentence.slice(0, match.index),
    );
  const end = found.end + behind.length;
  const isSpelledOut = match.groups?.digits === undefined;
  const scale = readScale(match.groups ?? {}, rules);
  return {
    start: match.index,
    end,
    value: (isBelowZero ? -1 : 1) * (value + (behind ? 0.5 : 0)),
    unit,
    isSpelledOut,
    scale,
  };
}

/** "trois des huit sites", "deux de ses cinq sites" */
const PART_OF =
  /^\s(?:out of|sur|in|von|su|(?:of|de|des|der|di|dei|delle|degli)(?: (?:the|its|their|his|her|our|ses|leurs|nos|vos|ces|seinen?|suoi|sue))?(?:(?: \p{L}+){1,2}['’]s?)?)\s$/u;
/** Goes on with what was counted before: "dont deux". */
const GOES_ON =
  /(?:dont|contre|including|against|(?:up|down) from|compared (?:to|with)|darunter|davon|gegen|di cui|contro)(?: (?:only|seulement|just|nur|solo|about|environ))?\s$/u;

const isScore = (sentence: string, a: FoundFigure | undefined, b: FoundFigure | undefined) =>
  a !== undefined &&
  b !== undefined &&
  !a.isSpelledOut &&
  a.unit + b.unit === '' &&
  a.value + b.value < 300 &&
  /^ (?:à|to) $/.test(sentence.slice(a.end, b.start)) &&
  !/(?:de|entre|from) $/.test(sentence.slice(0, a.start));

const RANGE = /^\s?(?:à|et|ou|to|and|or|bis|und|oder|e|a|[-–])\s?$/u;

/** A part has the unit of a whole, which is more: "412 cas dans dix villes, dont 62". */
const IS_PART = /(?:dont|including|darunter|davon|di cui) (?:\p{L}+ )?$/u;

function findCounted(before: readonly FoundFigure[], { value }: FoundFigure, between: string) {
  const isPart = IS_PART.test(between);
  const isSuitable = (whole: FoundFigure) =>
    (!isPart || whole.value >= value || whole.unit === '%') && (whole.unit !== '%' || value <= 100);
  const wholes = before.filter(({ unit }) => unit);
  const counted = wholes.filter(
    ({ unit }) => !/^(?:heures|jours|mois|ans|minutes|hours|days)$/.test(unit),
  );
  return (counted.filter(isSuitable).at(-1) ?? counted.at(-1) ?? before.at(-1))?.unit ?? '';
}

/** "de 120 à 150 postes": the first number has the unit of the second; "deux ou trois" is vague. */
function joinRanges(sentence: string, figures: readonly FoundFigure[]): FoundFigure[] {
  return figures.flatMap((figure, i) => {
    const [before, after] = [figures[i - 1], figures[i + 1]];
    const isRange = (from: FoundFigure, to: FoundFigure, words = RANGE) =>
      words.test(sentence.slice(from.end, to.start));
    const isVague = [
      [before, figure],
      [figure, after],
    ].some(
      ([from, to]) =>
        from?.isSpelledOut &&
        to?.isSpelledOut &&
        !from.unit &&
        from.value < MIN_ALONE &&
        isRange(from, to, /^ (?:ou|or|oder|o) $/),
    );
    if (isVague || isScore(sentence, before, figure) || isScore(sentence, figure, after)) return [];
    const between = before ? sentence.slice(before.end, figure.start) : '';
    if (before?.unit === '%' && figure.unit === '' && figure.scale > 1) return figure;
    const isSecond =
      before &&
      !figure.unit &&
      (GOES_ON.test(between) ||
        /^\s(?:autres|others)(?!\p{L})/u.test(sentence.slice(figure.end)) ||
        ((before.unit !== '' || figure.value > 100) &&
          /^\s(?:to|sur|out of|von|su)\s$/u.test(between)));
    if (isSecond) return { ...figure, unit: findCounted(figures.slice(0, i), figure, between) };
    const isSpan = (from: FoundFigure, to: FoundFigure) =>
      isRange(from, to, /^\s?(?:to|à|bis|a|[-–])\s?$/) ||
      (isRange(from, to) &&
        /(?:between|entre|zwischen|tra|fra) $/.test(sentence.slice(0, from.start)));
    // "£4-5bn"
    const isMoney =
      figure.scale === 1 &&
      after !== undefined &&
      after.scale > 1 &&
      [figure.unit, ''].includes(after.unit) &&
      figure.value < after.value / after.scale &&
      /^\D/.test(sentence.slice(figure.start)) &&
      isSpan(figure, after);
    const isFirst =
      after &&
      (!figure.unit || isMoney) &&
      (isRange(figure, after) || PART_OF.test(sentence.slice(figure.end, after.start)));
    if (isFirst && after.scale > 1 && figure.scale === 1 && figure.value < 1000)
      return { ...figure, value: figure.value * after.scale, unit: figure.unit || after.unit };
    if (before?.unit && !figure.unit && figure.scale > 1 && isSpan(before, figure))
      return [{ ...figure, unit: before.unit }];
    return [isFirst ? { ...figure, unit: after.unit } : figure];
  });
}

/** Numbers with what they count, but for the parts of the sentence that are `taken` as dates or times. */
export function findFigures(
  sentence: string,
  taken: readonly TextRange[],
  rules: LanguageRules,
): FoundFigure[] {
  const found = [...sentence.matchAll(getPatterns(rules).number)].flatMap((match) => {
    const figure = readMatch(sentence, match, rules);
    const isTaken = taken.some(
      ({ start, end }) => match.index < end && match.index + match[0].length > start,
    );
    return figure && !isTaken ? [figure] : [];
  });
  // the "cent" of "pour cent", and a number that is said again in brackets
  const isSaid = (before: FoundFigure | undefined, { start }: FoundFigure) =>
    before && start < before.end && (before.unit === '%' || sentence[start - 1] === '(');
  const own = found.filter((figure, i) => !isSaid(found[i - 1], figure));
  return joinRanges(sentence, own).filter((figure) =>
    isCount(sentence, figure.start, figure, rules.figures),
  );
}
