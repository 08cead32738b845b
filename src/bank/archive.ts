import { fold } from '../items/recall/score.ts';
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

export const filed = ({ id, title, article, actors }: Bank): DossierSummary => ({
  id,
  title,
  publisher: article.publisher,
  date: article.date,
  actors: actors.map(({ name }) => name),
});

/** The shelves of the archives; dossiers come the newest first. */
export function shelve(all: readonly DossierSummary[]): ArchivePage[] {
  const shelves = Math.max(1, Math.ceil(all.length / DOSSIERS_PER_PAGE));
  return Array.from({ length: shelves }, (_, nth) => ({
    shelves,
    dossiers: all.slice(nth * DOSSIERS_PER_PAGE, (nth + 1) * DOSSIERS_PER_PAGE),
  }));
}

/** What a dossier is found by, folded; `day` tells its date as people write it. */
const wordsIn = (
  { title, publisher, date, actors }: DossierSummary,
  day: (date: string) => string,
) => fold([title, publisher, date, day(date), ...actors].join(' '));

/** Searches dossiers: every word of what is asked stands somewhere, whatever its case and accents. */
export function catalogue(all: readonly DossierSummary[], day: (date: string) => string) {
  const cards = all.map((dossier) => ({ dossier, words: wordsIn(dossier, day) }));
  return (asked: string): DossierSummary[] => {
    const parts = fold(asked).split(' ');
    return cards
      .filter(({ words }) => parts.every((part) => words.includes(part)))
      .map(({ dossier }) => dossier);
  };
}
