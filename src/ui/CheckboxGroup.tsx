import css from './RadioGroup.module.css';

interface Props {
  legend: string;
  options: readonly { id: string; text: string }[];
  chosen: readonly string[];
  onChoose(chosen: string[]): void;
}

export const CheckboxGroup = ({ legend, options, chosen, onChoose }: Props) => (
  <fieldset class={css.group}>
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
