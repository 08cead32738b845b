import type { Signal } from '@preact/signals';
import { useDraft } from '../../ui/use-draft.ts';
import type { ReportText } from '../report/text/fr.ts';
import css from './Collect.module.css';

interface SelectProps {
  label: string;
  seats: readonly number[];
  /** Empty until one is chosen. */
  chosen: Signal<string>;
  /** Shown until one is chosen. */
  none: string;
  nameOf(seat: number): string | undefined;
}

export const SeatSelect = ({ label, seats, chosen, none, nameOf }: SelectProps) => (
  <label class="field">
    {label}
    <select
      value={chosen.value}
      onChange={({ currentTarget }) => {
        chosen.value = currentTarget.value;
      }}
    >
      <option value="">{none}</option>
      {seats.map((seat) => (
        <option key={seat} value={seat}>
          {[seat, nameOf(seat)].filter(Boolean).join(' ')}
        </option>
      ))}
    </select>
  </label>
);

interface Props extends Pick<SelectProps, 'label' | 'nameOf'> {
  /** Of the result. */
  draftName: string;
  freeSeats: readonly number[];
  t: ReportText['collect'];
  onGive(seat: number): void;
}

/** Gives a result one of the seats that have none. */
export function GiveSeat({ draftName, label, freeSeats, nameOf, t, onGive }: Props) {
  const chosen = useDraft(draftName, '');
  return (
    <div class={css.give}>
      <SeatSelect
        label={label}
        seats={freeSeats}
        chosen={chosen}
        none={t.chooseSeat}
        nameOf={nameOf}
      />
      <button
        type="button"
        class="quiet"
        disabled={chosen.value === ''}
        onClick={() => onGive(Number(chosen.value))}
      >
        {t.giveSeat}
      </button>
    </div>
  );
}
