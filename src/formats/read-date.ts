import { parseIsoDay } from '../shared/civil-date.ts';
import { normalizeForComparison } from '../shared/text-normalize.ts';

/** Beginnings of the months' names in fr, en, de, es, it, pt, nl and pl, without accents. */
const months: readonly RegExp[] = [
  /^(?:jan|ene|gen|sty)/,
  /^(?:fe|luty|lut)/,
  /^(?:mar|maa|mrt)/,
  /^(?:avr|apr|abr|kwi)/,
  /^(?:mai|may|mag|mei|maj)/,
  /^(?:juin|jun|giu|cze)/,
  /^(?:juil|jul|lug|lip)/,
  /^(?:aou|aug|ago|sie)/,
  /^(?:sep|set|wrz)/,
  /^(?:oct|okt|ott|out|paz)/,
  /^nov|^lis/,
  /^(?:dec|dez|dic|gru)/,
];

const YEAR = /^[1-9]\d{3}$/;
const pad = (number: number) => String(number).padStart(2, '0');

function findMonth(word: string): number | undefined {
  const at = months.findIndex((month) => word.length >= 3 && month.test(word));
  return at < 0 ? undefined : at + 1;
}

const toIso = (year: string, month: number, day?: number): string | undefined => {
  if (day === undefined) return `${year}-${pad(month)}`;
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return parseIsoDay(iso) === undefined ? undefined : iso;
};

/** Digits alone: undefined where day and month could change places. */
function readDigits(text: string, language: string): string | undefined {
  const [, year = '', month, day] = /^(\d{4})-(\d\d?)(?:-(\d\d?))?$/.exec(text) ?? [];
  if (month) return toIso(year, Number(month), day ? Number(day) : undefined);
  const [, first, second, last = ''] = /^(\d\d?)[./-] ?(\d\d?)[./-] ?(\d{4})$/.exec(text) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (!last) return undefined;
  if (a > 12 || language !== 'en' || a === b) return toIso(last, b, a);
  return b > 12 ? toIso(last, a, b) : undefined;
}

/** `14 juillet 1789`, `July 14, 1789`, `1. März 2024`, `mai 1968`, `14/07/1789` or `1789`, as EDTF. */
export function readDate(text: string, language: string): string | undefined {
  const trimmed = text.trim();
  if (YEAR.test(trimmed)) return trimmed;
  const digits = readDigits(trimmed, language);
  if (digits || trimmed.length > 40) return digits;
  const words = normalizeForComparison(trimmed)
    .split(' ')
    .filter((word) => !/^(?:le|the|am|el|il|o|de|del|of|den|dem|in|im|en|on)$/.test(word));
  const year = words.find((word) => YEAR.test(word));
  const month = words.map(findMonth).find((one) => one !== undefined);
  const day = words.find((word) => /^\d{1,2}(?:st|nd|rd|th|er|re|o|a)?$/.test(word));
  const known = (year ? 1 : 0) + (month ? 1 : 0) + (day ? 1 : 0);
  if (!year || !month || known !== words.length) return undefined;
  return toIso(year, month, day ? Number.parseInt(day, 10) : undefined);
}

export const asksWhen = (prompt: string): boolean =>
  /\b(?:quand|when|wann|cuando|quando|wanneer|kiedy|annee|annees|year|jahr|ano|anno|jaar|roku|rok|date|datum|data|fecha|jour|day|tag|mois|month|monat|siecle|century)\b/.test(
    normalizeForComparison(prompt),
  );
