import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { evidenceOf, evidenceSentencesOf } from '../../bank/front-page.ts';
import { type Confidence, confidences } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { formatArticleDate } from '../../i18n/format.ts';
import { getItemView } from '../../items/views.ts';
import { EvidencePicker } from '../../question/EvidencePicker.tsx';
import { Feedback } from '../../question/Feedback.tsx';
import { Question } from '../../question/Question.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { ScoreIcon } from '../../ui/ScoreIcon.tsx';
import { ReportMistake } from './ReportMistake.tsx';
import css from './Round.module.css';

/** The round: one item at a time, what each answer teaches, and how far one is. */
export function Round({ about, playableBank: dossier, playText }: PlayScreenProps) {
  const t = useText();
  const { game, router, preferences } = useApp();
  const hasFailed = useSignal(false);
  /** The item whose proof the player asked to be shown. */
  const revealedItemId = useSignal<string>();

  /** Counts the calls: of those that wait at the same time the last alone begins a round. */
  const callCount = useRef(0);
  // a round that was left is gone on with, at the item after the last answer
  const openRound = async () => {
    const call = ++callCount.current;
    hasFailed.value = false;
    try {
      await game.loadProgress();
      if (call !== callCount.current) return;
      if (about === 'depeche' && (await game.startRound({ day: game.today() }))) return;
      if (game.resumeRound()) return;
      // where a round had ended, its result stands
      if (router.isRestored() && game.round.value) router.replaceWith('result');
      else await game.startRound();
    } catch {
      hasFailed.value = true;
    }
  };
  // once more where another page has erased the round
  const isRoundGone = game.round.value === undefined;
  useEffect(() => void openRound(), [isRoundGone, about]);

  const confidence = useSignal<Confidence>();
  /** The item whose feedback is drawn already: while the player thinks, so that it waits for no drawing. */
  const preparedItemId = useSignal<string>();
  useEffect(() => {
    confidence.value = undefined;
    // once the page has turned, which it does evenly when nothing else is drawn
    const timer = setTimeout(() => {
      preparedItemId.value = game.currentItemId.value;
    }, 300);
    return () => clearTimeout(timer);
  }, [game.currentItemId.value]);

  const round = game.round.value;
  const item = dossier.items.get(game.currentItemId.value ?? '');
  const evidenceAnswer = round?.proofs.find((one) => one.item === item?.id);
  // the same element until it is another item's turn
  const evidencePicker = useMemo(
    () =>
      item &&
      dossier.engine.shouldAskEvidence(item) &&
      !evidenceAnswer &&
      revealedItemId.value !== item.id && (
        <EvidencePicker
          brief={dossier.bank.brief}
          requiredCount={evidenceOf(item).length}
          evidenceIds={evidenceSentencesOf(dossier.evidenceForItem(item)).map(({ id }) => id)}
          language={game.front.language}
          onSubmit={(sentences) => game.submitEvidence(item, sentences)}
          onSkip={() => {
            revealedItemId.value = item.id;
          }}
        />
      ),
    [item, evidenceAnswer, revealedItemId.value],
  );
  if (hasFailed.value) {
    return <LoadError title={t.titles.round} onRetry={openRound} />;
  }
  if (!round || !item) return <p class="note">{t.round.loading}</p>;

  const answer = round.answers.find((one) => one.item === item.id);
  const { front } = game;
  const itemIndex = round.items.indexOf(item.id);
  return (
    <div class={css.partie}>
      <h1 class="hidden">{t.titles.round}</h1>
      <div class={css.progress}>
        <p id="progress">{t.round.progress(itemIndex + 1, round.items.length)}</p>
        <ol aria-hidden="true">
          {round.items.map((id) => {
            const given = round.answers.find((one) => one.item === id);
            return (
              <li key={id} data-current={id === item.id} data-given={given && true}>
                {given && <ScoreIcon score={given.score} />}
              </li>
            );
          })}
        </ol>
      </div>
      <Question
        key={item.id}
        labelledBy="progress"
        shouldFocus={!answer}
        item={item}
        axis={game.axisOf(item)}
        attribution={t.accordingTo(formatArticleDate(front, t))}
        language={front.language}
        View={getItemView(item.type)}
        response={answer?.response}
        beforeOptions={
          preferences.enabledToggles.value.has('confidence') &&
          !answer && (
            <RadioGroup
              legend={t.confidence.ask}
              name="confidence"
              options={confidences.map((id) => ({ id, text: t.confidence.levels[id] }))}
              chosen={confidence.value}
              onChoose={(id) => {
                confidence.value = id as Confidence;
              }}
            />
          )
        }
        scoreResponse={(response) => game.scoreResponse(item, response)}
        onRespond={(response) => game.answer(item, response, confidence.value)}
        shuffle={dossier.createShuffler(round.seed, item)}
      />
      {round.open && !answer && (
        <details class={css.book}>
          <summary>{t.titles.read}</summary>
          <div lang={front.language}>
            {dossier.bank.brief.map(({ sentences }) => (
              <p key={sentences[0]?.id}>{sentences.map((one) => one.text).join(' ')}</p>
            ))}
          </div>
        </details>
      )}
      {(answer || preparedItemId.value === item.id) && (
        <Feedback
          key={`feedback-${item.id}`}
          itemId={item.id}
          score={answer?.score}
          explanation={item.explanation}
          evidence={dossier.evidenceForItem(item)}
          evidenceScore={evidenceAnswer?.score}
          footer={
            <ReportMistake
              playText={playText}
              item={item.id}
              onNote={(note) => game.reportMistake(item.id, __VERSION__, note)}
            />
          }
          evidencePicker={evidencePicker}
          language={front.language}
          saved={game.saveStatus}
          nextLabel={game.isRoundOpen.value ? t.round.next : t.round.seeResult}
          onNext={() => {
            if (game.isRoundOpen.value) game.nextItem();
            else router.replaceWith('result');
          }}
        />
      )}
    </div>
  );
}
