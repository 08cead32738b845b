/** In ms: the same day of the month after the later of the two, by UTC, or the last of a shorter month. */
export function nextMonthlyReview(completedAt: number, lastAnswerAt: number): number {
  const from = new Date(Math.max(completedAt, lastAnswerAt));
  const next = new Date(from);
  next.setUTCMonth(from.getUTCMonth() + 1);
  if (next.getUTCDate() !== from.getUTCDate()) next.setUTCDate(0);
  return next.getTime();
}
