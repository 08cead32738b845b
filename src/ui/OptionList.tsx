import { useContext } from 'preact/hooks';
import { useText } from '../i18n/context.ts';
import css from './OptionList.module.css';
import { ScoreIcon } from './ScoreIcon.tsx';
import { TermMarking } from './term-marking.ts';

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
  /** Still to be confirmed. */
  pending?: string | undefined;
  correctId: string;
  onChoose(id: string): void;
}

export function OptionList({ name, options, chosen, pending, correctId, onChoose }: Props) {
  const t = useText().item;
  const mark = useContext(TermMarking);
  return (
    <ol class={css.options}>
      {options.map(({ id, text: label, note }, index) => {
        const row = (
          <>
            <span class={css.letter}>{t.letters[index]}</span>{' '}
            <span>
              {label}
              {chosen !== undefined && (id === correctId || id === chosen) && (
                <span class={css.label}>
                  <ScoreIcon score={id === correctId ? 1 : 0} />
                  {id === correctId ? t.correctAnswer : t.yourAnswer}
                </span>
              )}
              {note && (
                <span id={`reason-${name}`} class={css.note}>
                  {mark([note])}
                </span>
              )}
            </span>
          </>
        );
        return (
          <li key={id} data-right={chosen !== undefined && id === correctId}>
            {chosen === undefined ? (
              <button
                type="button"
                class={css.row}
                data-option={index}
                aria-pressed={pending === undefined ? undefined : id === pending}
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
