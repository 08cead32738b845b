import type { Signal } from '@preact/signals';

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
      type="text"
      inputMode="numeric"
      autocomplete="off"
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
