import { reviewQuestions } from '../../drafting/assistant/review-questions.ts';
import css from '../Editor.module.css';
import type { Session } from '../session.ts';
import type { EditorText } from '../text/fr.ts';

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
        <label key={id} class={css.tick}>
          <input
            type="checkbox"
            checked={eyeChecks.includes(id)}
            onChange={({ currentTarget }) =>
              session.dispatch({ kind: 'tick-eye-check', id, isTicked: currentTarget.checked })
            }
          />
          {t.eyeChecks[id]}
        </label>
      ))}
    </fieldset>
  );
}
