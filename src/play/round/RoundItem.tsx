import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { evidenceSentencesOf, proofsOf } from '../../bank/front-page.ts';
import { HOLE } from '../../bank/hole.ts';
import { type Confidence, confidences, type Item, type ItemResponse } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import type { Round } from '../../engine/reducer.ts';
import { useText } from '../../i18n/context.ts';
import { formatArticleDate } from '../../i18n/format.ts';
import { getItemView } from '../../items/views.tsx';
import { EvidencePicker } from '../../question/EvidencePicker.tsx';
import { Feedback } from '../../question/Feedback.tsx';
import { Question } from '../../question/Question.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useIsAtRest } from '../../ui/use-is-at-rest.ts';
import { vibrate } from '../../ui/vibrate.ts';
import type { PlayText } from '../text/fr.ts';
import { ReportMistake } from './ReportMistake.tsx';
import css from './Round.module.css';

interface Props {
  round: Round;
  item: Item;
  playableBank: PlayableBank;
  playText: PlayText;
}

export function RoundItem({ round, item, playableBank, playText }: Props) {
  const t = useText();
  const { game, preferences } = useApp();
  const { front } = game;
  const sure = useDraft<{ item?: string; level?: Confidence }>('confidence', {});
  const confidence = sure.value.item === item.id ? sure.value.level : undefined;
  const isAtRest = useIsAtRest(item.id);
  const answer = round.answers.find((one) => one.item === item.id);
  const isConfidenceAsked = preferences.enabledToggles.value.has('confidence') && !answer;
  const respond = (response: ItemResponse) => {
    const score = game.scoreResponse(item, response);
    if (score === 0 && response !== '') vibrate('missed');
    if (score === 1 && item.prompt.includes(HOLE)) vibrate('placed');
    game.answer(item, response, confidence);
  };
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
        beforeOptions={
          isConfidenceAsked && (
            <RadioGroup
              legend={t.confidence.ask}
              name="confidence"
              options={confidences.map((id) => ({ id, text: t.confidence.levels[id] }))}
              chosen={confidence}
              onChoose={(id) => {
                sure.value = { item: item.id, level: id as Confidence };
              }}
            />
          )
        }
        judgesAtOnce={!isConfidenceAsked && !round.day}
        scoreResponse={(response) => game.scoreResponse(item, response)}
        onRespond={respond}
        shuffle={playableBank.createShuffler(round.seed, item)}
      />
      {round.open && !answer && <OpenBrief playableBank={playableBank} />}
      {(answer || isAtRest) && (
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

function OpenBrief({ playableBank: { bank } }: { playableBank: PlayableBank }) {
  const t = useText();
  return (
    <details class={css.brief}>
      <summary>{t.titles.read}</summary>
      <div lang={bank.language}>
        {bank.brief.map(({ sentences }) => (
          <p key={sentences[0]?.id}>{sentences.map((one) => one.text).join(' ')}</p>
        ))}
      </div>
    </details>
  );
}

function ItemFeedback({ round, item, playableBank, playText }: Props) {
  const t = useText();
  const { game, router } = useApp();
  const isSkipped = useSignal(false);
  const isProofDue = useRef(false);
  const { language } = game.front;
  const answer = round.answers.find((one) => one.item === item.id);
  const evidence = playableBank.evidenceForItem(item);
  const isLesson = playableBank.bank.easy !== undefined && game.lesson.value?.id === round.id;
  const evidenceAnswer = round.proofs.find((one) => one.item === item.id);
  isProofDue.current ||= playableBank.selectEvidenceItems(game.memory.value, round).has(item.id);
  const hasPicker = isProofDue.current;
  const isAsking = hasPicker && !evidenceAnswer && !isSkipped.value;
  // the same element until it has an outcome, so that Preact does not render the brief again
  const evidencePicker = useMemo(
    () =>
      hasPicker && (
        <EvidencePicker
          brief={playableBank.bank.brief}
          proofs={proofsOf(item)}
          evidence={evidenceSentencesOf(evidence)}
          language={language}
          outcome={!isAsking && { score: evidenceAnswer?.score }}
          onSubmit={(sentences) => game.submitEvidence(item, sentences)}
          onSkip={() => {
            isSkipped.value = true;
          }}
        />
      ),
    [item, hasPicker, isAsking],
  );
  return (
    <Feedback
      itemId={item.id}
      score={answer?.score}
      isUnanswered={answer?.response === ''}
      explanation={item.explanation}
      evidence={evidence}
      evidenceScore={evidenceAnswer?.score}
      footer={
        <ReportMistake
          playText={playText}
          item={item.id}
          onNote={(note) => game.reportMistake(item.id, __VERSION__, note)}
        />
      }
      evidencePicker={evidencePicker}
      isEvidenceAsked={isAsking}
      language={language}
      saveStatus={game.saveStatus}
      nextLabel={
        game.isRoundOpen.value
          ? t.round.next
          : isLesson
            ? playText.readAndReplay.readPage
            : t.round.seeResult
      }
      onNext={() => {
        if (game.isRoundOpen.value) game.nextItem();
        else router.replaceWith(isLesson ? 'read' : 'result');
      }}
    />
  );
}
