import { useCallback } from 'preact/hooks';
import { mayShowArticleDate } from '../../bank/article-date.ts';
import type { Axis, Bank, Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { getItemView } from '../../items/views.tsx';
import { Feedback } from '../../question/Feedback.tsx';
import { ItemTerms, MarkedBrief } from '../../question/GlossaryText.tsx';
import { Question } from '../../question/Question.tsx';
import { type SaveState, SaveStatus } from '../../ui/SaveStatus.tsx';
import { DraftScope } from '../../ui/use-draft.ts';
import type { Assignment, GivenAnswer, ResolvedAssignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import {
  AttemptEvidencePicker,
  ConfidenceQuestion,
  EvidenceQuestion,
  nameAnswer,
} from './AnswerFollowUp.tsx';
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
        {stage === 'evidence' && <EvidenceQuestion key={item.id} item={item} {...props} />}
        {stage === 'confidence' && <ConfidenceQuestion key={item.id} item={item} {...props} />}
        {(stage === 'item' || stage === 'feedback') && (
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
  const { passed = 0, seat = 0, locked } = attempt.state.value ?? {};
  const { value: later } = attempt.laterEvidence;
  const done = locked ? later.filter((position) => position < passed).length : passed;
  const all = locked ? later.length : attempt.order.value.length;
  return (
    <>
      <div class={css.progress}>
        <p id="progress">
          {locked ? t.proofProgress(done + 1, all) : shellText.round.progress(done + 1, all)}
        </p>
        {assignment.minutes !== undefined && (
          <Countdown msLeft={attempt.msLeft} t={t} onTick={checkTime} />
        )}
        <ChangeSeat {...{ resolved, attempt, takenSeats, t }} label={t.seat(seat)} />
        {assignment.correction !== 'at-once' && (
          <SaveStatus status={saveState} isFailureOnly={!locked && passed === 0} />
        )}
      </div>
      <progress max={all} value={done} aria-hidden="true" />
    </>
  );
}

type ItemProps = Props & { item: Item };

function ItemQuestion({ item, playableBank, attempt, axisOf, t }: ItemProps) {
  const shellText = useText();
  const { bank } = playableBank;
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
        </>
      }
      onRespond={attempt.answer}
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
  return <p class={css.noted}>{t.standingAnswer(nameAnswer(item, answer, shellText))}</p>;
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
