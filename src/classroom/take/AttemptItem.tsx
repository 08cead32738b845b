import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import { mayShowArticleDate } from '../../bank/article-date.ts';
import { evidenceSentencesOf, proofsOf } from '../../bank/front-page.ts';
import { type Axis, type Bank, type Confidence, confidences, type Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { describeResponse } from '../../items/classroom.ts';
import { createItemWords } from '../../items/item-words.ts';
import { getItemView } from '../../items/views.tsx';
import { EvidencePicker } from '../../question/EvidencePicker.tsx';
import { Feedback } from '../../question/Feedback.tsx';
import { ItemTerms, MarkedBrief, MarkedText } from '../../question/GlossaryText.tsx';
import { Question } from '../../question/Question.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { type SaveState, SaveStatus } from '../../ui/SaveStatus.tsx';
import { DraftScope, useDraft } from '../../ui/use-draft.ts';
import type { Assignment, GivenAnswer, ResolvedAssignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import type { Attempt } from './attempt.ts';
import { firstSeatOf } from './attempt-state.ts';
import { ChangeSeat } from './ChangeSeat.tsx';
import { Countdown } from './Countdown.tsx';
import { HandInButton } from './HandInButton.tsx';
import css from './TakeAssignment.module.css';

interface Props {
  resolved: ResolvedAssignment<Assignment>;
  playableBank: PlayableBank;
  attempt: Attempt;
  axisOf(item: Item): Axis;
  takenSeats: readonly number[];
  saveState: SaveState;
  t: ClassroomText['takeAssignment'];
}

/** The correct answer is shown only if the assignment corrects at once. */
export function AttemptItem(props: Props) {
  const { resolved, playableBank, attempt, t } = props;
  const item = attempt.item.value;
  const stage = attempt.stage.value;
  const state = attempt.state.value;
  if (!item || !state) return null;
  return (
    <DraftScope.Provider value={`${firstSeatOf(state)}-${state.begun}`}>
      <div class={css.item}>
        <h1 class="hidden">{t.title}</h1>
        <AttemptProgress {...props} />
        {stage === 'evidence' ? (
          <EvidenceQuestion key={item.id} item={item} {...props} />
        ) : (
          <ItemQuestion key={item.id} item={item} {...props} />
        )}
        {stage === 'item' && <WaysOn attempt={attempt} t={t} />}
        {resolved.assignment.book === 'open' && stage === 'item' && (
          <OpenBrief bank={playableBank.bank} />
        )}
        {stage === 'feedback' && (
          <ItemFeedback key={`feedback-${item.id}`} item={item} {...props} />
        )}
      </div>
    </DraftScope.Provider>
  );
}

const isLastItem = ({ state, order }: Attempt) => state.value?.passed === order.value.length - 1;

/** Where each answer is corrected at once no item comes back. */
function WaysOn({ attempt, t }: Pick<Props, 'attempt' | 't'>) {
  const { revision } = attempt.state.value ?? {};
  const isAnswered = attempt.currentAnswer.value !== undefined;
  if (!revision)
    return (
      <div class={css.ways}>
        {!isLastItem(attempt) && (
          <button type="button" class="link" onClick={attempt.nextItem}>
            {t.skipForGood}
          </button>
        )}
        <HandInButton attempt={attempt} t={t} variant="link" />
      </div>
    );
  return (
    <div class={css.ways}>
      <button type="button" class={isAnswered ? 'action' : 'link'} onClick={attempt.nextItem}>
        {isAnswered ? t.keepAnswer : t.skipItem}
      </button>
      {!revision.isReviewed && (
        <button type="button" class="link" onClick={attempt.openReview}>
          {t.openReview}
        </button>
      )}
    </div>
  );
}

/** Time that runs out takes what is filled in for given. */
const giveStandingAnswer = () =>
  document.querySelector<HTMLButtonElement>('#main .dock .action:not([disabled])')?.click();

function AttemptProgress({ resolved, attempt, takenSeats, saveState, t }: Props) {
  const { assignment } = resolved;
  const shellText = useText();
  const checkTime = useCallback(
    (isHidden: boolean) => attempt.checkTime(isHidden, giveStandingAnswer),
    [attempt],
  );
  const { passed, seat } = attempt.state.value ?? { passed: 0, seat: 0 };
  const itemCount = attempt.order.value.length;
  return (
    <>
      <div class={css.progress}>
        <p id="progress">{shellText.round.progress(passed + 1, itemCount)}</p>
        {assignment.minutes !== undefined && (
          <Countdown msLeft={attempt.msLeft} t={t} onTick={checkTime} />
        )}
        <ChangeSeat {...{ resolved, attempt, takenSeats, t }} label={t.seat(seat)} />
        {assignment.correction !== 'at-once' && <SaveStatus status={saveState} />}
      </div>
      <progress max={itemCount} value={passed} aria-hidden="true" />
    </>
  );
}

type ItemProps = Props & { item: Item };

function ItemQuestion({ item, resolved, playableBank, attempt, axisOf, t }: ItemProps) {
  const shellText = useText();
  const { bank } = playableBank;
  const confidence = useDraft<Confidence | undefined>(`confidence-${item.id}`, undefined);
  const givenAnswer = attempt.currentAnswer.value;
  const isAsked = attempt.stage.value === 'item';
  return (
    <Question
      labelledBy="progress"
      shouldFocus={isAsked}
      item={item}
      axis={axisOf(item)}
      attribution={
        mayShowArticleDate(item, bank)
          ? shellText.accordingTo(formatDate(bank.article.date, shellText))
          : ''
      }
      language={bank.language}
      View={getItemView(item.type)}
      response={isAsked ? undefined : givenAnswer?.response}
      pending={isAsked ? givenAnswer?.response : undefined}
      beforeOptions={
        <>
          <ItemTerms item={item} />
          {isAsked && givenAnswer && <StandingAnswer item={item} answer={givenAnswer} t={t} />}
          {resolved.assignment.confidence && isAsked && (
            <div class={css.sure}>
              <RadioGroup
                legend={shellText.confidence.ask}
                name="confidence"
                options={confidences.map((id) => ({ id, text: shellText.confidence.levels[id] }))}
                chosen={confidence.value}
                onChoose={(id) => {
                  confidence.value = id as Confidence;
                }}
              />
            </div>
          )}
        </>
      }
      onRespond={(response) => attempt.answer(response, confidence.value)}
      shuffle={playableBank.createShuffler(attempt.shuffleSeed.value, item)}
    />
  );
}

function StandingAnswer({
  item,
  answer,
  t,
}: Pick<ItemProps, 'item' | 't'> & { answer: GivenAnswer }) {
  const shellText = useText();
  const words = createItemWords(shellText);
  const text = describeResponse(item, answer.response, words) || shellText.item.dontKnow;
  return <p class={css.noted}>{t.standingAnswer(text)}</p>;
}

function AttemptEvidencePicker({
  item,
  playableBank,
  attempt,
  skipLabel,
}: Pick<ItemProps, 'item' | 'playableBank' | 'attempt'> & { skipLabel?: string }) {
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

function EvidenceQuestion({ item, playableBank, attempt, t }: ItemProps) {
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => section.current?.focus(), []);
  return (
    <section ref={section} tabIndex={-1} aria-labelledby="noted" aria-describedby="ask">
      <h2 id={`prompt-${item.id}`} class={css.prompt} lang={playableBank.bank.language}>
        <MarkedText text={item.prompt} />
      </h2>
      <h3 id="noted" class={css.noted}>
        {t.answerNoted}
      </h3>
      <AttemptEvidencePicker
        item={item}
        playableBank={playableBank}
        attempt={attempt}
        skipLabel={t.skipEvidence}
      />
    </section>
  );
}

function OpenBrief({ bank }: { bank: Bank }) {
  const shellText = useText();
  return (
    <details class={css.book}>
      <summary>{shellText.titles.read}</summary>
      <div lang={bank.language}>
        <MarkedBrief brief={bank.brief} />
      </div>
    </details>
  );
}

function ItemFeedback({ item, playableBank, attempt, saveState }: ItemProps) {
  const shellText = useText();
  const answer = attempt.currentAnswer.value;
  if (!answer) return null;
  return (
    <Feedback
      item={item}
      score={playableBank.engine.scoreResponse(item, answer.response)}
      isUnanswered={answer.response === ''}
      evidence={playableBank.evidenceForItem(item)}
      evidenceScore={answer.sentences && playableBank.engine.scoreEvidence(item, answer.sentences)}
      evidencePicker={
        attempt.isEvidencePending.value && (
          <AttemptEvidencePicker item={item} playableBank={playableBank} attempt={attempt} />
        )
      }
      language={playableBank.bank.language}
      saveStatus={saveState}
      nextLabel={isLastItem(attempt) ? shellText.round.seeResult : shellText.round.next}
      onNext={attempt.nextItem}
    />
  );
}
