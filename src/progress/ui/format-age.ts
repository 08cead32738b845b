import { reuseFormat } from '../../i18n/format.ts';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

export function formatAge(elapsedMs: number, locale: string): string {
  const format = reuseFormat(Intl.RelativeTimeFormat, locale, { numeric: 'auto' });
  const [unit, unitMs] = units.find(([, ms]) => elapsedMs >= ms) ?? ['second', Infinity];
  return format.format(-Math.floor(elapsedMs / unitMs), unit);
}
