import type { Score } from '../../engine/reducer.ts';
import { formatDate, formatPoints } from '../../i18n/format.ts';
import type { AppText } from '../../i18n/text/fr.ts';
import type { PlayText } from '../text/fr.ts';

/**
 * "OTAN-Russie, dépêche du 23 novembre 2026 : 4 sur 5, preuves 3 sur 4": the title up to its first colon.
 * Words, because a screen reader takes 4/5 for a date. Nothing that spoils an item.
 */
export function formatShareLine(
  result: Score & { title: string; day: string; evidence?: Score },
  text: Pick<AppText, 'locale' | 'dates'> & Pick<PlayText, 'share' | 'outOf'>,
): string {
  const t = text.share;
  const formatScore = ({ points, of }: Score) => text.outOf(formatPoints(points, text.locale), of);
  const { title, day, evidence } = result;
  const [shortTitle = title] = title.split(/\s*:\s/);
  const scores = [
    formatScore(result),
    ...(evidence && evidence.of > 0 ? [t.evidence(formatScore(evidence))] : []),
  ];
  return t.line(shortTitle, formatDate(day, text), scores.join(', '));
}
