import { useMemo } from 'preact/hooks';
import { shouldShowInstallHint, useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { isWordItem } from '../../bank/hole.ts';
import { confidences } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import type { Round } from '../../engine/reducer.ts';
import type { Memory } from '../../engine/spaced-repetition.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate, formatPoints, getDateFormat } from '../../i18n/format.ts';
import { getItemView } from '../../items/views.tsx';
import { AnswerReview } from '../../question/AnswerReview.tsx';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { markOf } from '../../ui/ScoreIcon.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import { Miniature } from '../front-page/Miniature.tsx';
import type { Game } from '../round/game.ts';
import type { PlayText } from '../text/fr.ts';
import { compareFacts, countMarks } from './describe-result.ts';
import css from './RoundResult.module.css';
import { ShareRound } from './ShareRound.tsx';

const sumScores = (scored: readonly { score: number }[]) => ({
  points: scored.reduce((sum, { score }) => sum + score, 0),
  of: scored.length,
});

/** Skipped evidence leaves no event. */
const scoreProofs = (round: Round, playableBank: PlayableBank, memory: Memory) => ({
  ...sumScores(round.proofs),
  of: Math.max(round.proofs.length, playableBank.selectEvidenceItems(memory, round).size),
});

interface Props {
  round: Round;
  playableBank: PlayableBank;
  playText: PlayText;
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
  const props = { round, playableBank, playText };
  if (round.after) return <LessonResult {...props} />;
  return (
    <div class={css.result}>
      <Headline {...props} />
      <Changes {...props} />
      <AxisShares {...props} />
      <Proofs {...props} />
      <Calibration {...props} />
      <MissedAgainLater key={round.id} {...props} />
      {round.day && <ShareDailyRound {...props} />}
      <LastEditionLink {...props} />
      <WaysOn playText={playText} isReadFirst={round.before === true} />
      <InstallHintOnce />
      <h2>{playText.roundResult.answerReview}</h2>
      <Review round={round} playableBank={playableBank} />
    </div>
  );
}

/** One screen of a phone: the gain, what is printed now and one way on; all else is folded. */
function LessonResult(props: Props) {
  const { router } = useApp();
  const { round, playableBank, playText } = props;
  const { roundResult: t } = playText;
  return (
    <div class={css.result}>
      <Headline {...props} />
      <Changes {...props} />
      <PrintedFacts {...props} />
      <LastEditionLink {...props} />
      <a class="action" href={router.hashOf('front-page')}>
        {t.seeFrontPage}
      </a>
      <details class={css.details}>
        <summary>{t.details}</summary>
        <AxisShares {...props} />
        <Calibration {...props} />
        <MissedAgainLater key={round.id} {...props} />
        <a class="quiet" href={router.hashOf('round')}>
          {t.newRound}
        </a>
        <InstallHintOnce />
        <h2>{t.answerReview}</h2>
        <Review round={round} playableBank={playableBank} />
      </details>
    </div>
  );
}

function PrintedFacts({ round, playableBank: { bank } }: Props) {
  const t = useText();
  const { game } = useApp();
  const memory = game.memory.value;
  const answers = [...(findRoundBefore(game, round)?.answers ?? []), ...round.answers];
  const asked = new Set(answers.flatMap(({ facts }) => facts));
  const isKnown = ({ id }: { id: string }) => asked.has(id) && memory[id]?.score === 1;
  const nameOf = (actor: string) => bank.actors.find(({ id }) => id === actor)?.name ?? '';
  const words = {
    actors: bank.actors.filter(isKnown).map(({ name }) => name),
    dates: bank.dates.filter(isKnown).map(({ date }) => formatDate(date, t, 'short')),
    positions: bank.positions.filter(isKnown).map(({ holder }) => nameOf(holder)),
  };
  return (
    <div class={css.printed}>
      <Miniature counts={game.front.counts} words={words} />
    </div>
  );
}

const findRoundBefore = ({ progress }: Game, { after }: Round) =>
  progress.value.rounds.find(({ id }) => id === after);

function Headline({ round, playableBank, playText }: Props) {
  const t = useText();
  const { game } = useApp();
  const answersBefore = findRoundBefore(game, round)?.answers;
  return (
    <h1>
      <span class="hidden">
        {t.titles.result}
        {', '}
      </span>
      {answersBefore ? (
        <BeforeAndAfter before={answersBefore} after={round.answers} playText={playText} />
      ) : (
        describeHeadline(round, playableBank, playText).map((part, nth, parts) => (
          <span key={part} class={css.sentence}>
            {part}
            {nth < parts.length - 1 && ',\u00a0'}
          </span>
        ))
      )}
    </h1>
  );
}

function BeforeAndAfter(props: {
  before: Round['answers'];
  after: Round['answers'];
  playText: PlayText;
}) {
  const t = props.playText.readAndReplay;
  const { before, after, of, added } = compareFacts(props.before, props.after);
  return (
    <>
      <span class={css.sentence}>{t.before(before, of)}</span>{' '}
      <span class={css.sentence}>{t.after(after, of)}</span>{' '}
      {added.of > 0 && <span class={css.sentence}>{t.added(added.right, added.of)}</span>}
    </>
  );
}

const isOfWords = ({ answers }: Pick<Round, 'answers'>) =>
  answers.every(({ item }) => isWordItem(item));

/** Each part stays on one line. */
function describeHeadline(
  { day, answers }: Round,
  { engine }: PlayableBank,
  { roundResult: t }: PlayText,
): string[] {
  const counts = countMarks(answers);
  if (isOfWords({ answers })) return [t.wordsRestored(counts.right)];
  // days that were played before there was a stake have none
  if (day && answers.some(({ confidence }) => confidence)) {
    const { points, of } = engine.scoreStakes(answers);
    return [t.points(points, of)];
  }
  if (counts.right === answers.length) return [t.allRight(counts.right)];
  const marks = ['right', 'half', 'wrong', 'unanswered'] as const;
  return marks.flatMap((mark) => (counts[mark] > 0 ? t[mark](counts[mark]) : []));
}

/** In the numbers of la Une, with the questions before the reading. */
function Changes({ round, playableBank, playText: { roundResult: t } }: Props) {
  const { game } = useApp();
  const { engine, findRestEnd } = playableBank;
  const memory = game.memory.value;
  const now = game.now();
  const rounds = [findRoundBefore(game, round) ?? [], round].flat();
  const summaries = rounds.map((one) => engine.summarizeRound(memory, one));
  // as on la Une: what was missed again since is won all the same
  const won = new Set(summaries.flatMap((one) => one.won)).size;
  const restored = new Set(
    summaries.flatMap((one) => one.restored.filter((id) => memory[id]?.score === 1)),
  ).size;
  const isAtRest = findRestEnd(memory, now, game.startOfDay()) !== undefined;
  const asked = new Set(rounds.flatMap(({ answers }) => answers.flatMap(({ facts }) => facts)));
  const { faded } = engine.countFactStates([...asked], memory, now);
  const wonBefore = [...asked].filter((id) => memory[id]?.firstRightAt !== undefined);
  const { faded: fadedAgain } = engine.countFactStates(wonBefore, memory, now);
  const changes = [
    won > 0 && t.won(won),
    restored > 0 && !isOfWords(round) && t.restored(restored),
    faded > 0 && !isAtRest && t.faded(faded, fadedAgain),
  ].filter((change) => change !== false);
  return changes.length > 0 ? (
    <ul class={css.changes}>
      {changes.map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  ) : null;
}

/** In whole numbers: a share of two questions says more than anybody knows. */
function AxisShares({ round, playableBank, playText }: Props) {
  const t = useText();
  return (
    <ul class={css.scores}>
      {playableBank.axes.map((axis) => {
        const answers = round.answers.filter((answer) => answer.axis === axis);
        const { right } = countMarks(answers);
        return (
          <li key={axis} data-axis={axis}>
            <AxisIcon axis={axis} /> <b>{t.axes[axis]}</b>
            <span>{answers.length > 0 ? playText.outOf(right, answers.length) : '–'}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Proofs({ round, playableBank, playText }: Props) {
  const { locale } = useText();
  const { points, of } = scoreProofs(round, playableBank, useApp().game.memory.value);
  if (of === 0) return null;
  return (
    <p class={css.note}>
      {playText.evidenceScore(playText.outOf(formatPoints(points, locale), of))}
    </p>
  );
}

function MissedAgainLater({ round, playableBank, playText }: Props) {
  const { game } = useApp();
  // as the round ended: what is missed here changes nothing
  const items = useMemo(() => playableBank.composeMissedAgain(game.memory.value, round), []);
  const LazyMissedAgain = useLazy(
    items.length > 0,
    async () => (await import('./MissedAgain.tsx')).MissedAgain,
  );
  return LazyMissedAgain ? (
    <LazyMissedAgain
      items={items}
      missedCount={round.answers.filter(({ score }) => score < 1).length}
      playableBank={playableBank}
      playText={playText}
    />
  ) : null;
}

function Calibration({ round, playableBank, playText }: Props) {
  const t = useText();
  const calibration = playableBank.engine.computeCalibration(round.answers);
  const usedLevels = confidences.filter((level) => calibration[level].of > 0);
  if (usedLevels.length === 0) return null;
  const { hedged, asserted } = playText.stake;
  const nameOfLevel = round.day
    ? { ...t.confidence.levels, 'fairly-sure': hedged, certain: asserted }
    : t.confidence.levels;
  return (
    <section class={css.calibration} aria-labelledby="calibration">
      <h2 id="calibration">{playText.calibration.title}</h2>
      {usedLevels.map((level) => {
        const { points: right, of } = calibration[level];
        return (
          <p key={level}>
            <b>{nameOfLevel[level]}</b> {playText.calibration.line(right, of)}{' '}
            <meter min={0} max={of} value={right} aria-hidden="true" />
          </p>
        );
      })}
    </section>
  );
}

function ShareDailyRound({ round, playableBank, playText }: Props) {
  return (
    <div class={css.ways}>
      <ShareRound round={round} playableBank={playableBank} playText={playText} />
    </div>
  );
}

/** If the last fact was won in this round. */
function LastEditionLink({ round, playableBank, playText: { edition } }: Props) {
  const { locale } = useText();
  const { game, router } = useApp();
  const { engine, facts } = playableBank;
  const completion = engine.findCompletion(facts, game.memory.value, game.now());
  if (!completion || !round.answers.some(({ at }) => at === completion.at)) return null;
  const format = getDateFormat(locale, { day: 'numeric', month: 'long' });
  return (
    <div class={css.ways}>
      <a class="action" href={router.hashOf('last-edition')}>
        {edition.completed(format.format(completion.at))}, {edition.seeLastEdition}
      </a>
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
        {unfinished?.answers.length
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
            score={markOf(answer)}
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
