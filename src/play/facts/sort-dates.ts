import { parseTimeSpan } from '../../bank/edtf-interval.ts';
import type { DateFact } from '../../bank/types.ts';

/** Oldest first; what was over by a day stands before that day, and after the day before. */
export function sortDates(dates: readonly DateFact[]): DateFact[] {
  const startOf = ({ date }: DateFact) => parseTimeSpan(date)?.from ?? 0;
  return [...dates].sort((a, b) => startOf(a) - startOf(b));
}

/** Facts of the same date together. */
export function groupDates(dates: readonly DateFact[]): DateFact[][] {
  const groups = new Map<string, DateFact[]>();
  for (const fact of sortDates(dates)) {
    const group = groups.get(fact.date);
    if (group) group.push(fact);
    else groups.set(fact.date, [fact]);
  }
  return [...groups.values()];
}
