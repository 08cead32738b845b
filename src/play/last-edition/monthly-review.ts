/**
 * In ms. The same day of the next month as the later of the two, by UTC; the last day of a shorter month.
 * After the end a dossier is reviewed once a month, counted from the last answer.
 */
export function nextMonthlyReview(completedAt: number, lastAnswerAt: number): number {
  const from = new Date(Math.max(completedAt, lastAnswerAt));
  const next = new Date(from);
  next.setUTCMonth(from.getUTCMonth() + 1);
  if (next.getUTCDate() !== from.getUTCDate()) next.setUTCDate(0);
  return next.getTime();
}
