import { shouldShowInstallHint, useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { axes, confidences } from '../../bank/types.ts';
import type { Score } from '../../engine/reducer.ts';
import { useText } from '../../i18n/context.ts';
import { formatPoints } from '../../i18n/format.ts';
import { getItemView } from '../../items/views.ts';
import { AnswerReview } from '../../question/AnswerReview.tsx';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import css from './RoundResult.module.css';
import { formatShareLine } from './result-text.ts';
import { ShareLine } from './ShareResult.tsx';

const sumScores = (marked: readonly { score: number }[]) => ({
  points: marked.reduce((sum, { score }) => sum + score, 0),
  of: marked.length,
});

/** The result of a round: three scores, and every answer beside what was right. */
export function RoundResult({ playableBank, playText }: PlayScreenProps) {
  const t = useText();
  const app = useApp();
  const { game, router } = app;
  const isInstallOffered = shouldShowInstallHint(app);
  const LazyInstallHint = useLazy(
    isInstallOffered,
    async () => (await import('../../pwa/InstallHint.tsx')).InstallHint,
  );
  const round = game.lastFinishedRound.value;
  const { unfinishedRound } = game;
  const playLabel = unfinishedRound.value?.items.length
    ? t.frontPage.resume(unfinishedRound.value.answers.length, unfinishedRound.value.items.length)
    : playText.roundResult.newRound;
  const formatScore = ({ points, of }: Score) => playText.outOf(formatPoints(points, t.locale), of);
  const calibration = playableBank.engine.computeCalibration(round?.answers ?? []);
  const usedLevels = confidences.filter((level) => calibration[level].of > 0);
  const answersBefore = game.progress.value.rounds.find(({ id }) => id === round?.after)?.answers;
  if (!round?.answers.length) {
    return (
      <div class={css.edition}>
        <h1>{playText.roundResult.noRoundYet}</h1>
        <div class={css.ways}>
          <a class="action" href={router.hashOf('round')}>
            {playLabel}
          </a>
          <a class="quiet" href={router.hashOf('front-page')}>
            {playText.roundResult.seeFrontPage}
          </a>
        </div>
      </div>
    );
  }
  return (
    <div class={css.edition}>
      <h1>
        <span class="hidden">
          {t.titles.result}
          {', '}
        </span>
        {formatScore(sumScores(round.answers))}
      </h1>
      <ul class={css.scores}>
        {axes.map((axis) => {
          const score = game.scores.value[axis];
          return (
            <li key={axis} data-axis={axis}>
              <AxisIcon axis={axis} /> <b>{t.axes[axis]}</b>
              <span>{score.of > 0 ? formatScore(score) : '–'}</span>
            </li>
          );
        })}
      </ul>
      {round.proofs.length > 0 && (
        <p class={css.proofs}>{playText.evidenceScore(formatScore(sumScores(round.proofs)))}</p>
      )}
      {answersBefore && (
        <p class={css.proofs}>
          {playText.readAndReplay.compareScores(
            formatScore(sumScores(answersBefore)),
            formatScore(sumScores(round.answers)),
          )}
        </p>
      )}
      {usedLevels.length > 0 && (
        <section class={css.sure} aria-labelledby="calibration">
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
      )}
      {round.day && (
        <div class={css.ways}>
          <ShareLine
            line={formatShareLine(
              {
                title: game.front.title,
                day: round.day,
                ...sumScores(round.answers),
                proofs: sumScores(round.proofs),
              },
              { ...t, ...playText },
            )}
            label={playText.dailyRound.share}
            copied={playText.copied}
          />
        </div>
      )}
      <div class={css.ways}>
        {round.before && (
          <a class="action" href={router.hashOf('read')}>
            {playText.readAndReplay.readThenReplay}
          </a>
        )}
        <a class={round.before ? 'quiet' : 'action'} href={router.hashOf('round')}>
          {playLabel}
        </a>
        <a class="quiet" href={router.hashOf('front-page')}>
          {playText.roundResult.seeFrontPage}
        </a>
      </div>
      {isInstallOffered && LazyInstallHint && <LazyInstallHint />}
      <h2>{playText.roundResult.answerReview}</h2>
      <ol class={css.corrections} lang={game.front.language}>
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
              language={game.front.language}
            >
              <View
                item={item}
                response={answer.response}
                onRespond={() => {}}
                shuffle={playableBank.createShuffler(round.seed, item)}
              />
            </AnswerReview>
          );
        })}
      </ol>
    </div>
  );
}
