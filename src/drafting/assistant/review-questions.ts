/**
 * Faults of an assistant's items that no rule sees; the review asks about each:
 * - `one-answer`: is a distractor right as well?
 * - `same-meaning`: does the item say what the sentence says, no more and no less?
 * - `from-the-article`: does the answer come from the article, and not from what one knows besides?
 * - `fair-reason`: is the reason of each wrong option true?
 */
export const reviewQuestions = [
  'one-answer',
  'same-meaning',
  'from-the-article',
  'fair-reason',
] as const;
