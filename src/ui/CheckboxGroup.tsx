import css from './RadioGroup.module.css';

interface Props {
  legend: string;
  options: readonly { id: string; text: string }[];
  chosen: readonly string[];
  onChoose(chosen: string[]): void;
}

/** Any of a few short words: a row of native boxes to tick, looking as one of a few does. */
export const CheckboxGroup = ({ legend, options, chosen, onChoose }: Props) => (
  <fieldset class={css.radios}>
    <legend>{legend}</legend>
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
