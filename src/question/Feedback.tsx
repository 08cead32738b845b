import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { EvidencePassages } from '../bank/front-page.ts';
import { useText } from '../i18n/context.ts';
import { useVoice } from '../ui/read-aloud/use-read-aloud.ts';
import { Verdict } from '../ui/ScoreLabel.tsx';
import { Sentences } from './EvidenceSentences.tsx';
import css from './Feedback.module.css';

/** How far an answer is on its way to the device. */
export type SaveState = ReadonlySignal<'saving' | 'saved' | 'refused'>;

interface Props {
  /** The item's id. */
  item: string;
  /** None yet: all of it is drawn, and not seen, while the player thinks. */
  score: number | undefined;
  explanation: string;
  /** What settles the item, or comes closest where nothing does (near). */
  proof: EvidencePassages;
  /** The mark of the player's own proof, where one was given. */
  proved?: number | undefined;
  /** Asks for the proof: while it does, what settles the item is not shown. */
  ask?: ComponentChild;
  /** The language of the bank. */
  language: string;
  saved: SaveState;
  /** Stands at the end, such as a way to report a mistake. */
  after?: ComponentChild;
  next: string;
  onNext(): void;
}

/** What an answer teaches: right or wrong, why, and the sentence that says so. It takes the focus. */
export function Feedback({ ask, score, proved, ...props }: Props) {
  const text = useText();
  const region = useRef<HTMLElement>(null);
  const isGiven = score !== undefined;
  const isAsking = Boolean(ask);
  const Listen = useVoice();
  useLayoutEffect(() => {
    if (!isGiven) return;
    region.current?.focus({ preventScroll: true });
    // no further than it takes: what was answered is to be seen beside what it teaches
    region.current?.querySelector('#why')?.scrollIntoView({ block: 'nearest' });
    region.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [isGiven, isAsking]);
  // the same elements as long as they say the same: then the answer has none of them compared
  const told = useMemo(
    () => (
      <>
        {Listen && <Listen language={props.language} root={() => region.current} />}
        {proved !== undefined && (
          <h4 id="proved">
            <Verdict score={proved} words={text.proof} />
          </h4>
        )}
        <p id="why" lang={props.language}>
          {props.explanation}
        </p>
        <Sentences proof={props.proof} language={props.language} />
        <div class={css.dock}>
          <button type="button" class="action" onClick={props.onNext}>
            {props.next}
          </button>
        </div>
        {props.after}
      </>
    ),
    [proved, props.next, Listen],
  );
  return (
    // Enter anywhere but on a control goes on, as the button does
    <section
      ref={region}
      class={css.feedback}
      hidden={!isGiven}
      tabIndex={-1}
      aria-labelledby={proved === undefined ? 'verdict' : 'proved'}
      // so that a voice tells unasked what the eye sees at once
      aria-describedby={ask ? 'ask' : `reason-${props.item} why`}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.repeat && event.target === region.current && !ask)
          props.onNext();
      }}
    >
      <h3 id="verdict">{isGiven && <Verdict score={score} words={text.feedback} />}</h3>
      {ask || told}
      {isGiven && <Kept saved={props.saved} />}
    </section>
  );
}

/** That in words. Drawn by itself: it changes alone, after all the rest. */
export function Kept({ saved }: { saved: SaveState }) {
  const text = useText();
  return (
    <p class={css.saved} role="status" aria-busy={saved.value === 'saving'}>
      {text.feedback[saved.value]}
    </p>
  );
}
