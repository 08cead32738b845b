import type { Fit } from '../fit-questions.ts';
import type { Question } from '../question.ts';
import type { Capabilities } from '../targets.ts';
import type { FormatsText } from '../text/fr.ts';
import css from './FitSummary.module.css';

interface Props {
  fit: Fit;
  /** As they were chosen. */
  questions: readonly Question[];
  capabilities: Capabilities;
  language: string;
  t: FormatsText['export'];
}

/** Of what these very questions have. */
function listKept(questions: readonly Question[], capabilities: Capabilities) {
  const { hasProof, hasExplanation, hasReasons } = capabilities;
  const has = {
    proof: hasProof && questions.some(({ proof }) => proof.length > 0),
    explanation: hasExplanation && questions.some(({ explanation }) => explanation !== ''),
    reasons:
      hasReasons &&
      questions.some(
        ({ body }) => body.kind === 'choice' && body.options.some(({ reason }) => reason),
      ),
  };
  return (Object.keys(has) as (keyof typeof has)[]).filter((part) => has[part]);
}

export function FitSummary({ fit, questions, capabilities, language, t }: Props) {
  const kept = listKept(questions, capabilities);
  return (
    <div class={css.summary}>
      <p role="status">
        <b>
          {fit.questions.length === 0
            ? t.nothing
            : t.inFile(fit.questions.length, questions.length)}
        </b>
      </p>
      {fit.questions.length > 0 && (
        <ul class={css.kept}>
          {kept.map((part) => (
            <li key={part}>{t.kept[part]}</li>
          ))}
          {fit.losses.length === 0 && <li>{t.nothingLost}</li>}
        </ul>
      )}
      {fit.losses.length > 0 && (
        <>
          <h3>{t.lostTitle}</h3>
          <ul class={css.lost}>
            {fit.losses.map(({ code, count, made = 0 }) => (
              <li key={code}>{t.losses[code](count, made)}</li>
            ))}
          </ul>
        </>
      )}
      {fit.left.length > 0 && (
        <details open={fit.left.length <= 3}>
          <summary>{t.leftTitle(fit.left.length)}</summary>
          <ul>
            {fit.left.map(({ id, prompt, reason }) => (
              <li key={id}>
                <span lang={language}>{prompt}</span>{' '}
                <span class="note">{t.leftReasons[reason]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
