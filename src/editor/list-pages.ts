import type { ArticleLanguage, ArticleSentence } from '../drafting/types.ts';

const pageNames: Readonly<Record<ArticleLanguage, (page: string) => string>> = {
  fr: (page) => `À lire dans le journal, page ${page}.`,
  en: (page) => `To be read in the paper, page ${page}.`,
  de: (page) => `In der Zeitung zu lesen, Seite ${page}.`,
  it: (page) => `Da leggere sul giornale, pagina ${page}.`,
};

const MAX_PAGES = 20;

/** A sentence for each page that was typed ("1, 4-5"), so that a question can name where its answer stands. */
export function listPages(typed: string, language: ArticleLanguage): ArticleSentence[] {
  const pages = typed.match(/[\p{L}\p{N}]+(?:\s*[-–]\s*[\p{L}\p{N}]+)?/gu) ?? [];
  return [...new Set(pages)]
    .slice(0, MAX_PAGES)
    .map((page, paragraph) => ({ text: pageNames[language](page), paragraph }));
}
