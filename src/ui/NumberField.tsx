interface Props {
  label: string;
  /** As typed: an input that is being cleared holds no number. */
  value: string;
  max: number;
  onInput(typed: string): void;
}

export const NumberField = ({ label, value, max, onInput }: Props) => (
  <label class="field">
    {label}
    <input
      type="number"
      inputMode="numeric"
      min={1}
      max={max}
      required
      value={value}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  </label>
);
