interface Props {
  label: string;
  value: string;
  /** Of the article, where its words are typed. */
  lang?: string;
  inputMode?: 'decimal' | 'url' | undefined;
  maxLength?: number;
  onKeyDown?(event: KeyboardEvent): void;
  onInput(value: string): void;
}

export const TextField = ({ label, onInput, ...attributes }: Props) => (
  <label class="field">
    {label}
    <input
      type="text"
      autocomplete="off"
      maxLength={200}
      {...attributes}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  </label>
);

interface LongProps extends Omit<Props, 'inputMode'> {
  rows?: number;
  spellcheck?: false;
}

export const LongTextField = ({ label, onInput, ...attributes }: LongProps) => (
  <label class="field">
    {label}
    <textarea
      rows={3}
      maxLength={600}
      {...attributes}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
    />
  </label>
);
