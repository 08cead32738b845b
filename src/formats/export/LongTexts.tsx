import type { LongText, Shortened } from '../fit-questions.ts';
import { countCodePoints } from '../shorten-text.ts';
import type { FormatsText } from '../text/fr.ts';
import css from './LongTexts.module.css';

interface Props {
  texts: readonly LongText[];
  shortened: Shortened;
  language: string;
  t: FormatsText['export'];
  onChange(shortened: Shortened): void;
}

/** More are folded away. */
const SHOWN_TEXTS = 4;

/** Nothing is cut until a person says so: each text can be taken as proposed, or written anew. */
export function LongTexts({ texts, shortened, language, t, onChange }: Props) {
  const remaining = texts.filter(
    ({ key, text, limit }) => countCodePoints(shortened[key] ?? text) > limit,
  );
  const takeProposals = () =>
    onChange({
      ...shortened,
      ...Object.fromEntries(remaining.map(({ key, proposal }) => [key, proposal])),
    });
  return (
    <div class={css.long}>
      <h3>{t.longTitle(texts.length)}</h3>
      <p class="note">{t.longNote}</p>
      {remaining.length > 0 && (
        <button type="button" class="quiet" onClick={takeProposals}>
          {t.takeProposals(remaining.length)}
        </button>
      )}
      <details open={texts.length <= SHOWN_TEXTS}>
        <summary>{t.longList}</summary>
        {texts.map((one) => (
          <LongTextField
            key={one.key}
            long={one}
            value={shortened[one.key] ?? one.text}
            language={language}
            t={t}
            onType={(typed) => onChange({ ...shortened, [one.key]: typed })}
          />
        ))}
      </details>
    </div>
  );
}

interface FieldProps extends Pick<Props, 'language' | 't'> {
  long: LongText;
  value: string;
  onType(typed: string): void;
}

function LongTextField({ long, value, language, t, onType }: FieldProps) {
  const { key, field, limit, isRefused } = long;
  const over = countCodePoints(value) - limit;
  const id = `long-${key}`;
  return (
    <div class={css.field} data-fits={over <= 0}>
      <label class="field" for={id}>
        {t.longField(t.longFields[field], limit)}
      </label>
      <textarea
        id={id}
        rows={2}
        lang={language}
        value={value}
        aria-describedby={`${id}-note`}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      <span id={`${id}-note`} class="note">
        {over > 0 ? t.longLeft(over, isRefused) : t.longFits}
      </span>
    </div>
  );
}
