import { shouldShowInstallHint, useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { confidences } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import type { Round, Score } from '../../engine/reducer.ts';
import { useText } from '../../i18n/context.ts';
import { formatPoints } from '../../i18n/format.ts';
import { getItemView } from '../../items/views.tsx';
import { AnswerReview } from '../../question/AnswerReview.tsx';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import type { PlayText } from '../text/fr.ts';
import css from './RoundResult.module.css';
import { ShareLine } from './ShareLine.tsx';
import { formatShareLine } from './share-line-text.ts';

const sumScores = (scored: readonly { score: number }[]) => ({
  points: scored.reduce((sum, { score }) => sum + score, 0),
  of: scored.length,
});

/** Skipped evidence leaves no event, but each answer to such an item was followed by the question. */
const scoreProofs = ({ answers, proofs }: Round, { items, engine }: PlayableBank) => {
  const asked = answers.filter(({ item: id }) => {
    const item = items.get(id);
    return item && engine.shouldAskEvidence(item);
  });
  return { ...sumScores(proofs), of: Math.max(proofs.length, asked.length) };
};

interface Props {
  round: Round;
  playableBank: PlayableBank;
  playText: PlayText;
}

function useScoreFormat(playText: PlayText) {
  const { locale } = useText();
  return ({ points, of }: Score) => playText.outOf(formatPoints(points, locale), of);
}

export function RoundResult({ playableBank, playText }: PlayScreenProps) {
  const { lastFinishedRound } = useApp().game;
  const round = lastFinishedRound.value;
  if (!round?.answers.length) {
    return (
      <div class={css.result}>
        <h1>{playText.roundResult.noRoundYet}</h1>
        <WaysOn playText={playText} />
      </div>
    );
  }
  return (
    <div class={css.result}>
      <Scores round={round} playableBank={playableBank} playText={playText} />
      <Calibration round={round} playableBank={playableBank} playText={playText} />
      <ShareDailyRound round={round} playableBank={playableBank} playText={playText} />
      <WaysOn playText={playText} isReadFirst={round.before === true} />
      <InstallHintOnce />
      <h2>{playText.roundResult.answerReview}</h2>
      <Review round={round} playableBank={playableBank} />
    </div>
  );
}

function Scores({ round, playableBank, playText }: Props) {
  const t = useText();
  const { game } = useApp();
  const formatScore = useScoreFormat(playText);
  const total = formatScore(sumScores(round.answers));
  const proofs = scoreProofs(round, playableBank);
  const answersBefore = game.progress.value.rounds.find(({ id }) => id === round.after)?.answers;
  return (
    <>
      <h1>
        <span class="hidden">
          {t.titles.result}
          {', '}
        </span>
        {total}
      </h1>
      <ul class={css.scores}>
        {playableBank.axes.map((axis) => {
          const score = game.scores.value[axis];
          return (
            <li key={axis} data-axis={axis}>
              <AxisIcon axis={axis} /> <b>{t.axes[axis]}</b>
              <span>{score.of > 0 ? formatScore(score) : '–'}</span>
            </li>
          );
        })}
      </ul>
      {proofs.of > 0 && <p class={css.note}>{playText.evidenceScore(formatScore(proofs))}</p>}
      {answersBefore && (
        <p class={css.note}>
          {playText.readAndReplay.compareScores(formatScore(sumScores(answersBefore)), total)}
        </p>
      )}
    </>
  );
}

function Calibration({ round, playableBank, playText }: Props) {
  const t = useText();
  const calibration = playableBank.engine.computeCalibration(round.answers);
  const usedLevels = confidences.filter((level) => calibration[level].of > 0);
  if (usedLevels.length === 0) return null;
  return (
    <section class={css.calibration} aria-labelledby="calibration">
      <h2 id="calibration">{playText.calibration.title}</h2>
      {usedLevels.map((level) => {
        const { points: right, of } = calibration[level];
        return (
          <p key={level}>
            <b>{t.confidence.levels[level]}</b> {playText.calibration.line(right, of)}{' '}
            <meter min={0} max={of} value={right} aria-hidden="true" />
          </p>
        );
      })}
    </section>
  );
}

function ShareDailyRound({ round, playableBank, playText }: Props) {
  const t = useText();
  const { title } = useApp().game.front;
  const { day, answers } = round;
  if (!day) return null;
  return (
    <div class={css.ways}>
      <ShareLine
        line={formatShareLine(
          { title, day, ...sumScores(answers), evidence: scoreProofs(round, playableBank) },
          { ...t, ...playText },
        )}
        label={playText.dailyRound.share}
        copied={playText.copied}
      />
    </div>
  );
}

function WaysOn({ playText, isReadFirst }: { playText: PlayText; isReadFirst?: boolean }) {
  const t = useText();
  const { game, router } = useApp();
  const unfinished = game.unfinishedRound.value;
  return (
    <div class={css.ways}>
      {isReadFirst && (
        <a class="action" href={router.hashOf('read')}>
          {playText.readAndReplay.readThenReplay}
        </a>
      )}
      <a class={isReadFirst ? 'quiet' : 'action'} href={router.hashOf('round')}>
        {unfinished?.items.length
          ? t.frontPage.resume(unfinished.answers.length, unfinished.items.length)
          : playText.roundResult.newRound}
      </a>
      <a class="quiet" href={router.hashOf('front-page')}>
        {playText.roundResult.seeFrontPage}
      </a>
    </div>
  );
}

function InstallHintOnce() {
  const isOffered = shouldShowInstallHint(useApp());
  const LazyInstallHint = useLazy(
    isOffered,
    async () => (await import('../../pwa/InstallHint.tsx')).InstallHint,
  );
  return isOffered && LazyInstallHint ? <LazyInstallHint /> : null;
}

function Review({ round, playableBank }: Omit<Props, 'playText'>) {
  const { language } = useApp().game.front;
  return (
    <ol class={css.review} lang={language}>
      {round.answers.map((answer) => {
        const item = playableBank.items.get(answer.item);
        if (!item) return null;
        const View = getItemView(item.type);
        return (
          <AnswerReview
            key={item.id}
            item={item}
            score={answer.score}
            evidence={playableBank.evidenceForItem(item)}
            language={language}
          >
            <View
              item={item}
              language={language}
              response={answer.response}
              onRespond={() => {}}
              shuffle={playableBank.createShuffler(round.seed, item)}
            />
          </AnswerReview>
        );
      })}
    </ol>
  );
}
