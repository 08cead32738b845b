import type { Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { createSlide } from '../../items/classroom.ts';
import type { Slide } from '../../items/classroom-type.ts';
import { createItemWords } from '../../items/item-words.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import type { TeachingText } from '../assign/text/fr.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import { EvidenceMap } from '../evidence-map/EvidenceMap.tsx';
import { type EvidenceTally, tallyEvidence } from '../evidence-map/tally-evidence.ts';
import type { SeatReport } from '../report/per-seat.ts';
import { EvidenceQuotes } from './EvidenceQuotes.tsx';
import { countHands, countResponses, hasCounts, type LetterCounts } from './letter-counts.ts';
import css from './SlideshowView.module.css';
import { SlideView } from './SlideView.tsx';
import type { Slideshow } from './slideshow.ts';

export interface ClassAnswers {
  slide: Slide;
  /** Of the hands if any were counted, else of what was handed in; undefined if there is neither. */
  counts?: LetterCounts;
  areResults: boolean;
  tally?: EvidenceTally | undefined;
}

interface Context {
  resolved: ResolvedAssignment;
  playableBank: PlayableBank;
  slideshow: Slideshow;
  seats: readonly SeatReport[];
}

export function useClassAnswers(
  item: Item | undefined,
  context: Context,
): ClassAnswers | undefined {
  const words = createItemWords(useText());
  if (!item) return undefined;
  const { resolved, playableBank, slideshow, seats } = context;
  const shuffle = playableBank.createShuffler(resolved.assignment.seed, item);
  const slide = createSlide(item, shuffle, words);
  const hands = countHands(slide, slideshow.hands.value);
  const areResults = !hasCounts(hands);
  const answers = seats.flatMap(({ marked }) => marked[resolved.items.indexOf(item)] ?? []);
  const responses = answers.flatMap(({ response }) => response ?? []);
  const counts = areResults ? countResponses(slide, responses) : hands;
  return {
    slide,
    ...(hasCounts(counts) && { counts }),
    areResults,
    tally: tallyEvidence(item, answers),
  };
}

interface Props extends Pick<Context, 'playableBank' | 'slideshow'> {
  item: Item;
  answers: ClassAnswers;
  /** What the class took is shown before what is right. */
  isClassShown: boolean;
  t: TeachingText['present'];
}

export function ItemSlide({ item, answers, isClassShown, playableBank, slideshow, t }: Props) {
  const { bank } = playableBank;
  const { slide, counts, areResults, tally } = answers;
  const step = slideshow.step.value;
  return (
    <div aria-live="polite" class={css.item}>
      <SlideView
        key={item.id}
        slide={slide}
        step={step}
        hands={slideshow.hands.value}
        counts={step === 'answer' || isClassShown ? counts : undefined}
        areResults={areResults}
        onCount={slideshow.setHands}
        t={t}
      />
      {step === 'answer' && (
        <p class={css.explanation}>
          <MarkedText text={item.explanation} />
        </p>
      )}
      {step === 'evidence' &&
        (isClassShown && tally ? (
          <div class={css.proofs}>
            <EvidenceMap
              brief={bank.brief}
              item={item}
              tally={tally}
              language={bank.language}
              t={t.evidenceMap}
            />
          </div>
        ) : (
          <EvidenceQuotes evidence={playableBank.evidenceForItem(item)} />
        ))}
    </div>
  );
}
