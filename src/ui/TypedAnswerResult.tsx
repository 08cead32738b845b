import { useText } from '../i18n/context.ts';
import { ScoreIcon } from './ScoreIcon.tsx';
import css from './TypedAnswerResult.module.css';

export function TypedAnswerResult(props: {
  score: number;
  given: string;
  correct: string | undefined;
}) {
  const t = useText().item;
  return (
    <dl class={css.outcome}>
      <dt>{t.yourAnswer}</dt>
      <dd>
        <ScoreIcon score={props.score} /> {props.given}
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
