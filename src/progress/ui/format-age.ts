import { reuseFormat } from '../../i18n/format.ts';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** Intl has “now” for less than a minute, which does not follow “written”. */
export function formatAge(elapsedMs: number, locale: string, justNow: string): string {
  const format = reuseFormat(Intl.RelativeTimeFormat, locale, { numeric: 'auto' });
  const found = units.find(([, ms]) => elapsedMs >= ms);
  if (!found) return justNow;
  const [unit, unitMs] = found;
  return format.format(-Math.floor(elapsedMs / unitMs), unit);
}
