import { useText } from '../i18n/context.ts';
import { useProblem } from './use-problem.tsx';

interface Props {
  label: string;
  options: readonly { id: string; text: string }[];
  chosen: string | undefined;
  onChoose(id: string): void;
}

export function SelectField({ label, options, chosen, onChoose }: Props) {
  const { choose, unanswered } = useText().item;
  const { attributes, problem } = useProblem(unanswered);
  return (
    <>
      <label class="field">
        {label}
        <select
          {...attributes}
          required
          value={chosen ?? ''}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="" disabled>
            {choose}
          </option>
          {options.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {problem}
    </>
  );
}
