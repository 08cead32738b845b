import { useText } from '../../text/use-text.ts';
import { Mark } from './Mark.tsx';
import css from './Radios.module.css';

interface Props {
  legend: string;
  /** Unique on the page. */
  name: string;
  options: readonly { id: string; text: string }[];
  chosen: string | undefined;
  /** The right option: the group is answered and can no longer be changed. */
  right?: string | undefined;
  onChoose(id: string): void;
}

/** One of a few short words: a row of native radio buttons that wraps. */
export function Radios({ legend, name, options, chosen, right, onChoose }: Props) {
  const text = useText().item;
  if (right !== undefined) {
    const say = (id: string | undefined) => options.find((option) => option.id === id)?.text;
    return (
      <div class={css.answered}>
        <Mark score={chosen === right ? 1 : 0} />
        <p>
          {legend} <strong>{say(right)}</strong>
          {chosen !== right && (
            <small>
              {text.chosen}
              {'\u00a0'}: {say(chosen)}
            </small>
          )}
        </p>
      </div>
    );
  }
  return (
    <fieldset class={css.radios}>
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option.id}>
            <input
              type="radio"
              name={name}
              checked={option.id === chosen}
              onChange={() => onChoose(option.id)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
