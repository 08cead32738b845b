import { useText } from '../i18n/context.ts';
import { ScoreIcon } from './ScoreIcon.tsx';
import css from './TypedAnswerResult.module.css';

export function TypedAnswerResult(props: {
  score: number;
  /** Undefined if the player does not know. */
  given: string | undefined;
  correct: string | undefined;
}) {
  const t = useText().item;
  return (
    <dl class={css.outcome}>
      <dt>{t.yourAnswer}</dt>
      <dd>
        <ScoreIcon score={props.given === undefined ? undefined : props.score} />{' '}
        {props.given ?? t.dontKnow}
      </dd>
      {props.score < 1 && (
        <>
          <dt>{t.correctAnswer}</dt>
          <dd>
            <ScoreIcon score={1} /> {props.correct}
          </dd>
        </>
      )}
    </dl>
  );
}
