interface Props {
  label: string;
  options: readonly { id: string; text: string }[];
  chosen: string;
  lang?: string;
  onChoose(id: string): void;
}

/** Something is always chosen: `SelectField` asks. */
export const PickField = ({ label, options, chosen, lang, onChoose }: Props) => (
  <label class="field">
    {label}
    <select
      lang={lang}
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {options.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
