import { useText } from '../../i18n/context.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Slide } from '../../items/classroom-type.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import type { TeachingText } from '../assign/text/fr.ts';
import { HandsField } from './HandsField.tsx';
import { handsIndexOf, type LetterCounts } from './letter-counts.ts';
import css from './SlideView.module.css';
import type { SlideStep } from './slideshow.ts';

interface Props {
  slide: Slide;
  step: SlideStep;
  hands: Readonly<Record<number, number>>;
  /** Shown beside each letter, if there are any and their time has come. */
  counts?: LetterCounts | undefined;
  /** The counts are of results that pupils handed in, not of hands. */
  areResults: boolean;
  onCount(index: number, hands: number): void;
  t: TeachingText['present'];
}

const SlideLetter = ({ at }: { at: number }) => (
  <b class={css.letter}>{useText().item.letters[at]}</b>
);

export function SlideView({ slide, ...props }: Props) {
  const { item: itemText } = useText();
  const { step, t } = props;
  const isAnswerShown = step !== 'asked';
  switch (slide.kind) {
    case 'pick':
      return <SlideOptions slide={slide} {...props} />;
    case 'order': {
      const sortedEvents = [...slide.events].sort((a, b) => a.rank - b.rank);
      // beside the evidence there is room for the letters only
      if (step === 'evidence') {
        return (
          <p class={css.answer}>
            <span class="hidden">{t.answerLabel} </span>
            {sortedEvents.map((event) => itemText.letters[slide.events.indexOf(event)]).join(' → ')}
          </p>
        );
      }
      return (
        <ol key={step} class={css.rows}>
          {(isAnswerShown ? sortedEvents : slide.events).map((event) => (
            <li key={event.id}>
              <SlideLetter at={slide.events.indexOf(event)} />{' '}
              <span>
                <MarkedText text={event.text} />
              </span>
            </li>
          ))}
          {isAnswerShown && <li class={css.caption}>{t.orderCaption}</li>}
        </ol>
      );
    }
    case 'match':
      return <MatchGrid slide={slide} {...props} />;
    case 'say':
      return isAnswerShown ? (
        <p class={css.answer}>
          <span class="hidden">{t.answerLabel} </span>
          <MarkedText text={slide.answer} />
        </p>
      ) : null;
  }
}

interface ShareProps extends Pick<Props, 'areResults' | 't'> {
  counts: readonly number[] | undefined;
  at: number;
  hasBar?: boolean;
}

function Share({ counts = [], at, areResults, hasBar, t }: ShareProps) {
  const { locale } = useText();
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const count = counts[at] ?? 0;
  const percent = formatPercent(count / total, locale);
  return (
    <small>
      {hasBar && (
        <span class={css.bar} style={{ inlineSize: `${Math.round((100 * count) / total)}%` }} />
      )}
      {areResults ? t.answersShare(count, percent) : t.handsShare(count, percent)}
    </small>
  );
}

function MatchGrid({
  slide,
  step,
  hands,
  counts,
  areResults,
  onCount,
  t,
}: Omit<Props, 'slide'> & { slide: Extract<Slide, { kind: 'match' }> }) {
  const { letters } = useText().item;
  const isAnswerShown = step !== 'asked';
  return (
    <div class={css.match} data-step={step}>
      <ul class={css.columns}>
        {slide.columns.map(({ id, text }, at) => (
          <li key={id}>
            <SlideLetter at={at} /> <MarkedText text={text} />
          </li>
        ))}
      </ul>
      <ul class={css.rows}>
        {slide.rows.map(({ id, text, group, correctColumn }, row) => (
          <li key={id} data-told={isAnswerShown} aria-atomic="true">
            {isAnswerShown ? <SlideLetter at={correctColumn} /> : <b class={css.letter}>?</b>}
            <span>
              {group && (
                <i>
                  <MarkedText text={group} />
                </i>
              )}
              <MarkedText text={text} />
              {step === 'answer' && (
                <Share counts={counts?.[row]} at={correctColumn} areResults={areResults} t={t} />
              )}
              {step === 'asked' && counts && (
                <RowShares counts={counts[row]} areResults={areResults} t={t} />
              )}
            </span>
            {step === 'asked' && (
              <span class={css.hands}>
                {slide.columns.map((column, at) => (
                  <HandsField
                    key={column.id}
                    letterIndex={at}
                    row={row}
                    label={t.handsForRow(letters.charAt(at), text)}
                    placeholder={letters.charAt(at)}
                    hands={hands[handsIndexOf(row, at)] ?? 0}
                    onCount={(value) => onCount(handsIndexOf(row, at), value)}
                    t={t}
                  />
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RowShares({ counts = [], areResults, t }: Omit<ShareProps, 'at'>) {
  const { letters } = useText().item;
  if (counts.every((count) => count === 0)) return null;
  return (
    <small>
      {counts.map((count, at) => (
        <span key={letters[at]} class={css.pair}>
          <b>{letters[at]}</b> {count}
        </span>
      ))}
      <span class="hidden">{areResults ? t.answersUnit : t.handsUnit}</span>
    </small>
  );
}

function SlideOptions({
  slide: { options },
  step,
  hands,
  counts,
  areResults,
  onCount,
  t,
}: Omit<Props, 'slide'> & { slide: Extract<Slide, { kind: 'pick' }> }) {
  const { item: itemText } = useText();
  const isAnswerShown = step !== 'asked';
  return (
    <ol class={css.rows}>
      {options.map(({ id, text, isCorrect }, index) => {
        // beside the evidence there is room for the correct option only
        if (step === 'evidence' && !isCorrect) return null;
        return (
          // a screen reader repeats the line with each change in it
          <li
            key={id}
            data-right={isAnswerShown && isCorrect}
            data-wrong={isAnswerShown && !isCorrect}
            aria-atomic="true"
          >
            <SlideLetter at={index} />
            <span>
              <MarkedText text={text} />
              {isAnswerShown && isCorrect && <span class="hidden"> {t.correctAnswer}</span>}
              {step !== 'evidence' && (
                <Share counts={counts?.[0]} at={index} areResults={areResults} hasBar t={t} />
              )}
            </span>
            {isAnswerShown && isCorrect && (
              <svg viewBox="0 0 18 18" aria-hidden="true">
                <path d="M3 9l4 4 8-9" />
              </svg>
            )}
            {step === 'asked' && (
              <HandsField
                letterIndex={index}
                label={t.handsFor(itemText.letters.charAt(index))}
                placeholder={t.handsUnit}
                hands={hands[index] || 0}
                onCount={(value) => onCount(index, value)}
                t={t}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
