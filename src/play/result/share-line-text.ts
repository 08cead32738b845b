import type { Score } from '../../engine/reducer.ts';
import { formatDate } from '../../i18n/format.ts';
import type { AppText } from '../../i18n/text/fr.ts';
import type { PlayText } from '../text/fr.ts';

export interface SharedResult {
  title: string;
  /** Local ISO day. */
  day: string;
  points: Score;
  /** Of each answer, from 0 to 1, in the order of the questions. */
  scores: readonly number[];
  /** Of the game, without what belongs to the player or to this visit. */
  address: string;
}

const markOf = (score: number) => (score >= 1 ? 'right' : score > 0 ? 'half' : 'wrong');

/**
 * "Qui Quand Quoi, les cinq du 23 novembre 2026 (OTAN-Russie) : 7 points sur 10", then five marks with
 * their words, since a screen reader does not tell all marks apart.
 */
export function formatShareLine(
  { title, day, points, scores, address }: SharedResult,
  text: Pick<AppText, 'locale' | 'dates' | 'name'> & Pick<PlayText, 'share'>,
): string {
  const t = text.share;
  const [shortTitle = title] = title.split(/\s*:\s/);
  const marks = scores.map((score) => t.marks[markOf(score)]).join(', ');
  const line = t.line(text.name, formatDate(day, text), shortTitle);
  const shownPoints = points.points > 0 ? t.points(points.points, points.of) : '';
  return `${line}${shownPoints}\n${marks}\n${address}`;
}
