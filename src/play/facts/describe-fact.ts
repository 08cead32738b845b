import { isWholeDate } from '../../bank/gap.ts';
import { findStanceVerb } from '../../bank/stance-verbs.ts';
import type { Axis } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { formatDate } from '../../i18n/format.ts';
import type { AppText } from '../../i18n/text/fr.ts';

export interface FactText {
  axis: Axis;
  /** The holder of a position, the day of a date. */
  who?: string;
  before: string;
  /** Empty if the bank names no word that fades. */
  gap: string;
  after: string;
  evidence: readonly string[];
  /** Set large. */
  headline: string;
  deck: string;
}

/** Undefined if the bank has dropped it. */
export function describeFact(
  playableBank: PlayableBank,
  id: string,
  t: AppText,
): FactText | undefined {
  const { bank } = playableBank;
  const actor = bank.actors.find((one) => one.id === id);
  const line = playableBank.describeLine(id);
  if (actor) {
    const plain = { before: `${actor.name}, ${actor.role}`, gap: '', after: '' };
    const { before, gap, after } = line ?? plain;
    return {
      axis: 'actors',
      before,
      gap,
      after,
      headline: actor.name,
      deck: actor.role,
      evidence: actor.evidence,
    };
  }
  const date = bank.dates.find((one) => one.id === id);
  if (date) {
    const { before, gap, after } = line ?? { before: date.label, gap: '', after: '' };
    const deck = formatDate(date.date, t);
    const { label, evidence } = date;
    // the day itself may be what fades
    const who = isWholeDate(date) ? {} : { who: deck };
    return { axis: 'dates', ...who, before, gap, after, headline: label, deck, evidence };
  }
  const position = bank.positions.find((one) => one.id === id);
  const holder = bank.actors.find((one) => one.id === position?.holder);
  if (!position || !holder) return undefined;
  const verb = findStanceVerb(bank, position);
  const { before, gap, after } = line ?? { before: position.claim, gap: '', after: '' };
  return {
    ...{
      axis: 'positions',
      who: holder.name,
      before: verb ? `${verb} ${before}` : before,
      gap,
      after,
    },
    headline: `${holder.name}${verb ? ` ${verb}` : ':'} ${position.claim}`,
    deck: t.via[position.via],
    evidence: position.evidence,
  };
}
