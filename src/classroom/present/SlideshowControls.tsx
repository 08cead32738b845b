import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import type { Slide } from '../../items/classroom-type.ts';
import type { TeachingText } from '../assign/text/fr.ts';
import css from './SlideshowView.module.css';
import { MAX_TEAMS, type Slideshow } from './slideshow.ts';
import type { SlideshowMoves } from './use-slideshow-keys.ts';
import type { Story } from './use-slideshow-moves.ts';

type Text = { t: TeachingText['present'] };
type TeamProps = Text & { slideshow: Slideshow };

export const KeyboardHint = ({ slide, t }: Text & { slide: Slide | undefined }) => (
  <p class="note">
    {t.keyboardHint} {(slide?.kind === 'pick' || slide?.kind === 'match') && t.handsHint}
  </p>
);

export function HeaderLinks({ t, story }: Text & { story: Story }) {
  const { router } = useApp();
  const isFull = useSignal(false);
  const leaveFullScreen = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
  };
  useEffect(() => {
    const note = () => {
      isFull.value = document.fullscreenElement !== null;
    };
    document.addEventListener('fullscreenchange', note);
    return () => {
      document.removeEventListener('fullscreenchange', note);
      leaveFullScreen();
    };
  }, []);
  const isStoryOpen = story.page.value !== undefined;
  return (
    <>
      <button type="button" class="link" onClick={isStoryOpen ? story.close : story.open}>
        {isStoryOpen ? t.closeStory : t.openStory}
      </button>
      {document.fullscreenEnabled && (
        <button
          type="button"
          class="link"
          onClick={() => {
            if (document.fullscreenElement) leaveFullScreen();
            // with the alerts
            else document.documentElement.requestFullscreen().catch(() => {});
          }}
        >
          {isFull.value ? t.leaveFullScreen : t.fullScreen}
        </button>
      )}
      <a class="link" href={router.hashOf('assignments')}>
        {t.leave}
      </a>
    </>
  );
}

export function FinalScores({ slideshow, t }: TeamProps) {
  const { locale } = useText();
  const teams = slideshow.teamPoints.value;
  if (teams.length === 0) return null;
  return (
    <ol class={css.points} lang={locale}>
      {teams.map((points, team) => (
        <li key={team}>
          {t.team(team + 1)} <b>{t.points(points)}</b>
        </li>
      ))}
    </ol>
  );
}

/** To where they are told, and erased before the set is projected to another class. */
export function HandsLink({ id, t }: Text & Pick<HandsNoteProps, 'id'>) {
  const { router } = useApp();
  return (
    <a class="link" href={router.hashOf('report', id)}>
      {t.handsKept}
    </a>
  );
}

interface HandsNoteProps extends TeamProps {
  /** Of the assignment. */
  id: string;
  areRefused: boolean;
}

export function HandsNote({ slideshow, id, areRefused, t }: HandsNoteProps) {
  const { locale } = useText();
  const hands = Object.values(slideshow.state.value.counted).flatMap(Object.values);
  if (hands.every((count) => count === 0)) return null;
  return areRefused ? (
    <p role="alert" lang={locale}>
      {t.handsRefused}
    </p>
  ) : (
    <p lang={locale}>
      <HandsLink id={id} t={t} />
    </p>
  );
}

interface StepButtonsProps extends TeamProps {
  itemCount: number;
  story: Story;
  moves: SlideshowMoves;
  classLabel: string | undefined;
  isClassShown: Signal<boolean>;
}

export function StepButtons(props: StepButtonsProps) {
  const { slideshow, itemCount, story, moves, classLabel, isClassShown, t } = props;
  const itemIndex = slideshow.itemIndex.value;
  const step = slideshow.step.value;
  const isStoryOpen = story.page.value !== undefined;
  const isOver = itemIndex >= itemCount && !isStoryOpen;
  const isLastStep = itemIndex === itemCount - 1 && step === 'evidence';
  return (
    <div class={css.actions}>
      {classLabel && (
        <button
          type="button"
          class="quiet"
          aria-pressed={isClassShown.value}
          onClick={() => {
            isClassShown.value = !isClassShown.value;
          }}
        >
          {classLabel}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        // a disabled one would lose the focus
        aria-disabled={itemIndex === 0 && step === 'asked' && !isStoryOpen}
        onClick={moves.back}
      >
        {t.back}
      </button>
      <button type="button" class="action" onClick={isOver ? slideshow.restart : moves.advance}>
        {isStoryOpen
          ? t.advanceStory
          : isOver
            ? t.restart
            : isLastStep
              ? t.finish
              : t.advance[step]}
      </button>
    </div>
  );
}

export const TeamCountSelect = ({ slideshow, t }: TeamProps) => (
  <label class={css.count}>
    {t.teams}{' '}
    <select
      value={String(slideshow.teamPoints.value.length)}
      onChange={({ currentTarget }) => slideshow.setTeamCount(Number(currentTarget.value))}
    >
      {Array.from({ length: MAX_TEAMS + 1 }, (_, count) => count)
        .filter((count) => count !== 1)
        .map((count) => (
          <option key={count} value={count}>
            {count === 0 ? t.noTeams : count}
          </option>
        ))}
    </select>
  </label>
);

export function TeamScores({ slideshow, t, isAnswered }: TeamProps & { isAnswered: boolean }) {
  const teams = slideshow.teamPoints.value;
  if (teams.length === 0) return null;
  return (
    <ul class={css.teams}>
      {teams.map((points, team) => (
        // teams have no other identity than their number
        <li key={team} aria-current={slideshow.currentTeam.value === team ? 'true' : undefined}>
          <span>
            {t.team(team + 1)} <b>{t.points(points)}</b>
            {slideshow.currentTeam.value === team && <small> {t.turn}</small>}
          </span>
          {isAnswered && (
            <>
              <button
                type="button"
                aria-label={t.removePoint(team + 1)}
                onClick={() => slideshow.addPoints(team, -1)}
              >
                −
              </button>
              <button
                type="button"
                aria-label={t.addPoint(team + 1)}
                onClick={() => slideshow.addPoints(team, 1)}
              >
                +
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
