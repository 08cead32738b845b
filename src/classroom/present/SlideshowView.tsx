import { useSignalEffect } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { mayShowArticleDate } from '../../bank/article-date.ts';
import type { Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { createSlide } from '../../items/classroom.ts';
import { createItemWords } from '../../items/item-words.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { useStep } from '../../ui/press-guard.ts';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import type { ResolvedAssignment, SavedAssignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import { EvidenceQuotes } from './EvidenceQuotes.tsx';
import css from './SlideshowView.module.css';
import { SlideView } from './SlideView.tsx';
import { MAX_TEAMS, type Slideshow, type SlideshowState } from './slideshow.ts';
import { useFitText } from './use-fit-text.ts';
import { useSlideshowKeys } from './use-slideshow-keys.ts';

interface Props {
  resolved: ResolvedAssignment<SavedAssignment>;
  playableBank: PlayableBank;
  slideshow: Slideshow;
  classroomText: ClassroomText;
  onStateChange(state: SlideshowState): void;
}

/** One item before the class, as large as fits, black on white in any theme. */
export function SlideshowView(props: Props) {
  const { resolved, playableBank, slideshow, onStateChange } = props;
  const shellText = useText();
  const t = props.classroomText.present;
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
  useStep(`${itemIndex} ${step}`);
  useSignalEffect(() => onStateChange(slideshow.state.value));
  useEffect(() => promptHeading.current?.focus(), [itemIndex]);
  const advance = useCallback(() => {
    const wrong = container.current?.querySelector<HTMLElement>(
      '[data-hands][aria-invalid="true"]',
    );
    if (wrong) wrong.focus();
    else slideshow.advance();
  }, [slideshow]);
  useSlideshowKeys(slideshow, advance, { container, prompt: promptHeading });
  return (
    // a click beside the controls leaves the focus here, where letters count
    <div ref={container} tabIndex={-1} class={css.stage} data-theme="light" data-step={step}>
      <header class={css.bar}>
        <h1 class="hidden">{t.title}</h1>
        <p>
          {item ? t.progress(itemIndex + 1, items.length) : resolved.assignment.name}
          {item && mayShowArticleDate(item, playableBank.bank) && ' '}
          {item && mayShowArticleDate(item, playableBank.bank) && (
            <span>
              {shellText.accordingTo(formatDate(playableBank.bank.article.date, shellText))}
            </span>
          )}
        </p>
        <HeaderLinks t={t} />
      </header>
      <div ref={fitBox} class={css.slide} lang={playableBank.bank.language}>
        <h2 ref={promptHeading} tabIndex={-1} lang={item ? undefined : shellText.locale}>
          {item ? <MarkedText text={item.prompt} /> : t.noMoreItems}
        </h2>
        {item ? <ItemSlide item={item} {...props} /> : <FinalScores slideshow={slideshow} t={t} />}
      </div>
      <footer class={css.foot}>
        {item && <TeamScores slideshow={slideshow} t={t} isAnswered={step !== 'asked'} />}
        <TeamCountSelect slideshow={slideshow} t={t} />
        <StepButtons slideshow={slideshow} itemCount={items.length} t={t} onAdvance={advance} />
        <KeyboardHint item={step === 'asked' ? item : undefined} t={t} />
      </footer>
    </div>
  );
}

function KeyboardHint({ item, t }: Pick<TeamProps, 't'> & { item: Item | undefined }) {
  const words = createItemWords(useText());
  const countsHands = item && createSlide(item, (list) => [...list], words).kind === 'pick';
  return (
    <p class="note">
      {t.keyboardHint} {countsHands && t.handsHint}
    </p>
  );
}

function HeaderLinks({ t }: Pick<TeamProps, 't'>) {
  const { router } = useApp();
  const leaveFullScreen = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
  };
  useEffect(() => leaveFullScreen, []);
  return (
    <>
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
          {t.fullScreen}
        </button>
      )}
      <a class="link" href={router.hashOf('assignments')}>
        {t.leave}
      </a>
    </>
  );
}

function ItemSlide({
  item,
  resolved,
  playableBank,
  slideshow,
  classroomText,
}: Props & { item: Item }) {
  const shellText = useText();
  const step = slideshow.step.value;
  const shuffle = playableBank.createShuffler(resolved.assignment.seed, item);
  return (
    <div aria-live="polite">
      <SlideView
        key={item.id}
        slide={createSlide(item, shuffle, createItemWords(shellText))}
        step={step}
        handsByLetter={slideshow.handsByLetter.value}
        totalHands={slideshow.totalHands.value}
        onCount={slideshow.setHands}
        t={classroomText.present}
      />
      {step === 'evidence' && <EvidenceQuotes evidence={playableBank.evidenceForItem(item)} />}
    </div>
  );
}

function FinalScores({ slideshow, t }: TeamProps) {
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

interface StepButtonsProps extends TeamProps {
  itemCount: number;
  onAdvance(): void;
}

function StepButtons({ slideshow, itemCount, t, onAdvance }: StepButtonsProps) {
  const itemIndex = slideshow.itemIndex.value;
  const step = slideshow.step.value;
  const isOver = itemIndex >= itemCount;
  const isLastStep = itemIndex === itemCount - 1 && step === 'evidence';
  return (
    <div class={css.actions}>
      <button
        type="button"
        class="quiet"
        // a disabled one would lose the focus
        aria-disabled={itemIndex === 0 && step === 'asked'}
        onClick={slideshow.back}
      >
        {t.back}
      </button>
      <button type="button" class="action" onClick={isOver ? slideshow.restart : onAdvance}>
        {isOver ? t.restart : isLastStep ? t.finish : t.advance[step]}
      </button>
    </div>
  );
}

type TeamProps = Pick<Props, 'slideshow'> & { t: ClassroomText['present'] };

const TeamCountSelect = ({ slideshow, t }: TeamProps) => (
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

function TeamScores({ slideshow, t, isAnswered }: TeamProps & { isAnswered: boolean }) {
  const teams = slideshow.teamPoints.value;
  if (teams.length === 0) return null;
  return (
    <ul class={css.teams}>
      {teams.map((points, team) => (
        // teams have no other identity than their number
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
