import { getNumberFormat } from '../../i18n/format.ts';
import { toAsciiDigits } from '../../shared/digits.ts';
import { padCents } from '../../shared/pad-cents.ts';
import type { NumberItem } from './schema.ts';
import { isCloseEnough, type NumberResponse } from './score.ts';

export type AskedFigure = Pick<NumberItem, 'key' | 'tolerance' | 'unit'> & { prompt?: string };

const isDecimalSign = (sign: string, language: string) =>
  getNumberFormat(language)
    .formatToParts(0.5)
    .some(({ type, value }) => type === 'decimal' && value === sign);

/**
 * `1,125` may be more than a thousand or little more than 1; `0,125` and `12,5` may not. Right if either is
 * right, else whichever is nearer in size to what is asked.
 */
function readMarked(digits: string, item: AskedFigure, language: string): number | undefined {
  const [, whole = '', mark = '', fraction = ''] = /^(\d*)([.,])(\d+)$/.exec(digits) ?? [];
  const fractional = Number(`${whole}.${fraction}`);
  if (!/^[1-9]\d{0,2}$/.test(whole) || fraction.length !== 3)
    return mark === '' ? undefined : fractional;
  const thousands = Number(whole + fraction);
  const size = { ...item, key: Math.abs(item.key) };
  // 100,000 is never a hundred, and 1,200 little more than 1 only where a comma is the decimal sign
  const isRounded = fraction.endsWith('0') && mark === ',' && !isDecimalSign(mark, language);
  const readings = [thousands, ...(fraction === '000' || isRounded ? [] : [fractional])];
  const right = readings.find((value) => isCloseEnough(size, value));
  if (right !== undefined) return right;
  const isFractional = size.key
    ? size.key ** 2 < thousands * fractional
    : isDecimalSign(mark, language) && !fraction.endsWith('0');
  return isFractional && readings.length > 1 ? fractional : thousands;
}

function readDigits(digits: string, item: AskedFigure, language: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  // thousands, and India's
  if (/^\d{1,3}([.,])\d{3}(\1\d{3})+$|^\d{1,2}(,\d\d)+,\d{3}$/.test(digits))
    return Number(digits.replace(/[.,]/g, ''));
  const [, whole, fraction] =
    /^(\d{1,3}(?:,\d{2,3})+)\.(\d+)$/.exec(digits) ??
    /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(digits) ??
    [];
  if (whole) return Number(`${whole.replace(/[.,]/g, '')}.${fraction}`);
  return readMarked(digits, item, language);
}

const scales: readonly [name: RegExp, scale: number][] = [
  [/^(milles?|milliers?|thousand|tausend|tsd|mila|k)(?!\p{L})/u, 1e3],
  [/^lakhs?(?!\p{L})/u, 1e5],
  [/^(millions?|millionen|milion[ei]|mio|mln|m)(?!\p{L})/u, 1e6],
  [/^crores?(?!\p{L})/u, 1e7],
  [/^(milliarden?|milliards?|miliard[oi]|m[rl]d|mds?|billions?|bn|b)(?!\p{L})/u, 1e9],
  [/^(trillions?|tn)(?!\p{L})/u, 1e12],
];

/** Fractions stay: ² is no 2. */
const foldLetters = (text: string) =>
  text
    .replace(/º/g, '°')
    .replace(/\P{No}+/gu, (letters) => letters.normalize('NFKD').replace(/\p{M}/gu, ''))
    .replace(/[’‘]/g, "'")
    .replace(/œ/gi, 'oe');

const shortUnits: readonly [word: RegExp, short: string][] = [
  [/(?<=..)ies$/, 'y'],
  [/(?<=..)[sx]$/, ''],
  [/^pt$/, 'point'],
  [/^person$/, 'people'],
  [/^kilo$/, 'kg'],
  [/^([kcmhgt])(?:ilo|enti|illi|ecto|ega|iga|era)(?=[mglwt])/, '$1'],
  [/watt-?h(?:eure|our)$/, 'wh'],
  [
    /^([kcmhgt]?)(?:(m)et(?:re|er)|(g)ram(?:me)?|(l)it(?:re|er)|(w)att|(t)on(?:ne)?)$/,
    '$1$2$3$4$5$6',
  ],
  [/^hectare$/, 'ha'],
  [/^(?:heure|hour|hr)$/, 'h'],
  [/^(?:minute|mn)$/, 'min'],
  [/^(?:jour|jr|day)$/, 'j'],
  [/^(?:annee|year|yr?)$/, 'an'],
];

const readUnit = (text: string): string =>
  foldLetters(text)
    .toLowerCase()
    .trim()
    .replace(/[.?!;]+$/, '')
    .replace(/^-?y(?:ears?|rs?)?[-/. ]?o(?:lds?)?$/, 'year')
    .replace(/^(p(?:our|\.)?[ -]?cents?|per ?cent|prozent|per cento|pct)s?(?!\p{L})/u, '%')
    .replace(/^k[mp]h(?!\p{L})/u, 'km/h')
    .replace(/ (?:par |per |a l')| (?=heure)/, '/')
    .replace(/[^\s/^]+/g, (word) =>
      shortUnits.reduce((short, [one, sign]) => short.replace(one, sign), word),
    )
    .replace(/^mt(?!\p{L})/u, 'million t')
    .replace(/(?<=m)(?: cube|³|\^3)/, '3')
    .replace(/^sq(?:uare)? (\S+)|(?<=m)(?: carre|²|\^2)/, (_, unit = '') => `${unit}2`);

const unitSigns: readonly [unit: RegExp, typed: RegExp][] = [
  [
    /^(?:%|(?:percentage )?point)/,
    /(?:(?:percentage|%)[ -])?p(?:oin)?ts?(?: de (?:%|pourcentage))?|[%٪]|p\.? ?[cp]\.?|(?:p(?:our|\.)?|sur|\/|out of|in) ?(?:100|cent)/u,
  ],
  [/^min/, /['′]/],
  [/^s(?:ec|$)/, /''|′′/],
  [/^(?:foi|time)(?: |$)/, /(?:[x×]|fois|times)(?!\p{L})/u],
  [/^(euros?|€)/, /€|eur(?:os?)?(?!\p{L})/u],
  [/^(francs?|f? ?cfa|chf)/, /chf|xof|f(?:r(?:ancs?(?: suisses)?|s?\.?))?(?: ?cfa)?(?!\p{L})|cfa/u],
  [/^(dollars?|\$)/, /(?:us ?)?\$(?: ?us)?|(?:usd|dollars?)(?!\p{L})/u],
  [/^(livres? sterling|pounds?|£)/, /£|(?:gbp|pounds?)(?!\p{L})/u],
  [/^yens?/, /[¥￥]|jpy(?!\p{L})/u],
  [/f(?:ahrenheit)?$/, /°\s?f?(?!\p{L})/u],
  [/^(degr|°|grad)/, /°\s?c?(?!\p{L})|degr(?:es?|ees?)(?: celsius)?(?!\p{L})|c(?!\p{L})/u],
];

function dropUnitSign(typed: string, { unit }: AskedFigure): string {
  const [, sign] = unitSigns.find(([asked]) => asked.test(splitScale(readUnit(unit)).rest)) ?? [];
  if (!sign) return typed;
  const bare = typed.trim().toLowerCase();
  return bare
    .replace(
      // 3 € 40
      new RegExp(`(\\d)\\s*(?:${sign.source})\\s*(?:et |and )?(\\d\\d)(?:\\s*c[a-z]*)?$`, 'u'),
      '$1.$2',
    )
    .replace(
      new RegExp(`^((?:[-+−]|environ )?)(?:${sign.source})\\s*|(?:${sign.source})$`, 'u'),
      '$1',
    );
}

function splitScale(text: string): { scale: number; rest: string } {
  const [name, scale] = scales.find(([one]) => one.test(text)) ?? [];
  return name && scale
    ? { scale, rest: text.replace(name, '').replace(/^\s*(de |d'|of )?\s*/, '') }
    : { scale: 1, rest: text };
}

/** Its beginning, or with more words: 30 soldats russes, but not km/h where km are asked. */
const isUnit = (text: string, asked: string) =>
  asked.startsWith(text) ||
  (asked !== '' &&
    text.startsWith(asked) &&
    !(asked.length < 4 && /^[\p{L}\d/]/u.test(text.slice(asked.length))));

const PART = /demi|hal[fb]|mezz|quart|tier/;

/** The unit or its beginning may follow, after "thousand" or "million"; undefined if another word does. */
function readScale(after: string, { unit }: AskedFigure, language: string): number | undefined {
  const [asked, typed] = [readUnit(unit), readUnit(after)];
  const [{ scale, rest }, own] = [splitScale(typed), splitScale(asked)];
  // 3 M€ are no 3 milliards; a half is left out of the figure
  const isOther = typed === 'm' && own.scale > 1 && scale !== own.scale;
  if (isOther || (PART.test(typed) && !PART.test(asked))) return undefined;
  const [, multiplied = asked] = /^(?:foi|time) (?:l[ea] |the )?(.+)/.exec(asked) ?? [];
  if (isUnit(typed, asked) || isUnit(typed, multiplied)) return 1;
  const isMetres =
    own.scale === 1 &&
    /^\s*m(?!\p{L})/u.test(after) &&
    !unitSigns.some(([money]) => money.test(own.rest));
  if (isMetres || (/^[bt]/.test(typed) && scale >= 1e9 && language !== 'en')) return undefined;
  if (rest !== '' && isUnit(rest, asked)) return scale;
  return isUnit(rest, own.rest) ? scale / own.scale : undefined;
}

/** The time of day or how long, also in minutes if these are asked. */
function readHour(bare: string, { unit }: AskedFigure): number | undefined {
  const [isTime, isMinutes] =
    /^(?:h|heures?|hours?|o.clock|uhr|ore|(min(?:ute)?s?))(?!\p{L})/iu.exec(unit) ?? [];
  const [, hour, mark = '', minutes = '0', half] =
    /^(\d{1,2})\s*(?:(h|[:.]|heures?|hours?|hrs?|o'?clock|uhr)\s*(?:(?:et |and )?(\d\d?)(?!\d))?)?\s*(?:mi?n(?:ute)?s?\.?|['′])?([ap])?(?:\.?m\.?|\s*(?:h|uhr))?$/i.exec(
      bare
        .replace(APPROXIMATE_START, '')
        .replace(/ (?:de l'apres-midi|du soir|in the (?:afternoon|evening))\W*$/i, ' pm')
        .replace(/ (?:du matin|in the morning)\W*$/i, ' am')
        .trim(),
    ) ?? [];
  // 4:30 may be minutes, and 4.30 a part of an hour
  const isWhole = half || (isMinutes ? /h/i : /[^.]/).test(mark);
  if (!isTime || !isWhole || Number(minutes) > 59) return undefined;
  const inHalf = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  return isMinutes ? inHalf * 60 + Number(minutes) : inHalf + Number(minutes) / 60;
}

const APPROXIMATE_START =
  /^\s*(?:(?:environ|env\.?|a peu pres|approx(?:\.|imati?\p{L}+)?|exact\p{L}+|quelques?|pres d(?:e|')|presque|(?:plus|moins|\+|-) de|au (?:moins|plus)|at (?:least|most)|jusqu'a|up to|autour de|about|around|nearly|almost|roughly|some|over|(?:more|less) than|circa|ca\.|c'est|ce sont|il y (?:en )?a|les|(?:vers|de|a|en|aged?(?: de)?|by|at|the|all|it(?:'s| is)|there are|(?:la )?reponse(?: est)?|je pense)(?!\p{L})|[:~≈≃<>≤≥=])\s*)+/iu;
const APPROXIMATE_END =
  /\s*(?:\+|environ|env|approx\p{L}*|or so|(?:or|and) more|(?:ou|et) plus|a peu pres|au (?:moins|plus)|at (?:least|most))\.?$/iu;

/** ½ is 1⁄2 by now. 3/4 is a part where none but a part can be asked for, 3 1/2 everywhere. */
const readFractions = (text: string, { key }: AskedFigure): string =>
  text
    .replace(/\p{No}/gu, (sign) => {
      const parts = sign.normalize('NFKC');
      return parts.includes('⁄') ? ` ${parts}` : sign;
    })
    .replace(
      /(?<![\d.,])(\d+)(?: ?(?!et |and )([\p{L}%€]\D*?))?(?:(?: et| and)(?: une?| an?)? (demi|half|quart)\p{L}*| +(\d[/⁄]\d)$)/iu,
      (_, whole, unit = '', name, fraction) =>
        `${whole} ${fraction ?? (/q/i.test(name) ? '1/4' : '1/2')} ${unit}`,
    )
    .replace(
      /(?:(\d+)\s+)?(?<![\d.,])(\d)([/⁄])(\d\d?)(?!\d)/,
      (typed, whole = '', over, slash, under) =>
        Number(over) < Number(under) && (whole || slash === '⁄' || !Number.isInteger(key))
          ? whole + (Number(over) / Number(under)).toFixed(4).slice(1)
          : typed,
    );

const dropDecoration = (text: string, item: AskedFigure): string =>
  dropUnitSign(
    readFractions(text.replace(/["“”«»„]/g, '').replace(/^\s+|[\s;!?]+$/g, ''), item),
    item,
  )
    .replace(/(?<=\d) (?:virgule|point) (?=\d)/i, '.')
    .replace(/\((\D*)\)/, '$1')
    .replace(APPROXIMATE_START, '')
    .replace(APPROXIMATE_END, '')
    .replace(/^(?:n°|no\.|numero|number|#)\s*(?=\d)/i, '')
    .replace(/(?<=^\d+) ?(?:i?e(?:me)?|[eè]?re?|st|nd|rd|th)(?![\p{L}\d])/iu, '')
    .replace(/(?<=\d)_(?=\d{3})/g, '')
    .replace(/(?<=\d)·(?=\d)/, '.')
    .replace(/(?<=\d)\s+(?=[.,]\d)/, '')
    .replace(/(?<=\d[.,]) (?=\d\d?(?!\d))/, Number.isInteger(item.key) ? ' ' : '')
    .replace(/(?<=\d) seule?(?!\p{L})/u, '')
    .replace(/^(-?\d+) ?(m|°) ?(\d+)$/, (typed, whole, unit, part) =>
      readUnit(item.unit).startsWith(unit) && part.length === (unit === 'm' ? 2 : 1)
        ? `${whole}.${part}`
        : typed,
    )
    .replace(/(?<=[.,])[-–—]+\s*$/, '');

/** Asked how far it fell, −33 % is a fall of 33 %. */
const FALL = /bais|chut|recul|perd|f[ae]ll|los[st]/i;

function readBare(bare: string, item: AskedFigure, language: string): number | undefined {
  const hour = readHour(bare, item);
  if (hour !== undefined) return hour;
  // 1 million 500 000
  const [, large, small = ''] =
    /^(.*\d\s*(?:million|milliard)s?)\s+(?:et |and )?(\d.*)$/i.exec(bare) ?? [];
  if (large) {
    const [most, more] = [large, small].map((part) => readBare(part, item, language));
    return most && more && more < 1e6 && most >= 1e6 ? most + more : undefined;
  }
  const [, sign = '', marked = '', rest = ''] =
    /^([-+−–—‐‒˗➖]|moins|minus|meno|negati\p{L}+)?\s*([\d.,٫٬،][\d\s.,٫٬،'′ʼ`]*)(\D*|\D*m\^?[23])$/iu.exec(
      dropDecoration(bare, item),
    ) ?? [];
  const typedScale = readScale(rest, item, language);
  if (typedScale === undefined) return undefined;
  const digits = marked
    .replace(/٬/g, '')
    .replace(/٫/g, isDecimalSign(',', language) ? ',' : '.')
    .replace(/،/g, ',')
    .replace(/[.,\s]+$/, '')
    .replace(/[\s'′ʼ`]{1,2}(?=\d{3}(?!\d))/g, '');
  const { key, tolerance, prompt = '' } = item;
  const { scale: own } = splitScale(readUnit(item.unit));
  const readAs = (scale: number) =>
    readDigits(digits, { ...item, key: key / scale, tolerance: tolerance / scale }, language);
  // 2 500 000, where millions are asked
  const isFull = typedScale === 1 && Math.abs(key) < own && (readAs(1 / own) ?? 0) >= own;
  const scale = isFull ? 1 / own : typedScale;
  const size = readAs(scale);
  if (size === undefined) return undefined;
  // 1.1 million is 1100000.0000000002
  const scaled = Number((size * scale).toFixed(3));
  // "125 thousand" where millions are asked may be a slip for 125
  if (scale < 1 && scaled < 1) return undefined;
  const isFall = key > 0 && FALL.test(prompt) && !/hauss|augm/i.test(prompt);
  return (isFall || /[+]|^$/.test(sign) ? scaled : -scaled) + 0;
}

/**
 * A number as people type it: −8, 100 000, 100'000, 1,000.5, 0,125, 12,5 %, 2½, 3 millions, ٣٠, also with
 * its words, as 30 (trente). Undefined if it is none or could be another.
 */
export function readTypedNumber(
  typed: string,
  item: AskedFigure,
  language: string,
): number | undefined {
  const bare = foldLetters(toAsciiDigits(typed))
    .replace(/^(?!moins|minus|neg|\p{Pd}|−)[^\d()]*\(([^\d()]*\d[^()]*)\)(?=\D*$)/iu, '$1')
    .replace(/^(?![-−–])(.*\d.*?) (?:sous|(?:en.)?dessous de|below) (?:zero|0)\W*$/i, '-$1');
  return readBare(bare, item, language) ?? readBare(bare.replace(/\s*\(\D*\)/, ''), item, language);
}

export const keyResponse = ({ key, holder }: NumberItem): NumberResponse => ({
  value: key,
  ...(holder !== undefined && { holder }),
});

export function formatFigure(
  { key, unit, holders }: NumberItem,
  { value, holder }: NumberResponse,
  formatNumber: (value: number) => string,
): string {
  const holderName = holders?.find(({ id }) => id === holder)?.text;
  const isEnglish = formatNumber(0.5) === '0.5';
  const isOne = (figure: number) => (isEnglish ? figure === 1 : Math.abs(figure) < 2);
  const isFit = isOne(value) === isOne(key) || !/^\p{L}{3}/u.test(unit);
  const space = unit.startsWith('%') && isEnglish ? '' : '\u00a0';
  const amount = padCents(formatNumber(value), unit) + (isFit ? space + unit : '');
  return holderName ? `${amount} (${holderName})` : amount;
}
