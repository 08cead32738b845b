import { padCents } from '../shared/pad-cents.ts';
import type { AppText } from './text/fr.ts';

/** At noon UTC: no time zone changes the day. */
const parseAtNoon = (iso: string) => new Date(`${iso.concat('-01-01').slice(0, 10)}T12:00Z`);

const formats = new Map<string, object>();

/** Constructing a format takes a browser about a millisecond. */
export function reuseFormat<F extends object, O>(
  Format: new (locale: string, options?: O) => F,
  locale: string,
  options?: O,
): F {
  const key = Format.name + locale + JSON.stringify(options);
  const format = (formats.get(key) as F | undefined) ?? new Format(locale, options);
  formats.set(key, format);
  return format;
}

export const getNumberFormat = (
  locale: string,
  options?: Intl.NumberFormatOptions,
): Intl.NumberFormat => reuseFormat(Intl.NumberFormat, locale, options);

/** Intl has neither the French ordinal of a month's first day nor "du 1er au 3"; and a day stays beside its month. */
class DateFormat {
  #format: Intl.DateTimeFormat;
  #isFrench: boolean;
  constructor(locale: string, options?: Intl.DateTimeFormatOptions) {
    this.#format = new Intl.DateTimeFormat(locale, options);
    this.#isFrench = /^fr/.test(locale);
  }
  #join = (parts: readonly { type: string; value: string }[]) => {
    const text = parts
      .map(({ type, value }) => (type === 'day' && value === '1' && this.#isFrench ? '1er' : value))
      .join('')
      .replace(/(?<=\b\d\d?|er) (?=\p{L})/gu, '\u00a0');
    return this.#isFrench
      ? text
          .replace(/^(\d.*?)\s?–\s?(?=.*\p{L})/u, 'du $1 au ')
          .replace(
            /^([ao])?(.+)\s–\s/,
            (_, vowel = '', rest) => `d${vowel ? `’${vowel}` : 'e '}${rest} à `,
          )
      : text;
  };
  format = (at: Date | number) => this.#join(this.#format.formatToParts(at));
  formatRange = (from: Date | number, to: Date | number) =>
    this.#join(this.#format.formatRangeToParts(from, to));
}

export const getDateFormat = (locale: string, options: Intl.DateTimeFormatOptions): DateFormat =>
  reuseFormat(DateFormat, locale, options);

export const formatAmount = (value: number, unit: string, locale: string): string =>
  `${padCents(getNumberFormat(locale).format(value), unit)} ${unit}`.trim();

export const formatPoints = (points: number, locale: string): string =>
  getNumberFormat(locale, { maximumFractionDigits: 2 }).format(points);

/** `share` from 0 to 1. */
export const formatPercent = (share: number, locale: string): string =>
  getNumberFormat(locale, { style: 'percent' }).format(share);

export const formatDay = (ms: number, locale: string): string =>
  getDateFormat(locale, { dateStyle: 'long' }).format(ms);

/**
 * 2014; octobre 2021; 13–14 janvier 2022; 12 janvier 2022 au plus tard; depuis 2014; octobre 2021
 * (année non écrite). Other strings come back unchanged.
 */
export function formatDate(
  edtf: string,
  { locale, dates }: Pick<AppText, 'locale' | 'dates'>,
  month: 'long' | 'short' = 'long',
): string {
  const options = (iso: string): Intl.DateTimeFormatOptions => ({
    timeZone: 'UTC',
    year: 'numeric',
    ...(iso.length > 4 && { month }),
    ...(iso.length > 7 && { day: 'numeric' }),
  });
  const isReal = (iso: string) =>
    /^\d{4}(-\d{2}){0,2}$/.test(iso) && !Number.isNaN(parseAtNoon(iso).getTime());
  const formatOne = (iso: string) =>
    isReal(iso) ? getDateFormat(locale, options(iso)).format(parseAtNoon(iso)) : iso;
  const formatBoth = (from: string, to: string) => {
    // as fine as the coarser of the two
    const shown = options(from.length < to.length ? from : to);
    return getDateFormat(locale, shown).formatRange(parseAtNoon(from), parseAtNoon(to));
  };
  const bare = edtf.replaceAll('?', '');
  const [start = '', end] = bare.split('/');
  const isOpenSide = (side: string) => side === '..' || side === '';
  const formatted =
    end === undefined
      ? formatOne(start)
      : isOpenSide(start)
        ? dates.by(formatOne(end))
        : isOpenSide(end)
          ? dates.since(formatOne(start), start.length > 7)
          : isReal(start) && isReal(end) && start <= end
            ? formatBoth(start, end)
            : bare;
  return bare === edtf ? formatted : `${formatted} (${dates.inferred})`;
}

/** The first date format takes a browser 15 ms: `dated` is printed with the page. */
export const formatArticleDate = (
  { article, dated }: { article: { date: string }; dated?: string },
  text: Pick<AppText, 'locale' | 'dates'>,
): string => dated ?? formatDate(article.date, text);

export const monthNames = (language: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    getDateFormat(language, { timeZone: 'UTC', month: 'long' }).format(Date.UTC(2022, month, 15)),
  );
