import { draftArticleInWorker } from '../drafting/draft-in-worker.ts';
import { detectLanguage } from '../drafting/extract/detect-language.ts';
import { loadLanguageRules } from '../drafting/load-language.ts';
import { waitForLoad } from '../ui/failed-loads.ts';
import type { DraftText } from './draft-project.ts';

export const draftText: DraftText = async ({ text, day, language = detectLanguage(text) }) => {
  const rules = await waitForLoad(() => loadLanguageRules(language));
  return draftArticleInWorker(text, { day, rules });
};
