import { normalizeForComparison } from '../shared/text-normalize.ts';
import type { Bank } from './types.ts';

/** A dossier as the archives list it. */
export interface DossierSummary {
  id: string;
  title: string;
  publisher: string;
  /** The day of the article. */
  date: string;
  /** Its actors, to be searched by. */
  actors: readonly string[];
}

/** A part of the archives: fetched one by one, so that the first weighs what a dossier does. */
export interface ArchivePage {
  /** How many there are. */
  shelves: number;
  dossiers: readonly DossierSummary[];
}

/** Dossiers on a shelf: at 300 bytes each, a third of a bank. */
const DOSSIERS_PER_PAGE = 100;

export const summarizeDossier = ({ id, title, article, actors }: Bank): DossierSummary => ({
  id,
  title,
  publisher: article.publisher,
  date: article.date,
  actors: actors.map(({ name }) => name),
});

/** The shelves of the archives; dossiers come the newest first. */
export function paginateDossiers(summaries: readonly DossierSummary[]): ArchivePage[] {
  const pageCount = Math.max(1, Math.ceil(summaries.length / DOSSIERS_PER_PAGE));
  return Array.from({ length: pageCount }, (_, pageIndex) => ({
    shelves: pageCount,
    dossiers: summaries.slice(pageIndex * DOSSIERS_PER_PAGE, (pageIndex + 1) * DOSSIERS_PER_PAGE),
  }));
}

/** What a dossier is found by, folded; `day` tells its date as people write it. */
const searchableTextOf = (
  { title, publisher, date, actors }: DossierSummary,
  formatDay: (date: string) => string,
) => normalizeForComparison([title, publisher, date, formatDay(date), ...actors].join(' '));

/** Searches dossiers: every word of what is asked stands somewhere, whatever its case and accents. */
export function createArchiveSearch(
  dossiers: readonly DossierSummary[],
  formatDay: (date: string) => string,
) {
  const indexedDossiers = dossiers.map((dossier) => ({
    dossier,
    words: searchableTextOf(dossier, formatDay),
  }));
  return (query: string): DossierSummary[] => {
    const queryWords = normalizeForComparison(query).split(' ');
    return indexedDossiers
      .filter(({ words }) => queryWords.every((part) => words.includes(part)))
      .map(({ dossier }) => dossier);
  };
}
