import { readWholeNumber } from '../../shared/digits.ts';
import { digitsInput } from '../../ui/digits-input.ts';
import { useProblem } from '../../ui/use-problem.tsx';
import { assignmentLimits } from '../assignment.ts';
import type { TeachingText } from './text/fr.ts';
import type { AssignmentFormModel } from './use-assignment-form.ts';

interface Props {
  label: string;
  /** If it is no whole number from 1 to `max`. */
  problem: string;
  /** As typed: an input that is being cleared holds no number. */
  value: string;
  max: number;
  isDisabled?: boolean;
  onInput(typed: string): void;
}

export function NumberField(props: Props) {
  const { label, problem: message, value, max, isDisabled = false, onInput } = props;
  const { attributes, problem } = useProblem(message);
  return (
    <div>
      <label class="field">
        {label}
        <input
          {...digitsInput}
          {...attributes}
          required
          disabled={isDisabled}
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

interface LengthFieldProps {
  model: AssignmentFormModel;
  t: TeachingText['assignmentForm'];
}

/** Of questions that are chosen by hand, the length follows from these. */
export function LengthField({ model, t }: LengthFieldProps) {
  const { form, isHandPicked, updateCriteria } = model;
  const isCount = form.lengthUnit === 'count' || isHandPicked;
  const max = isCount ? assignmentLimits.items : assignmentLimits.minutes;
  return (
    <NumberField
      label={isCount ? t.count : t.minutes}
      value={isHandPicked ? String(form.itemIds.length) : form.length}
      problem={t.wholeNumber(max)}
      max={max}
      isDisabled={isHandPicked}
      onInput={(length) => updateCriteria({ length })}
    />
  );
}
