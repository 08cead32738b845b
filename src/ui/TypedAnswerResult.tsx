import { useText } from '../i18n/context.ts';
import { Mark } from './ScoreIcon.tsx';
import css from './TypedAnswerResult.module.css';

/** What was typed beside what was right, for the types that have nothing to choose from. */
export function Outcome(props: { score: number; yours: string; right: string | undefined }) {
  const text = useText().item;
  return (
    <dl class={css.outcome}>
      <dt>{text.chosen}</dt>
      <dd>
        <Mark score={props.score} /> {props.yours}
      </dd>
      {props.score < 1 && (
        <>
          <dt>{text.key}</dt>
          <dd>
            <Mark score={1} /> {props.right}
          </dd>
        </>
      )}
    </dl>
  );
}
