import { reviewQuestions } from '../../drafting/assistant/review-questions.ts';
import type { Session } from '../session.ts';
import { Tick } from '../Tick.tsx';
import type { EditorText } from '../text/fr.ts';
import css from './EyeChecks.module.css';

interface Props {
  hasArticle: boolean;
  session: Session;
  t: EditorText['review'];
}

const OF_ANSWERS = ['one-answer', 'fair-reason'] as const;

/** Faults that no rule sees. */
export function EyeChecks({ hasArticle, session, t }: Props) {
  const { eyeChecks } = session.history.value.present;
  return (
    <fieldset class={css.checks}>
      <legend>{t.eyeTitle}</legend>
      {(hasArticle ? reviewQuestions : OF_ANSWERS).map((id) => (
        <Tick
          key={id}
          label={t.eyeChecks[id]}
          isTicked={eyeChecks.includes(id)}
          onTick={(isTicked) => session.dispatch({ kind: 'tick-eye-check', id, isTicked })}
        />
      ))}
    </fieldset>
  );
}
