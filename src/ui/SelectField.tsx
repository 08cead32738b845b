import { useText } from '../i18n/context.ts';
import { useProblem } from './use-problem.tsx';

interface Props {
  label: string;
  options: readonly { id: string; text: string }[];
  chosen: string | undefined;
  onChoose(id: string): void;
}

/** Preact sets no value that equals the text, which a translator may change. */
const keepValue = (option: HTMLOptionElement | null) => option?.setAttribute('value', option.value);

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
            <option key={id} ref={keepValue} value={id}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {problem}
    </>
  );
}
