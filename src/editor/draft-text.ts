import type { DraftText } from './session.ts';

/** Without a worker yet: the rules alone. */
export const draftText: DraftText = async ({ text, ...options }) =>
  (await import('../drafting/draft-article.ts')).draftArticle(text, options);
