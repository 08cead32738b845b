import { getNumberFormat } from '../../i18n/format.ts';
import { toAsciiDigits } from '../../shared/digits.ts';
import type { NumberItem } from './schema.ts';
import { isCloseEnough, type NumberResponse } from './score.ts';

type AskedFigure = Pick<NumberItem, 'key' | 'tolerance' | 'unit'>;

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
  [/^(mille|milliers?|thousand|tausend|tsd|mila|k)(?!\p{L})/u, 1e3],
  [/^(millions?|millionen|milion[ei]|mio|mln|m)(?!\p{L})/u, 1e6],
  [/^(milliarden?|milliards?|miliard[oi]|m[rl]d|mds?|billions?|bn)(?!\p{L})/u, 1e9],
];

const readUnit = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[.?!]+$/, '')
    .trim()
    .replace(/^(pour[ -]?cents?|per ?cent|prozent|per cento|pct)/, '%');

const unitSigns: readonly [unit: RegExp, typed: RegExp][] = [
  [/^(euros?|€)/, /€|eur(?:os?)?(?!\p{L})/u],
  [/^(francs?|chf)/, /chf|fr(?:ancs?(?: suisses)?|s?\.)?(?!\p{L})/u],
  [/^dollars?/, /(?:us)?\$|usd(?!\p{L})/u],
  [/^(livres? sterling|pounds?)/, /£|gbp(?!\p{L})/u],
  [/^yens?/, /[¥￥]|jpy(?!\p{L})/u],
  [/^(degr|°|grad)/, /°\s?[cf]?(?!\p{L})|degr(?:[ée]s?|ees?)(?: celsius)?(?!\p{L})|c(?!\p{L})/u],
];

function dropUnitSign(typed: string, { unit }: AskedFigure): string {
  const [, sign] = unitSigns.find(([asked]) => asked.test(splitScale(readUnit(unit)).rest)) ?? [];
  if (!sign) return typed;
  const bare = typed.trim().toLowerCase();
  return bare.replace(
    new RegExp(`^((?:[-+−]|environ )?)(?:${sign.source})\\s*|(?:${sign.source})$`, 'u'),
    '$1',
  );
}

function splitScale(text: string): { scale: number; rest: string } {
  const [name, scale] = scales.find(([one]) => one.test(text)) ?? [];
  return name && scale
    ? { scale, rest: text.replace(name, '').replace(/^\s*(de |d['’]|of )?\s*/, '') }
    : { scale: 1, rest: text };
}

const isUnit = (text: string, asked: string) =>
  asked.startsWith(text) || (asked !== '' && text.startsWith(asked));

/** The unit or its beginning may follow, after "thousand" or "million"; undefined if another word does. */
function readScale(after: string, { unit }: AskedFigure, language: string): number | undefined {
  const [asked, typed] = [readUnit(unit), readUnit(after)];
  const [{ scale, rest }, own] = [splitScale(typed), splitScale(asked)];
  // 3 M€ are no 3 milliards; a half is left out of the figure
  const isOther = typed === 'm' && own.scale > 1 && scale !== own.scale;
  if (isOther || /(et|und|and an?|e) (demi|half|halb|mezz|quart)/.test(typed)) return undefined;
  if (isUnit(typed, asked)) return 1;
  const isMetres =
    /^\s*m(?!\p{L})/u.test(after) && !unitSigns.some(([money]) => money.test(own.rest));
  if (isMetres || (/^billion/.test(typed) && language !== 'en')) return undefined;
  if (rest !== '' && isUnit(rest, asked)) return scale;
  // "125 thousand" where millions are asked may be a slip for 125
  return isUnit(rest, own.rest) && scale >= own.scale ? scale / own.scale : undefined;
}

function readHour(typed: string, { unit }: AskedFigure): number | undefined {
  const [, hour, mark, minutes = '0', half] =
    /^(\d{1,2})\s*(?:(h|:|heures?|uhr)\s*(\d\d)?)?\s*([ap])?(?:\.?m\.?|\s*(?:h|uhr))?$/i.exec(
      toAsciiDigits(typed).trim(),
    ) ?? [];
  if (!/^(h|heures?|hours?|o.clock|uhr|ore)(?!\p{L})/iu.test(unit) || !(mark || half))
    return undefined;
  const inHalf = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  return Number(minutes) < 60 ? inHalf + Number(minutes) / 60 : undefined;
}

/**
 * A number as people type it: −8, 100 000, 100'000, 1,000.5, 0,125, 12,5 %, 2½, 3 millions, ٣٠. Undefined
 * if it is none or could be another.
 */
export function readTypedNumber(
  typed: string,
  item: AskedFigure,
  language: string,
): number | undefined {
  const hour = readHour(typed, item);
  if (hour !== undefined) return hour;
  const plain = dropUnitSign(typed, item)
    .replace(/^\s*\((.*)\)\s*$/, '$1')
    .replace(/(?<=\d)_(?=\d{3})/g, '')
    .replace(/\s*(\p{No})/gu, (sign, part) => {
      const [, over, under] = /^(\d+)⁄(\d+)$/.exec(part.normalize('NFKC')) ?? [];
      return over && under ? (Number(over) / Number(under)).toFixed(4).slice(1) : sign;
    });
  const [, sign = '', marked = '', rest = ''] =
    /^(?:(?:environ|env\.?|près de|pr[eè]s d['’]|presque|plus de|moins de|autour de|about|around|nearly|almost|roughly|over|more than|less than|approx(?:imately|\.)?|circa|ca\.|[~≈≃<>≤≥])\s*)?([-+−–—‐‑‒﹣⁻˗➖]|moins|minus|meno)?\s*([\d.,٫٬،][\d\s.,٫٬،'’‘′ʼ´`]*)(\D*)$/i.exec(
      toAsciiDigits(plain).replace(/(?<=[.,])[-–—]$/, ''),
    ) ?? [];
  const scale = readScale(rest, item, language);
  if (scale === undefined) return undefined;
  const digits = marked
    .replace(/٬/g, '')
    .replace(/٫/g, isDecimalSign(',', language) ? ',' : '.')
    .replace(/،/g, ',')
    .replace(/[.,\s]+$/, '')
    .replace(/[\s'’‘′ʼ´`](?=\d{3}(?!\d))/g, '');
  const { key, tolerance } = item;
  const scaledItem = { ...item, key: key / scale, tolerance: tolerance / scale };
  const size = readDigits(digits, scaledItem, language);
  if (size === undefined) return undefined;
  // 1.1 million is 1100000.0000000002
  const scaled = Number((size * scale).toFixed(3));
  return (/[+]|^$/.test(sign) ? scaled : -scaled) + 0;
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
  const isOne = (figure: number) => Math.abs(figure) < 2;
  const isFit = isOne(value) === isOne(key) || !/^\p{L}{3}/u.test(unit);
  const space = unit.startsWith('%') && formatNumber(0.5) === '0.5' ? '' : '\u00a0';
  const amount = formatNumber(value) + (isFit ? space + unit : '');
  return holderName ? `${amount} (${holderName})` : amount;
}
