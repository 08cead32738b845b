import { shuffleWithSeed } from '../engine/seeded-random.ts';
import { formatIsoDay, parseIsoDay } from '../shared/civil-date.ts';

const isHours = (unit: string) => /^(h|heures?|hours?|o[’']clock|uhr|ore)(?!\p{L})/iu.test(unit);

/** More than all, or an hour that no day has, would be no trap. */
function findCeiling(key: number, unit: string): number {
  if (/^\s*(%|per ?cent|pour ?cent|prozent|per cento)/i.test(unit) && key <= 100) return 100;
  return isHours(unit) && key <= 24 ? 24 : Number.MAX_SAFE_INTEGER;
}

const countDecimals = (value: number) => `${value}`.split('.')[1]?.length ?? 0;

/** As round as the key: 150 000 beside 100 000, 32 beside 21. */
function roundLike(key: number, value: number): number {
  const size = Math.floor(Math.log10(Math.abs(value) || 1));
  const decimals = Math.max(countDecimals(key), 0);
  const precision = Math.min(decimals, Math.max(0, 1 - size));
  const step = key !== 0 && Number.isInteger(key) && Math.abs(key) >= 100 ? 10 ** (size - 1) : 0;
  return step > 1 ? Math.round(value / step) * step : Number(value.toFixed(precision));
}

interface AskedNumber {
  key: number;
  tolerance: number;
  unit: string;
}

/** Wrong figures that look right: `known` first, then some that are made of the key. */
export function listPlausibleNumbers(
  { key, tolerance, unit }: AskedNumber,
  known: readonly number[],
  count: number,
  seed: number,
): number[] {
  const ceiling = findCeiling(key, unit);
  const step = Math.max(1, Math.ceil(tolerance * 2));
  const factors = shuffleWithSeed([0.5, 0.75, 1.25, 1.5, 2, 3], seed);
  const steps = shuffleWithSeed([1, -1, 2, -2, 3, 4, 5, 6], seed);
  const made = [
    ...factors.map((factor) => roundLike(key, key * factor)),
    ...steps.map((at) => Number((key + at * step).toFixed(3))),
  ];
  const wrong = [...shuffleWithSeed(known, seed), ...made].filter(
    (value) =>
      Math.abs(value - key) > tolerance + 1e-9 &&
      value <= ceiling &&
      (key < 0 || value >= 0) &&
      (value !== 0 || known.includes(0)),
  );
  return [...new Set(wrong)].slice(0, count);
}

function shiftDate(iso: string, by: number): string {
  const day = parseIsoDay(iso);
  if (day !== undefined) return formatIsoDay(day + by);
  const [year = 0, month] = iso.split('-').map(Number);
  if (month === undefined) return String(year + by).padStart(4, '0');
  const months = year * 12 + month - 1 + by;
  return [
    String(Math.floor(months / 12)).padStart(4, '0'),
    String((months % 12) + 1).padStart(2, '0'),
  ].join('-');
}

/** Wrong dates as fine as the key: `known` first, then neighbours. */
export function listPlausibleDates(
  key: string,
  known: readonly string[],
  count: number,
  seed: number,
): string[] {
  const alike = known.filter((iso) => iso.length === key.length);
  const neighbours = shuffleWithSeed([-3, -2, -1, 1, 2, 3], seed).map((by) => shiftDate(key, by));
  const wrong = [...shuffleWithSeed(alike, seed), ...neighbours].filter(
    (iso) => iso !== key && iso > '0000',
  );
  return [...new Set(wrong)].slice(0, count);
}
