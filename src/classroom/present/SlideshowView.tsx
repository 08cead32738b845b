import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { createSlide } from '../../items/classroom.ts';
import { createItemWords } from '../../items/item-words.ts';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import type { ResolvedAssignment, SavedAssignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import { EvidenceQuotes } from './SlideEvidence.tsx';
import css from './SlideshowView.module.css';
import { SlideView } from './SlideView.tsx';
import { MAX_TEAMS, type Slideshow, type SlideshowState } from './slideshow.ts';
import { useFitText } from './use-fit-text.ts';

interface Props {
  resolved: ResolvedAssignment<SavedAssignment>;
  dossier: PlayableBank;
  slideshow: Slideshow;
  classroomText: ClassroomText;
  onStateChange(state: SlideshowState): void;
}

const nextKeys = ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'];
const previousKeys = ['PageUp', 'ArrowLeft', 'ArrowUp'];

/** One item before the room, in letters as large as fit, black on white whatever the theme. */
export function SlideshowView({
  resolved,
  dossier,
  slideshow,
  classroomText,
  onStateChange,
}: Props) {
  const shellText = useText();
  const { router } = useApp();
  const t = classroomText.present;
  const container = useRef<HTMLDivElement>(null);
  const promptHeading = useRef<HTMLHeadingElement>(null);
  const items = resolved.items.flatMap((item) => item ?? []);
  const itemIndex = slideshow.itemIndex.value;
  const step = slideshow.step.value;
  const item = items[itemIndex];
  const fitBox = useFitText<HTMLDivElement>(
    `${itemIndex} ${step} ${slideshow.teamPoints.value.length}`,
  );
  useWakeLock();
  useSignalEffect(() => onStateChange(slideshow.state.value));
  useEffect(() => promptHeading.current?.focus(), [itemIndex]);

  // a clicker is a keyboard that presses page down, wherever the focus is
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const targetElement = target instanceof Element ? target : document.body;
      if (targetElement.matches('select')) return;
      const isInInput = targetElement.matches('input');
      // who speaks to their machine has letters in every word: these count beside the prompt alone
      const isLetterKey = key.length === 1 && fitBox.current?.contains(targetElement);
      const letterIndex = isLetterKey ? shellText.item.letters.indexOf(key.toUpperCase()) : -1;
      const handsInput = container.current?.querySelector<HTMLInputElement>(
        `[data-hands="${letterIndex}"]`,
      );
      if (handsInput) {
        handsInput.focus();
        handsInput.select();
      } else if (isInInput && key === 'Enter') promptHeading.current?.focus();
      // what a control does with a key is its own; those of a clicker are no control's
      else if (isInInput && !key.startsWith('Page')) return;
      else if (targetElement.matches('a, button') && (key === ' ' || key === 'Enter')) return;
      else if (nextKeys.includes(key)) {
        // held down, it would tell the room the whole set
        if (!event.repeat) slideshow.advance();
      } else if (previousKeys.includes(key)) slideshow.back();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', handleKeyDown);
    return () => document.removeEventListener('keydown', handleKeyDown);
  }, [slideshow]);

  const slide =
    item &&
    createSlide(
      item,
      dossier.createShuffler(resolved.assignment.seed, item),
      createItemWords(shellText),
    );
  const isLastStep = itemIndex === items.length - 1 && step === 'evidence';
  return (
    <div ref={container} class={css.stage} data-theme="light" data-step={step}>
      <header class={css.bar}>
        <h1 class="hidden">{t.title}</h1>
        <p>
          {item ? t.progress(itemIndex + 1, items.length) : resolved.assignment.name}
          {item && (
            <span>{shellText.accordingTo(formatDate(dossier.bank.article.date, shellText))}</span>
          )}
        </p>
        {document.fullscreenEnabled && (
          <button
            type="button"
            class="link"
            onClick={() => {
              if (document.fullscreenElement) void document.exitFullscreen();
              else container.current?.requestFullscreen().catch(() => {});
            }}
          >
            {t.fullScreen}
          </button>
        )}
        <a class="link" href={router.hashOf('assignments')}>
          {t.leave}
        </a>
      </header>
      <div ref={fitBox} class={css.slide} lang={dossier.bank.language}>
        <h2 ref={promptHeading} tabIndex={-1} lang={item ? undefined : shellText.locale}>
          {item ? item.prompt : t.noMoreItems}
        </h2>
        {item && slide && (
          <div aria-live="polite">
            <SlideView
              key={item.id}
              slide={slide}
              step={step}
              handsByLetter={slideshow.handsByLetter.value}
              totalHands={slideshow.totalHands.value}
              onCount={slideshow.setHands}
              t={t}
            />
            {step === 'evidence' && <EvidenceQuotes evidence={dossier.evidenceForItem(item)} />}
          </div>
        )}
        {!item && slideshow.teamPoints.value.length > 0 && (
          <ol class={css.points} lang={shellText.locale}>
            {slideshow.teamPoints.value.map((points, team) => (
              <li key={team}>
                {t.team(team + 1)} <b>{t.points(points)}</b>
              </li>
            ))}
          </ol>
        )}
      </div>
      <footer class={css.foot}>
        {item && <TeamScores slideshow={slideshow} t={t} isAnswered={step !== 'asked'} />}
        <TeamCountSelect slideshow={slideshow} t={t} />
        <div class={css.ways}>
          <button
            type="button"
            class="quiet"
            disabled={itemIndex === 0 && step === 'asked'}
            onClick={slideshow.back}
          >
            {t.back}
          </button>
          <button
            type="button"
            class="action"
            onClick={item ? slideshow.advance : slideshow.restart}
          >
            {!item ? t.restart : isLastStep ? t.finish : t.advance[step]}
          </button>
        </div>
        <p class="note">{t.keyboardHint}</p>
      </footer>
    </div>
  );
}

type TeamProps = Pick<Props, 'slideshow'> & { t: ClassroomText['present'] };

/** How many teams play on this one screen; a team alone is none. */
const TeamCountSelect = ({ slideshow, t }: TeamProps) => (
  <label class={css.count}>
    {t.teams}{' '}
    <select
      value={String(slideshow.teamPoints.value.length)}
      onChange={({ currentTarget }) => slideshow.setTeamCount(Number(currentTarget.value))}
    >
      {Array.from({ length: MAX_TEAMS + 1 }, (_, many) => many)
        .filter((many) => many !== 1)
        .map((many) => (
          <option key={many} value={String(many)}>
            {many === 0 ? t.noTeams : many}
          </option>
        ))}
    </select>
  </label>
);

/** The teams with their points; one of them has its turn. */
function TeamScores({ slideshow, t, isAnswered }: TeamProps & { isAnswered: boolean }) {
  const teams = slideshow.teamPoints.value;
  if (teams.length === 0) return null;
  return (
    <ul class={css.teams}>
      {teams.map((points, team) => (
        // a team is its number
        <li key={team} aria-current={slideshow.currentTeam.value === team ? 'true' : undefined}>
          <span>
            {t.team(team + 1)} <b>{t.points(points)}</b>
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
