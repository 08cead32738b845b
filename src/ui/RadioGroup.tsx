import css from './RadioGroup.module.css';

interface Props {
  legend: string;
  /** Unique on the page. */
  name: string;
  /** `lang` where a text is not of the page's language, as the name of another one. */
  options: readonly { id: string; text: string; lang?: string }[];
  chosen: string | undefined;
  /** Whether its form waits for one: the browser says so, and leads there. */
  isRequired?: boolean;
  onChoose(id: string): void;
}

/** One of a few short words: a row of native radio buttons that wraps. */
export const RadioGroup = ({ legend, name, options, chosen, isRequired, onChoose }: Props) => (
  <fieldset class={css.radios}>
    <legend>{legend}</legend>
    <div>
      {options.map(({ id, text, lang }) => (
        <label key={id} lang={lang}>
          <input
            type="radio"
            name={name}
            required={isRequired}
            // nothing is wrong with what was not answered yet
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
