import { readWholeNumber } from '../../shared/digits.ts';
import { digitsInput } from '../../ui/digits-input.ts';
import { useDraft } from '../../ui/use-draft.ts';
import css from './MarkScale.module.css';
import { MAX_MARK } from './marks.ts';
import type { ReportText } from './text/fr.ts';

interface Props {
  max: number;
  isRefused: boolean;
  onChange(max: number): void;
  t: ReportText['report'];
}

const usual = [10, 20];

/** Ten, twenty or a scale of one's own. */
export function MarkScale({ max, isRefused, onChange, t }: Props) {
  const typed = useDraft<string | undefined>('mark-scale', undefined);
  const isShownOwn = typed.value !== undefined || !usual.includes(max);
  const shown = typed.value ?? String(max);
  return (
    <div class={css.scale}>
      <label>
        {t.maxLabel}{' '}
        <select
          value={isShownOwn ? 'own' : String(max)}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            typed.value = value === 'own' ? String(max) : undefined;
            if (value !== 'own') onChange(Number(value));
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
            {...digitsInput}
            aria-invalid={readWholeNumber(shown, MAX_MARK) === undefined}
            value={shown}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
              const typedMax = readWholeNumber(currentTarget.value, MAX_MARK);
              if (typedMax !== undefined) onChange(typedMax);
            }}
          />
        </label>
      )}
      {isRefused && (
        <small role="alert" class="problem">
          {t.changeRefused}
        </small>
      )}
    </div>
  );
}
