import type { Signal } from '@preact/signals';
import { digitsInput } from '../../ui/digits-input.ts';

interface Props {
  label: string;
  typed: Signal<string>;
  noteId: string;
  isWrong: boolean;
  onInput(): void;
}

export const SeatInput = ({ label, typed, noteId, isWrong, onInput }: Props) => (
  <label class="field">
    {label}
    <input
      {...digitsInput}
      required
      aria-describedby={noteId}
      aria-invalid={isWrong}
      value={typed}
      onInput={({ currentTarget }) => {
        typed.value = currentTarget.value;
        onInput();
      }}
    />
  </label>
);
