import { useText } from '../i18n/context.ts';

interface Props {
  label: string;
  options: readonly { id: string; text: string }[];
  chosen: string | undefined;
  onChoose(id: string): void;
}

export function SelectField({ label, options, chosen, onChoose }: Props) {
  const { choose } = useText().item;
  return (
    <label class="field">
      {label}
      <select
        required
        // else an unanswered field is read as invalid
        aria-invalid="false"
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="" disabled>
          {choose}
        </option>
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
