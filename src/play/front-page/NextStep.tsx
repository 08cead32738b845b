import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { lengthOfLine, takeWithin } from '../facts/choose-shown.ts';
import { describeFact } from '../facts/describe-fact.ts';
import { FactLines } from '../facts/FactLines.tsx';
import css from './Edition.module.css';
import { type EditionState, roomForLines } from './edition-state.ts';
import { formatUntil } from './format-until.ts';

const SHOWN_LINES = 3;

type Props = PlayScreenProps & { state: EditionState };

/** The step to take now, with one button, and others that could be played. */
export function NextStep(props: Props) {
  const { words, isReadingNext, openRound } = props.state;
  // words are no part of a round that waits: they come after its button
  const isRoundNext = openRound !== undefined && words.length === 0;
  if (isReadingNext) return <ReadingNext {...props} />;
  return (
    <section class={css.next} aria-labelledby="next">
      {words.length > 0 ? <FadedWords {...props} /> : <NothingFaded {...props} />}
      {!isRoundNext && <AllWords {...props} />}
      {props.state.isAtRest && <p class="note">{props.playText.edition.monthlyReview}</p>}
      <OtherDossiers {...props} />
      {(words.length === 0 || openRound) && <PlayOn {...props} />}
      {isRoundNext && <AllWords {...props} />}
    </section>
  );
}

function ReadingNext({ playText }: Props) {
  const { router } = useApp();
  return (
    <section class={css.next} aria-labelledby="next">
      <h2 id="next">{playText.edition.readingNext}</h2>
      <a class="action" href={router.hashOf('read')}>
        {playText.readAndReplay.readPage}
      </a>
    </section>
  );
}

function FadedWords({ playableBank, playText, state }: Props) {
  const t = useText();
  const { game, router } = useApp();
  const { edition } = playText;
  const { words, isBackFromAway, counts } = state;
  const lengthOf = (id: string) => {
    const fact = describeFact(playableBank, id, t);
    return fact ? lengthOfLine(fact) : 0;
  };
  const shortest = [...words].sort((a, b) => lengthOf(a) - lengthOf(b));
  const room = roomForLines(state).faded;
  const shown = takeWithin(shortest, lengthOf, { most: SHOWN_LINES, room });
  return (
    <>
      <h2 id="next">
        {isBackFromAway ? edition.fadedWhileAway(words.length) : edition.fadedToday(words.length)}
      </h2>
      {isBackFromAway && counts.known > 0 && (
        <p class="note">{edition.heldWhileAway(counts.known)}</p>
      )}
      <div lang={game.front.language}>
        <FactLines ids={shown} playableBank={playableBank} />
      </div>
      <a class="action" href={router.hashOf('round', 'mots')}>
        {edition.restore(words.length)}
      </a>
    </>
  );
}

function AllWords({ playText: { edition }, state: { words, allWords } }: Props) {
  const { router } = useApp();
  if (allWords.length <= words.length) return null;
  return (
    <p class="note">
      {words.length > 0 && edition.fewAreEnough}{' '}
      <a href={router.hashOf('round', 'tous-les-mots')}>
        {words.length > 0 ? edition.restoreAll : edition.restoreMore}
      </a>
    </p>
  );
}

function OtherDossiers({ playText, state: { isAtRest, openRound } }: Props) {
  const { game, router } = useApp();
  if (!isAtRest || openRound || game.front.others === undefined) return null;
  return (
    <a class="action" href={router.hashOf('archives')}>
      {playText.edition.nextDossier}
    </a>
  );
}

function NothingFaded({ playableBank, playText, state }: Props) {
  const t = useText();
  const { game } = useApp();
  const { edition } = playText;
  const { allWords, counts, memory, openRound, restsUntil, isAtRest, restoredToday } = state;
  const left = openRound ? openRound.items.length - openRound.answers.length : 0;
  if (openRound?.before) return <h2 id="next">{edition.beforeGoesOn(left)}</h2>;
  if (openRound?.after) return <h2 id="next">{edition.afterGoesOn(left)}</h2>;
  if (openRound?.answers.length) return <h2 id="next">{edition.roundGoesOn(left)}</h2>;
  const next = restsUntil ?? playableBank.engine.nextDueAt(memory, state.now);
  const until = next !== undefined && formatUntil(next, game, t.locale);
  return (
    <h2 id="next">
      {counts.faded > 0 && !isAtRest
        ? restoredToday + allWords.length > 0
          ? edition.restTomorrow
          : edition.missedTomorrow
        : until
          ? edition.nothingBefore(until)
          : edition.nothingFaded}
    </h2>
  );
}

function PlayOn({ playText, state }: Props) {
  const t = useText();
  const { game, router } = useApp();
  const { openRound, counts, words, isAtRest } = state;
  const isWorthPlaying = !isAtRest && counts.unseen + counts.faded > 0;
  const isNext = openRound !== undefined || (isWorthPlaying && counts.faded === 0);
  return (
    <a
      class={words.length > 0 ? 'link' : isNext ? 'action' : 'quiet'}
      href={router.hashOf('round')}
    >
      {openRound?.answers.length
        ? t.frontPage.resume(openRound.answers.length, openRound.items.length)
        : openRound || isWorthPlaying
          ? t.frontPage.play(openRound?.items.length ?? game.countItems())
          : playText.edition.practise}
    </a>
  );
}
