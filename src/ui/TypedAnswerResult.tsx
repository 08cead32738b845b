import type { ComponentChild } from 'preact';
import { useText } from '../i18n/context.ts';
import { ScoreIcon } from './ScoreIcon.tsx';
import css from './TypedAnswerResult.module.css';

export function TypedAnswerResult(props: {
  score: number;
  /** Empty if the player does not know. */
  given: ComponentChild;
  correct: ComponentChild;
}) {
  const t = useText().item;
  return (
    <dl class={css.outcome}>
      <dt>{t.yourAnswer}</dt>
      <dd>
        <ScoreIcon score={props.given ? props.score : undefined} /> {props.given || t.dontKnow}
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
