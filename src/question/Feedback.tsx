import type { ComponentChild, RefObject } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { EvidencePassages } from '../bank/front-page.ts';
import type { Item } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import { omitWholeLine } from '../ui/PromptText.tsx';
import { useStep } from '../ui/press-guard.ts';
import { useListenButton } from '../ui/read-aloud/use-listen-button.ts';
import { type SaveState, SaveStatus } from '../ui/SaveStatus.tsx';
import { ScoreLabel } from '../ui/ScoreLabel.tsx';
import { isPlainKey } from '../ui/shortcut.ts';
import { TermMarking } from '../ui/term-marking.ts';
import { EvidenceQuote } from './EvidenceQuote.tsx';
import css from './Feedback.module.css';

interface DetailsProps {
  /** The player was asked for the evidence, which is lit where it was asked. */
  isEvidenceShown?: boolean;
  explanation: string;
  evidence: EvidencePassages;
  evidenceScore?: number | undefined;
  language: string;
  footer?: ComponentChild;
  nextLabel: string;
  onNext(): void;
}

interface Props extends Omit<DetailsProps, 'explanation'> {
  item: Item;
  /** Undefined before the answer: then all is laid out, but hidden. */
  score: number | undefined;
  isUnanswered?: boolean;
  verdictNote?: string | false | undefined;
  evidencePicker?: ComponentChild;
  /** Hides all that follows the picker. */
  isEvidenceAsked?: boolean;
  saveStatus: SaveState;
}

function FeedbackDetails(props: DetailsProps & { region: RefObject<HTMLElement | null> }) {
  const t = useText();
  const ListenButton = useListenButton();
  const [explanation] = useContext(TermMarking)([props.explanation]);
  return (
    <>
      {ListenButton && (
        <ListenButton language={props.language} getRoot={() => props.region.current} />
      )}
      {props.evidenceScore !== undefined && !props.isEvidenceShown && (
        <h4 id="proved">
          <ScoreLabel score={props.evidenceScore} labels={t.evidencePicker} />
        </h4>
      )}
      {props.explanation && (
        <p id="why" lang={props.language}>
          {explanation}
        </p>
      )}
      {!props.isEvidenceShown && (
        <EvidenceQuote
          evidence={props.evidence}
          language={props.language}
          readBefore={props.explanation}
        />
      )}
      <div class={css.dock}>
        <button type="button" class="action" onClick={props.onNext}>
          {props.nextLabel}
        </button>
      </div>
      {props.footer}
    </>
  );
}

/** As little as possible, to keep the item in sight: the verdict, and what it ends with if both fit. */
function bringInSight(region: HTMLElement | null, end: string) {
  for (const part of [region?.querySelector(end), region?.firstElementChild])
    part?.scrollIntoView({ block: 'nearest' });
}

export function Feedback({
  evidencePicker,
  isEvidenceAsked: isAsking = Boolean(evidencePicker),
  score,
  item,
  saveStatus,
  ...details
}: Props) {
  const t = useText();
  const { evidenceScore, nextLabel, onNext } = details;
  const region = useRef<HTMLElement>(null);
  const isAnswered = score !== undefined;
  const explanation = omitWholeLine(item, score);
  const isProved = Boolean(evidencePicker) && !isAsking;
  useStep(isAnswered ? isAsking : undefined);
  useLayoutEffect(() => {
    if (!isAnswered) return;
    region.current?.focus({ preventScroll: true });
    if (!isProved) bringInSight(region.current, isAsking ? '#ask ~ p:last-of-type' : 'mark');
  }, [isAnswered, isAsking]);
  // one vnode, which Preact does not compare again when the player answers
  const memoizedDetails = useMemo(
    () => (
      <FeedbackDetails
        {...details}
        explanation={explanation}
        isEvidenceShown={isProved}
        region={region}
      />
    ),
    [evidenceScore, nextLabel, isProved, explanation],
  );
  return (
    <section
      ref={region}
      class={css.feedback}
      hidden={!isAnswered}
      tabIndex={-1}
      aria-labelledby={evidenceScore === undefined && !isProved ? 'verdict' : 'proved'}
      // read at once, as the eye sees it
      aria-describedby={isAsking ? 'ask' : `reason-${item.id} why`}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !isPlainKey(event) || isAsking) return;
        if (event.target === region.current) onNext();
      }}
    >
      <h3 id="verdict">
        {isAnswered && (
          <ScoreLabel score={details.isUnanswered ? undefined : score} labels={t.feedback} />
        )}
        {isAnswered && details.verdictNote && <b>{details.verdictNote}</b>}
      </h3>
      {evidencePicker}
      {!isAsking && memoizedDetails}
      {isAnswered && <SaveStatus isFailureOnly status={saveStatus} />}
    </section>
  );
}
