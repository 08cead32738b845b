import css from './RadioGroup.module.css';

interface Props {
  legend: string;
  /** The id is unique on the page. */
  hint?: { id: string; text: string };
  options: readonly { id: string; text: string }[];
  chosen: readonly string[];
  onChoose(chosen: string[]): void;
}

export const CheckboxGroup = ({ legend, hint, options, chosen, onChoose }: Props) => (
  <fieldset class={css.group} aria-describedby={hint?.id}>
    <legend>{legend}</legend>
    {hint && (
      <p id={hint.id} class="note">
        {hint.text}
      </p>
    )}
    <div>
      {options.map(({ id, text }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget }) =>
              onChoose(
                currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
              )
            }
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
