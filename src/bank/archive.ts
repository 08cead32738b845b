import { normalizeForComparison } from '../shared/text-normalize.ts';
import type { Bank } from './types.ts';

export interface DossierSummary {
  id: string;
  title: string;
  publisher: string;
  date: string;
  actors: readonly string[];
}

/** Fetched one by one, so that opening the archives costs no more than a dossier. */
export interface ArchivePage {
  shelves: number;
  dossiers: readonly DossierSummary[];
}

/** At 300 bytes each, a third of a bank. */
const DOSSIERS_PER_PAGE = 100;

export const summarizeDossier = ({ id, title, article, actors }: Bank): DossierSummary => ({
  id,
  title,
  publisher: article.publisher,
  date: article.date,
  actors: actors.map(({ name }) => name),
});

export function paginateDossiers(summaries: readonly DossierSummary[]): ArchivePage[] {
  const pageCount = Math.max(1, Math.ceil(summaries.length / DOSSIERS_PER_PAGE));
  return Array.from({ length: pageCount }, (_, pageIndex) => ({
    shelves: pageCount,
    dossiers: summaries.slice(pageIndex * DOSSIERS_PER_PAGE, (pageIndex + 1) * DOSSIERS_PER_PAGE),
  }));
}

/** `formatDay` writes the date as people search for it. */
const searchableTextOf = (
  { title, publisher, date, actors }: DossierSummary,
  formatDay: (date: string) => string,
) => normalizeForComparison([title, publisher, date, formatDay(date), ...actors].join(' '));

/** Finds the dossiers that contain every word of the query, without regard to case and accents. */
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
