import { useSignal } from '@preact/signals';
import css from './MarkScale.module.css';
import { MAX_MARK } from './marks.ts';
import type { ReportText } from './text/fr.ts';

interface Props {
  max: number;
  onChange(max: number): void;
  t: ReportText['report'];
}

const usual = [10, 20];

/** Ten, twenty or a scale of one's own. */
export function MarkScale({ max, onChange, t }: Props) {
  const isOwn = useSignal(false);
  const isShownOwn = isOwn.value || !usual.includes(max);
  return (
    <div class={css.scale}>
      <label>
        {t.maxLabel}{' '}
        <select
          value={isShownOwn ? 'own' : String(max)}
          onChange={({ currentTarget }) => {
            isOwn.value = currentTarget.value === 'own';
            if (!isOwn.value) onChange(Number(currentTarget.value));
          }}
        >
          {usual.map((one) => (
            <option key={one} value={String(one)}>
              {one}
            </option>
          ))}
          <option value="own">{t.ownMax}</option>
        </select>
      </label>
      {isShownOwn && (
        <label>
          <span class="hidden">{t.ownMaxLabel}</span>
          <input
            type="number"
            inputMode="numeric"
            min={1}
            max={MAX_MARK}
            step={1}
            value={max}
            onInput={({ currentTarget }) => onChange(currentTarget.valueAsNumber)}
          />
        </label>
      )}
    </div>
  );
}
