import { reviewQuestions } from '../../drafting/assistant/review-questions.ts';
import type { Session } from '../session.ts';
import { Tick } from '../Tick.tsx';
import type { EditorText } from '../text/fr.ts';
import css from './EyeChecks.module.css';

interface Props {
  session: Session;
  t: EditorText['review'];
}

/** Faults that no rule sees. */
export function EyeChecks({ session, t }: Props) {
  const { eyeChecks } = session.history.value.present;
  return (
    <fieldset class={css.checks}>
      <legend>{t.eyeTitle}</legend>
      {reviewQuestions.map((id) => (
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
