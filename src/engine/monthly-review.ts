/** The same day of that later month, by UTC, or the last of a shorter one. */
function addMonths(at: number, months: number): number {
  const from = new Date(at);
  const date = new Date(at);
  date.setUTCMonth(from.getUTCMonth() + months);
  if (date.getUTCDate() !== from.getUTCDate()) date.setUTCDate(0);
  return date.getTime();
}

/** In ms: the last review that has come, if any, and the next. One a month once all facts were won. */
export function findMonthlyReviews(
  completedAt: number,
  now: number,
): { last?: number; next: number } {
  let months = 1;
  while (addMonths(completedAt, months) <= now) months++;
  const next = addMonths(completedAt, months);
  return months > 1 ? { last: addMonths(completedAt, months - 1), next } : { next };
}
