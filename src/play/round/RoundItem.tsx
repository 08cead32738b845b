import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { evidenceSentencesOf, proofsOf } from '../../bank/front-page.ts';
import { HOLE } from '../../bank/hole.ts';
import {
  type Bank,
  type Confidence,
  confidences,
  type Item,
  type ItemType,
} from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import type { Round } from '../../engine/reducer.ts';
import { useText } from '../../i18n/context.ts';
import { formatArticleDate, getNumberFormat } from '../../i18n/format.ts';
import type { ItemResponse } from '../../items/registry.ts';
import { getItemView } from '../../items/views.tsx';
import { AxisFigure } from '../../question/AxisFigure.tsx';
import { EvidencePicker } from '../../question/EvidencePicker.tsx';
import { Feedback } from '../../question/Feedback.tsx';
import { ItemTerms, MarkedBrief } from '../../question/GlossaryText.tsx';
import { Question } from '../../question/Question.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useIsSettled } from '../../ui/use-is-settled.ts';
import { vibrate } from '../../ui/vibrate.ts';
import type { PlayText } from '../text/fr.ts';
import { ReportMistake } from './ReportMistake.tsx';
import css from './Round.module.css';
import { StakeBar } from './StakeBar.tsx';

interface Props {
  round: Round;
  item: Item;
  playableBank: PlayableBank;
  playText: PlayText;
}

/** The others show what they ask for themselves. */
const typesWithFigure: ReadonlySet<ItemType> = new Set(['choice', 'verdict', 'date', 'recall']);

export function RoundItem({
  round,
  item,
  playableBank,
  playText,
  onPress,
}: Props & { onPress(): void }) {
  const t = useText();
  const { game, preferences } = useApp();
  const { front } = game;
  const { confidence, confidenceQuestion } = useConfidence(item.id);
  const isSettled = useIsSettled(item.id);
  const answer = round.answers.find((one) => one.item === item.id);
  const isStaked = Boolean(round.day) && !answer;
  const isConfidenceAsked =
    !isStaked && preferences.enabledToggles.value.has('confidence') && !answer;
  const respond = (response: ItemResponse, sureness = confidence) => {
    const score = game.scoreResponse(item, response);
    if (score === 0 && response !== '') vibrate('missed');
    if (score === 1 && item.prompt.includes(HOLE)) vibrate('placed');
    onPress();
    game.answer(item, response, sureness);
  };
  const staked = useStake(item, playText, respond);
  return (
    <>
      <Question
        key={item.id}
        labelledBy="progress"
        shouldFocus={!answer}
        item={item}
        axis={game.axisOf(item)}
        attribution={item.id === front.opening.id ? t.accordingTo(formatArticleDate(front, t)) : ''}
        language={front.language}
        View={getItemView(item.type)}
        response={answer?.response}
        figure={<ItemFigure item={item} bank={playableBank.bank} isAnswered={Boolean(answer)} />}
        beforeOptions={
          <>
            {item !== front.opening && <ItemTerms item={item} />}
            {isConfidenceAsked && confidenceQuestion}
          </>
        }
        judgesAtOnce={!isConfidenceAsked && !round.day}
        {...(isStaked
          ? staked
          : {
              scoreResponse: (response) => game.scoreResponse(item, response),
              onRespond: respond,
            })}
        // la Une has an order of its own
        shuffle={
          item === front.opening
            ? (list) => [...list]
            : playableBank.createShuffler(round.seed, item)
        }
      />
      {round.open && !answer && <OpenBrief playableBank={playableBank} />}
      {(answer || isSettled) && (
        <ItemFeedback
          key={`feedback-${item.id}`}
          round={round}
          item={item}
          playableBank={playableBank}
          playText={playText}
        />
      )}
    </>
  );
}

function useConfidence(item: string) {
  const { confidence: t } = useText();
  const sure = useDraft<{ item?: string; level?: Confidence }>('confidence', {});
  const confidence = sure.value.item === item ? sure.value.level : undefined;
  const confidenceQuestion = (
    <RadioGroup
      legend={t.ask}
      name="confidence"
      options={confidences.map((id) => ({ id, text: t.levels[id] }))}
      chosen={confidence}
      onChoose={(id) => {
        sure.value = { item, level: id as Confidence };
      }}
    />
  );
  return { confidence, confidenceQuestion };
}

function ItemFigure({ item, ...props }: { item: Item; bank: Bank; isAnswered: boolean }) {
  const { game } = useApp();
  const hasFigure = typesWithFigure.has(item.type) && !item.prompt.includes(HOLE);
  return hasFigure ? <AxisFigure item={item} axis={game.axisOf(item)} {...props} /> : null;
}

/** Chosen, an answer is still to be changed or staked. */
function useStake(
  item: Item,
  { stake }: PlayText,
  respond: (response: ItemResponse, confidence?: Confidence) => void,
) {
  const draft = useDraft<{ item?: string; response?: ItemResponse }>('pending', {});
  const pending = draft.value.item === item.id ? draft.value.response : undefined;
  return {
    pending,
    onEdit() {
      if (pending !== undefined) draft.value = {};
    },
    onRespond(response: ItemResponse) {
      if (response === '') respond(response);
      else draft.value = { item: item.id, response };
    },
    afterOptions: (
      <StakeBar
        isInItsPlace={item.type !== 'choice' && item.type !== 'verdict'}
        isReady={pending !== undefined}
        t={stake}
        onStake={(confidence) => pending !== undefined && respond(pending, confidence)}
      />
    ),
  };
}

function WholePassage({ playText }: Pick<Props, 'playText'>) {
  const isWhole = useSignal(false);
  return (
    <button
      type="button"
      class={`link ${css.whole}`}
      aria-expanded={isWhole.value}
      onClick={({ currentTarget }) => {
        const round = currentTarget.closest<HTMLElement>('[data-passage]');
        isWhole.value = !isWhole.value;
        if (round) round.dataset.passage = isWhole.value ? 'whole' : 'excerpt';
      }}
    >
      {playText.wholePassage}
    </button>
  );
}

const signed = (points: number, locale: string) =>
  getNumberFormat(locale, { signDisplay: 'exceptZero' }).format(points).replace('-', '−');

function OpenBrief({ playableBank: { bank } }: { playableBank: PlayableBank }) {
  const t = useText();
  return (
    <details class={css.brief}>
      <summary>{t.titles.read}</summary>
      <div lang={bank.language}>
        <MarkedBrief brief={bank.brief} />
      </div>
    </details>
  );
}

/** Once it is asked for, the evidence stays where it was asked. */
function useEvidencePicker({ round, item, playableBank }: Omit<Props, 'playText'>) {
  const { game } = useApp();
  const isSkipped = useDraft(`skipped-${item.id}`, false);
  const isProofDue = useRef(false);
  isProofDue.current ||= playableBank.selectEvidenceItems(game.memory.value, round).has(item.id);
  const hasPicker = isProofDue.current;
  const evidenceScore = round.proofs.find((one) => one.item === item.id)?.score;
  const isEvidenceAsked = hasPicker && evidenceScore === undefined && !isSkipped.value;
  // the same element until it has an outcome, so that Preact does not render the brief again
  const evidencePicker = useMemo(
    () =>
      hasPicker && (
        <EvidencePicker
          brief={playableBank.bank.brief}
          proofs={proofsOf(item)}
          evidence={evidenceSentencesOf(playableBank.evidenceForItem(item))}
          language={game.front.language}
          outcome={!isEvidenceAsked && { score: evidenceScore }}
          onSubmit={(sentences) => game.submitEvidence(item, sentences)}
          onSkip={() => {
            isSkipped.value = true;
          }}
        />
      ),
    [item, hasPicker, isEvidenceAsked],
  );
  return { evidencePicker, isEvidenceAsked, evidenceScore };
}

function ItemFeedback({ round, item, playableBank, playText }: Props) {
  const t = useText();
  const { game, router } = useApp();
  const isLesson = playableBank.bank.easy !== undefined && game.lesson.value?.id === round.id;
  const answer = round.answers.find((one) => one.item === item.id);
  const proof = useEvidencePicker({ round, item, playableBank });
  return (
    <Feedback
      item={item}
      score={answer?.score}
      isUnanswered={answer?.response === ''}
      evidence={playableBank.evidenceForItem(item)}
      {...proof}
      footer={
        item !== game.front.opening && (
          <div class={css.foot}>
            <WholePassage playText={playText} />
            <ReportMistake
              playText={playText}
              item={item.id}
              onNote={(note) => game.reportMistake(item.id, __VERSION__, note)}
            />
          </div>
        )
      }
      verdictNote={
        round.day &&
        answer?.confidence &&
        playText.stake.points(signed(playableBank.engine.scoreStakes([answer]).points, t.locale))
      }
      language={game.front.language}
      saveStatus={game.saveStatus}
      nextLabel={
        game.isRoundOpen.value
          ? t.round.next
          : isLesson
            ? playText.readAndReplay.readPage
            : t.round.seeResult
      }
      onNext={() => {
        if (item === game.front.opening) router.goTo('round');
        else if (game.isRoundOpen.value) game.nextItem();
        else router.replaceWith(isLesson ? 'read' : 'result');
      }}
    />
  );
}
