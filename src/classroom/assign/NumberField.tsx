import { readWholeNumber } from '../../shared/digits.ts';
import { useProblem } from '../../ui/use-problem.tsx';

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
          // one of type number makes 25 of "2,5"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          required
          ref={(input) =>
            input?.setCustomValidity(readWholeNumber(value, max) === undefined ? message : '')
          }
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
      {problem}
    </div>
  );
}
