import css from './RadioGroup.module.css';

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

export const RadioGroup = ({ legend, name, options, chosen, isRequired, onChoose }: Props) => (
  <fieldset class={css.group}>
    <legend>{legend}</legend>
    <div>
      {options.map(({ id, text, lang }) => (
        <label key={id} lang={lang}>
          <input
            type="radio"
            name={name}
            required={isRequired}
            // else an unanswered field is read as invalid
            aria-invalid={isRequired && 'false'}
            checked={id === chosen}
            onChange={() => onChoose(id)}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
