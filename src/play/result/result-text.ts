import { formatDate } from '../../i18n/format.ts';
import type { AppText } from '../../i18n/text/fr.ts';

interface Score {
  points: number;
  of: number;
}

/**
 * What a player may share of a dispatch, in one line: "OTAN-Russie, dépêche du 23 novembre 2026 :
 * 4 sur 5, preuves 3 sur 4". Words where signs would be shorter, for a voice reads 4/5 as a date or
 * a fraction; no item, no answer, no pattern of right and wrong. Of the title what stands before its
 * first colon.
 */
export function shareLine(
  result: Score & { title: string; day: string; proofs?: Score },
  text: Pick<AppText, 'locale' | 'dates' | 'share'>,
): string {
  const words = text.share;
  const number = new Intl.NumberFormat(text.locale, { maximumFractionDigits: 2 });
  const score = ({ points, of }: Score) => words.score(number.format(points), of);
  const { title, day, proofs } = result;
  const [name = title] = title.split(/\s*:\s/);
  const marks = [score(result), ...(proofs && proofs.of > 0 ? [words.proofs(score(proofs))] : [])];
  return words.line(name, formatDate(day, text), marks.join(', '));
}
