import { useText } from '../i18n/context.ts';
import css from './RadioGroup.module.css';
import { useProblem } from './use-problem.tsx';

interface Props {
  legend: string;
  /** Unique on the page. */
  name: string;
  /** `lang`: if not the language of the page. */
  options: readonly { id: string; text: string; lang?: string }[];
  chosen: string | undefined;
  isRequired?: boolean;
  onChoose(id: string): void;
}

export function RadioGroup({ legend, name, options, chosen, isRequired, onChoose }: Props) {
  const { attributes, problem } = useProblem(useText().item.unanswered);
  const { onInvalid, ...described } = attributes;
  return (
    <fieldset class={css.group} onInvalidCapture={onInvalid}>
      <legend>{legend}</legend>
      <div>
        {options.map(({ id, text, lang }) => (
          <label key={id} lang={lang}>
            <input
              {...(isRequired && described)}
              type="radio"
              name={name}
              required={isRequired}
              checked={id === chosen}
              onChange={() => onChoose(id)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
      {problem}
    </fieldset>
  );
}
