import { useProblem } from './use-problem.tsx';

interface Props {
  label: string;
  /** If it is no whole number from 1 to `max`. */
  problem: string;
  /** As typed: an input that is being cleared holds no number. */
  value: string;
  max: number;
  onInput(typed: string): void;
}

export function NumberField({ label, problem: message, value, max, onInput }: Props) {
  const { attributes, problem } = useProblem(message);
  return (
    <div>
      <label class="field">
        {label}
        <input
          {...attributes}
          type="number"
          inputMode="numeric"
          min={1}
          max={max}
          required
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
      {problem}
    </div>
  );
}
