import { useEffect, useRef } from 'preact/hooks';
import type { Proof } from '../../bank/front.ts';
import { useText } from '../../text/use-text.ts';
import css from './Feedback.module.css';
import { Mark } from './Mark.tsx';
import { Sentences } from './Sentences.tsx';

interface Props {
  score: number;
  explanation: string;
  /** What settles the item, or comes closest where nothing does (near). */
  proof: Proof;
  /** The language of the bank. */
  language: string;
  /** How far the answer is on its way to the device. */
  saved: 'saving' | 'saved' | 'refused';
  next: string;
  onNext(): void;
}

/** What an answer teaches: right or wrong, why, and the sentence that says so. It takes the focus. */
export function Feedback(props: Props) {
  const text = useText();
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
  const { score } = props;
  const percent = new Intl.NumberFormat(text.locale, { style: 'percent' }).format(score);
  const verdict =
    score === 1
      ? text.feedback.right
      : score === 0
        ? text.feedback.wrong
        : text.feedback.partial(percent);
  return (
    // Enter anywhere but on a control goes on, as the button does
    <section
      ref={region}
      class={css.feedback}
      tabIndex={-1}
      aria-labelledby="verdict"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === region.current) props.onNext();
      }}
    >
      <h3 id="verdict">
        <Mark score={score} /> {verdict}
      </h3>
      <p lang={props.language}>{props.explanation}</p>
      <Sentences
        title={props.proof.near ? text.feedback.near : text.feedback.evidence}
        sentences={props.proof.sentences}
        language={props.language}
      />
      <div class={css.dock}>
        <button type="button" class="action" onClick={props.onNext}>
          {props.next}
        </button>
        <p role="status">{text.feedback[props.saved]}</p>
      </div>
    </section>
  );
}
