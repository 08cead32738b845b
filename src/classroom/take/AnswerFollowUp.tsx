import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { evidenceSentencesOf, proofsOf } from '../../bank/front-page.ts';
import { confidences, type Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import type { AppText } from '../../i18n/text/fr.ts';
import { describeResponse } from '../../items/classroom.ts';
import { createItemWords } from '../../items/item-words.ts';
import { EvidencePicker } from '../../question/EvidencePicker.tsx';
import { MarkedText } from '../../question/GlossaryText.tsx';
import type { GivenAnswer } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import type { Attempt } from './attempt.ts';
import { HandInButton } from './HandInButton.tsx';
import css from './TakeAssignment.module.css';

interface Props {
  item: Item;
  playableBank: PlayableBank;
  attempt: Attempt;
  t: ClassroomText['takeAssignment'];
}

export const nameAnswer = (item: Item, { response }: GivenAnswer, text: AppText): string =>
  describeResponse(item, response, createItemWords(text)) || text.item.dontKnow;

/** The prompt and the answer that was given to it. */
function AnsweredItem({
  item,
  playableBank,
  attempt,
  t,
  children,
}: Props & { children: ComponentChildren }) {
  const text = useText();
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.focus(), []);
  const answer = attempt.currentAnswer.value;
  return (
    <section ref={section} tabIndex={-1} aria-labelledby="noted" aria-describedby="ask">
      <h2 id={`prompt-${item.id}`} class={css.prompt} lang={playableBank.bank.language}>
        <MarkedText text={item.prompt} />
      </h2>
      <h3 id="noted" class={css.noted}>
        {t.answerNoted(answer ? nameAnswer(item, answer, text) : '')}
      </h3>
      {children}
    </section>
  );
}

/** After the answer, where it stands in nobody's way. */
export function ConfidenceQuestion(props: Props) {
  const { attempt, t } = props;
  const { confidence } = useText();
  const { revision, passed = 0 } = attempt.state.value ?? {};
  return (
    <AnsweredItem {...props}>
      <h4 id="ask" class={css.ask}>
        {confidence.ask}
      </h4>
      <div class={css.levels}>
        {confidences.map((id) => (
          <button key={id} type="button" class="quiet" onClick={() => attempt.rateConfidence(id)}>
            {confidence.levels[id]}
          </button>
        ))}
      </div>
      {revision && (
        <button type="button" class="link" onClick={() => attempt.openItem(passed)}>
          {t.changeThisAnswer}
        </button>
      )}
    </AnsweredItem>
  );
}

export function AttemptEvidencePicker({
  item,
  playableBank,
  attempt,
  skipLabel,
}: Omit<Props, 't'> & { skipLabel?: string }) {
  return (
    <EvidencePicker
      brief={playableBank.bank.brief}
      proofs={proofsOf(item)}
      evidence={evidenceSentencesOf(playableBank.evidenceForItem(item))}
      language={playableBank.bank.language}
      onSubmit={attempt.submitEvidence}
      isOfClass
      onSkip={() => attempt.submitEvidence()}
      {...(skipLabel && { skipLabel })}
    />
  );
}

export function EvidenceQuestion(props: Props) {
  const { item, playableBank, attempt, t } = props;
  return (
    <AnsweredItem {...props}>
      <AttemptEvidencePicker
        item={item}
        playableBank={playableBank}
        attempt={attempt}
        skipLabel={t.skipEvidence}
      />
      {attempt.state.value?.locked && (
        <div class={css.ways}>
          <HandInButton attempt={attempt} t={t} variant="link" />
        </div>
      )}
    </AnsweredItem>
  );
}
