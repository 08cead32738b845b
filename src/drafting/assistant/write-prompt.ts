import type { ConfirmedArticle } from '../items/drafted-item.ts';

/** For a chat assistant of the author's own, in the article's language, with the sentences numbered from 1. */
export function writeAssistantPrompt(_article: ConfirmedArticle): string {
  return '';
}
