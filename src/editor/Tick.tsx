import css from './Tick.module.css';

interface Props {
  label: string;
  isTicked: boolean;
  onTick(isTicked: boolean): void;
}

export const Tick = ({ label, isTicked, onTick }: Props) => (
  <label class={css.tick}>
    <input
      type="checkbox"
      checked={isTicked}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
    {label}
  </label>
);
