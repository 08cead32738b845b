import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { EvidencePassages } from '../bank/front-page.ts';
import { useText } from '../i18n/context.ts';
import { useListenButton } from '../ui/read-aloud/use-read-aloud.ts';
import { ScoreLabel } from '../ui/ScoreLabel.tsx';
import { EvidenceQuote } from './EvidenceSentences.tsx';
import css from './Feedback.module.css';

/** How far an answer is on its way to the device. */
export type SaveState = ReadonlySignal<'saving' | 'saved' | 'refused'>;

interface Props {
  /** The item's id. */
  itemId: string;
  /** None yet: all of it is drawn, and not seen, while the player thinks. */
  score: number | undefined;
  explanation: string;
  /** What settles the item, or comes closest where nothing does (near). */
  evidence: EvidencePassages;
  /** The mark of the player's own proof, where one was given. */
  evidenceScore?: number | undefined;
  /** Asks for the proof: while it does, what settles the item is not shown. */
  evidencePicker?: ComponentChild;
  /** The language of the bank. */
  language: string;
  saved: SaveState;
  /** Stands at the end, such as a way to report a mistake. */
  footer?: ComponentChild;
  nextLabel: string;
  onNext(): void;
}

/** What an answer teaches: right or wrong, why, and the sentence that says so. It takes the focus. */
export function Feedback({ evidencePicker, score, evidenceScore, ...props }: Props) {
  const t = useText();
  const region = useRef<HTMLElement>(null);
  const isAnswered = score !== undefined;
  const isAsking = Boolean(evidencePicker);
  const ListenButton = useListenButton();
  useLayoutEffect(() => {
    if (!isAnswered) return;
    region.current?.focus({ preventScroll: true });
    // no further than it takes: what was answered is to be seen beside what it teaches
    region.current?.querySelector('#why')?.scrollIntoView({ block: 'nearest' });
    region.current?.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }, [isAnswered, isAsking]);
  // the same elements as long as they say the same: then the answer has none of them compared
  const details = useMemo(
    () => (
      <>
        {ListenButton && <ListenButton language={props.language} getRoot={() => region.current} />}
        {evidenceScore !== undefined && (
          <h4 id="proved">
            <ScoreLabel score={evidenceScore} labels={t.evidencePicker} />
          </h4>
        )}
        <p id="why" lang={props.language}>
          {props.explanation}
        </p>
        <EvidenceQuote proof={props.evidence} language={props.language} />
        <div class={css.dock}>
          <button type="button" class="action" onClick={props.onNext}>
            {props.nextLabel}
          </button>
        </div>
        {props.footer}
      </>
    ),
    [evidenceScore, props.nextLabel, ListenButton],
  );
  return (
    // Enter anywhere but on a control goes on, as the button does
    <section
      ref={region}
      class={css.feedback}
      hidden={!isAnswered}
      tabIndex={-1}
      aria-labelledby={evidenceScore === undefined ? 'verdict' : 'proved'}
      // so that a voice tells unasked what the eye sees at once
      aria-describedby={evidencePicker ? 'ask' : `reason-${props.itemId} why`}
      onKeyDown={(event) => {
        if (
          event.key === 'Enter' &&
          !event.repeat &&
          event.target === region.current &&
          !evidencePicker
        )
          props.onNext();
      }}
    >
      <h3 id="verdict">{isAnswered && <ScoreLabel score={score} labels={t.feedback} />}</h3>
      {evidencePicker || details}
      {isAnswered && <SaveStatus saved={props.saved} />}
    </section>
  );
}

/** That in words. Drawn by itself: it changes alone, after all the rest. */
export function SaveStatus({ saved }: { saved: SaveState }) {
  const t = useText();
  return (
    <p class={css.saved} role="status" aria-busy={saved.value === 'saving'}>
      {t.feedback[saved.value]}
    </p>
  );
}
