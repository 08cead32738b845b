import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentProps } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { mayShowArticleDate } from '../../bank/article-date.ts';
import type { Bank, Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { GLANCE_MS, useStep } from '../../ui/press-guard.ts';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import type { TeachingText } from '../assign/text/fr.ts';
import type { ResolvedAssignment, SavedAssignment } from '../assignment.ts';
import type { SeatReport } from '../report/per-seat.ts';
import { type ClassAnswers, ItemSlide, useClassAnswers } from './ItemSlide.tsx';
import {
  FinalScores,
  HandsLink,
  HandsNote,
  HeaderLinks,
  KeyboardHint,
  StepButtons,
  TeamCountSelect,
  TeamScores,
} from './SlideshowControls.tsx';
import css from './SlideshowView.module.css';
import type { Slideshow, SlideshowState } from './slideshow.ts';
import { useFitText } from './use-fit-text.ts';
import { useSlideshowKeys } from './use-slideshow-keys.ts';
import {
  type Story,
  useFocusBesideMouse,
  useSlideshowMoves,
  useStory,
} from './use-slideshow-moves.ts';

interface Props {
  resolved: ResolvedAssignment<SavedAssignment>;
  playableBank: PlayableBank;
  slideshow: Slideshow;
  /** Results that this device has collected. */
  seats: readonly SeatReport[];
  teachingText: TeachingText;
  /** Counted before this tab was opened. */
  hasOldHands: boolean;
  /** This device could not keep what was counted. */
  areHandsRefused: boolean;
  onStateChange(state: SlideshowState): void;
}

/** One item before the class, as large as fits, black on white in any theme. */
export function SlideshowView(props: Props) {
  const { resolved, playableBank, slideshow, seats, onStateChange } = props;
  const t = props.teachingText.present;
  const { bank } = playableBank;
  const container = useRef<HTMLDivElement>(null);
  const prompt = useRef<HTMLHeadingElement>(null);
  const items = resolved.items.flatMap((item) => item ?? []);
  const itemIndex = slideshow.itemIndex.value;
  const step = slideshow.step.value;
  const story = useStory(bank.brief.length);
  const page = story.page.value;
  const item = page === undefined ? items[itemIndex] : undefined;
  const isClassShown = useSignal(false);
  const place = `${itemIndex} ${step} ${page}`;
  const answers = useClassAnswers(item, props);
  const teamCount = slideshow.teamPoints.value.length;
  const fitBox = useFitText<HTMLDivElement>(
    `${place} ${isClassShown} ${teamCount} ${seats.length}`,
  );
  useWakeLock();
  useStep(place, GLANCE_MS);
  useSignalEffect(() => onStateChange(slideshow.state.value));
  useEffect(() => prompt.current?.focus(), [itemIndex, page]);
  useEffect(
    () => document.activeElement?.closest('button')?.scrollIntoView({ block: 'nearest' }),
    [step],
  );
  useLayoutEffect(() => {
    isClassShown.value = false;
  }, [place]);
  const moves = useSlideshowMoves(slideshow, story, container);
  useSlideshowKeys(moves, { container, prompt });
  return (
    // a click beside the controls leaves the focus here, where letters count
    <div
      ref={container}
      tabIndex={-1}
      class={css.stage}
      data-theme="light"
      data-step={step}
      {...useFocusBesideMouse(container, prompt)}
    >
      <SlideshowBar {...{ page, item, itemIndex, bank, story, t }} itemCount={items.length} />
      <div ref={fitBox} class={css.slide} lang={bank.language}>
        <SlideContent
          {...props}
          {...{ item, answers, page, prompt }}
          isClassShown={isClassShown.value}
        />
      </div>
      <SlideshowFoot
        {...{ slideshow, story, moves, isClassShown, t, item, answers }}
        itemCount={items.length}
        handsOf={props.hasOldHands ? resolved.assignment.id : undefined}
      />
    </div>
  );
}

interface SlideshowBarProps {
  page: number | undefined;
  item: Item | undefined;
  itemIndex: number;
  itemCount: number;
  bank: Bank;
  story: Story;
  t: TeachingText['present'];
}

function SlideshowBar({ page, item, itemIndex, itemCount, bank, story, t }: SlideshowBarProps) {
  return (
    <header class={css.bar}>
      <h1 class="hidden">{t.title}</h1>
      <p>
        {page !== undefined ? (
          t.storyProgress(page + 1, bank.brief.length)
        ) : item ? (
          t.progress(itemIndex + 1, itemCount)
        ) : (
          <MarkedText text={bank.title} />
        )}
        <ArticleDate item={item} bank={bank} />
      </p>
      <HeaderLinks t={t} story={story} />
    </header>
  );
}

interface SlideshowFootProps extends Omit<ComponentProps<typeof StepButtons>, 'classLabel'> {
  item: Item | undefined;
  answers: ClassAnswers | undefined;
  /** The set whose hands were counted before. */
  handsOf: string | undefined;
}

function SlideshowFoot({ item, answers, handsOf, ...controls }: SlideshowFootProps) {
  const { slideshow, t } = controls;
  const step = slideshow.step.value;
  const isAsked = step === 'asked';
  return (
    <footer class={css.foot}>
      {item && <TeamScores slideshow={slideshow} t={t} isAnswered={!isAsked} />}
      <TeamCountSelect slideshow={slideshow} t={t} />
      {handsOf && isAsked && item && <HandsLink id={handsOf} t={t} />}
      <StepButtons {...controls} classLabel={labelClassAnswers(answers, step, t)} />
      <KeyboardHint slide={isAsked ? answers?.slide : undefined} t={t} />
    </footer>
  );
}

/** Undefined if there is nothing of the class to show at this step. */
function labelClassAnswers(
  answers: ClassAnswers | undefined,
  step: Slideshow['step']['value'],
  t: TeachingText['present'],
): string | undefined {
  if (step === 'asked' && answers?.counts) return t.whoIsRight;
  return step === 'evidence' && answers?.tally ? t.classProofs : undefined;
}

function ArticleDate({ item, bank }: { item: Item | undefined; bank: Bank }) {
  const text = useText();
  if (!item || !mayShowArticleDate(item, bank)) return null;
  return (
    <>
      {' '}
      <span class={css.date}>{text.accordingTo(formatDate(bank.article.date, text))}</span>
    </>
  );
}

interface SlideContentProps extends Props {
  item: Item | undefined;
  answers: ClassAnswers | undefined;
  page: number | undefined;
  prompt: { current: HTMLHeadingElement | null };
  isClassShown: boolean;
}

function SlideContent(props: SlideContentProps) {
  const { item, answers, page, prompt, playableBank, slideshow } = props;
  const { locale } = useText();
  const { brief, title } = playableBank.bank;
  const t = props.teachingText.present;
  const paragraph = brief[page ?? -1];
  const isOver = !item && !paragraph;
  return (
    <>
      <h2 ref={prompt} tabIndex={-1} lang={isOver ? locale : undefined}>
        {isOver ? t.noMoreItems : <MarkedText text={item?.prompt ?? paragraph?.title ?? title} />}
      </h2>
      {item && answers && <ItemSlide {...props} item={item} answers={answers} t={t} />}
      {paragraph && (
        <p>
          {paragraph.sentences.map(({ id, text }) => (
            <span key={id}>
              <MarkedText text={text} />{' '}
            </span>
          ))}
        </p>
      )}
      {isOver && <FinalScores slideshow={slideshow} t={t} />}
      {isOver && (
        <HandsNote
          slideshow={slideshow}
          id={props.resolved.assignment.id}
          areRefused={props.areHandsRefused}
          t={t}
        />
      )}
    </>
  );
}
