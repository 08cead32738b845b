import { useText } from '../i18n/context.ts';
import css from './OptionList.module.css';
import { ScoreIcon } from './ScoreIcon.tsx';

interface AnswerOption {
  id: string;
  text: string;
  note?: string;
}

interface Props {
  /** Unique on the page. */
  name: string;
  options: readonly AnswerOption[];
  chosen: string | undefined;
  correctId: string;
  onChoose(id: string): void;
}

export function OptionList({ name, options, chosen, correctId, onChoose }: Props) {
  const t = useText().item;
  return (
    <ol class={css.options}>
      {options.map(({ id, text: label, note }, index) => {
        const row = (
          <>
            <span class={css.letter}>{t.letters[index]}</span>{' '}
            <span>
              {label}
              {chosen && (id === correctId || id === chosen) && (
                <span class={css.label}>
                  <ScoreIcon score={id === correctId ? 1 : 0} />
                  {id === correctId ? t.correctAnswer : t.yourAnswer}
                </span>
              )}
              {note && (
                <span id={`reason-${name}`} class={css.note}>
                  {note}
                </span>
              )}
            </span>
          </>
        );
        return (
          <li key={id} data-right={chosen && id === correctId}>
            {chosen === undefined ? (
              <button
                type="button"
                class={css.row}
                data-option={index}
                onClick={() => onChoose(id)}
              >
                {row}
              </button>
            ) : (
              // not a disabled button, which a screen reader would call unavailable
              <div class={css.row}>{row}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
