import type { ReportText } from '../report/text/fr.ts';
import css from './Collect.module.css';
import type { Collection } from './collection.ts';

interface Props {
  collection: Pick<Collection, 'seats' | 'conflicts'>;
  seatCount: number;
  /** Empty where this device has none. */
  nameOf(seat: number): string | undefined;
  t: ReportText['collect'];
}

export const seatNumbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** In the order of the legend. */
const seatStates = ['here', 'short', 'clash', 'absent'] as const;

export function SeatGrid({ collection: { seats, conflicts }, seatCount, nameOf, t }: Props) {
  const stateOf = (seat: number): (typeof seatStates)[number] => {
    if (conflicts.has(seat)) return 'clash';
    const collected = seats.get(seat);
    return collected ? (collected.isFull ? 'here' : 'short') : 'absent';
  };
  const shownStates = new Set(seatNumbers(seatCount).map(stateOf));
  return (
    <section aria-label={t.seats}>
      <p class={css.count}>{t.collectedCount(seats.size, seatCount)}</p>
      <ol class={css.seats}>
        {seatNumbers(seatCount).map((seat) => (
          <li key={seat} data-state={stateOf(seat)} data-named={nameOf(seat) !== undefined}>
            {seat}
            {nameOf(seat) && <small> {nameOf(seat)}</small>}
            <span class="hidden"> {t[stateOf(seat)]}</span>
          </li>
        ))}
      </ol>
      <ul class={css.legend} aria-hidden="true">
        {seatStates
          .filter((state) => shownStates.has(state))
          .map((state) => (
            <li key={state}>
              <i class={css.sample} data-state={state} /> {t.legend[state]}
            </li>
          ))}
      </ul>
    </section>
  );
}
