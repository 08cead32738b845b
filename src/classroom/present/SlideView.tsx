import { useSignal } from '@preact/signals';
import { useText } from '../../i18n/context.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Slide } from '../../items/classroom-type.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { readWholeNumber } from '../../shared/digits.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './SlideView.module.css';
import { MAX_HANDS, type SlideStep } from './slideshow.ts';

interface Props {
  slide: Slide;
  step: SlideStep;
  handsByLetter: Readonly<Record<number, number>>;
  totalHands: number;
  onCount(letter: number, hands: number): void;
  t: ClassroomText['present'];
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
      return <SlideOptions options={slide.options} {...props} />;
    case 'order': {
      const sortedEvents = slide.events.toSorted((a, b) => a.rank - b.rank);
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
      // a grid and its evidence are too much for one screen
      return step === 'evidence' ? null : <MatchGrid slide={slide} isAnswerShown={isAnswerShown} />;
    case 'say':
      return isAnswerShown ? (
        <p class={css.answer}>
          <span class="hidden">{t.answerLabel} </span>
          <MarkedText text={slide.answer} />
        </p>
      ) : null;
  }
}

interface MatchGridProps {
  slide: Extract<Slide, { kind: 'match' }>;
  isAnswerShown: boolean;
}

function MatchGrid({ slide, isAnswerShown }: MatchGridProps) {
  return (
    <div class={css.match}>
      <ul class={css.columns}>
        {slide.columns.map(({ id, text }, at) => (
          <li key={id}>
            <SlideLetter at={at} /> <MarkedText text={text} />
          </li>
        ))}
      </ul>
      <ul class={css.rows}>
        {slide.rows.map(({ id, text, group, correctColumn }) => (
          <li key={id} data-told={isAnswerShown} aria-atomic="true">
            {isAnswerShown ? <SlideLetter at={correctColumn} /> : <b class={css.letter}>?</b>}
            <span>
              {group && (
                <i>
                  <MarkedText text={group} />
                </i>
              )}
              <MarkedText text={text} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SlideOptions(
  props: Omit<Props, 'slide'> & { options: Extract<Slide, { kind: 'pick' }>['options'] },
) {
  const { options, step, handsByLetter, totalHands, onCount, t } = props;
  const { item: itemText, locale } = useText();
  const isAnswerShown = step !== 'asked';
  return (
    <ol class={css.rows}>
      {options.map(({ id, text, isCorrect }, index) => {
        // beside the evidence there is room for the correct option only
        if (step === 'evidence' && !isCorrect) return null;
        const share = totalHands > 0 ? (handsByLetter[index] ?? 0) / totalHands : 0;
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
              {step === 'answer' && totalHands > 0 && (
                <small>
                  <span class={css.bar} style={{ inlineSize: `${Math.round(share * 100)}%` }} />
                  {t.handsShare(handsByLetter[index] ?? 0, formatPercent(share, locale))}
                </small>
              )}
            </span>
            {isAnswerShown && isCorrect && (
              <svg viewBox="0 0 18 18" aria-hidden="true">
                <path d="M3 9l4 4 8-9" />
              </svg>
            )}
            {step === 'asked' && (
              <HandsField
                index={index}
                letter={itemText.letters.charAt(index)}
                hands={handsByLetter[index] || 0}
                onCount={onCount}
                t={t}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface HandsFieldProps extends Pick<Props, 'onCount' | 't'> {
  index: number;
  letter: string;
  hands: number;
}

function HandsField({ index, letter, hands, onCount, t }: HandsFieldProps) {
  const typed = useSignal(hands ? String(hands) : '');
  const read = (text: string) => readWholeNumber(text, MAX_HANDS, 0);
  const isWrong = typed.value.trim() !== '' && read(typed.value) === undefined;
  return (
    <>
      <input
        type="text"
        inputMode="numeric"
        size={2}
        autocomplete="off"
        data-hands={index}
        placeholder={t.handsUnit}
        aria-label={t.handsFor(letter)}
        aria-invalid={isWrong}
        value={typed}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
          onCount(index, read(currentTarget.value) ?? 0);
        }}
      />
      {isWrong && (
        <small role="alert" class="problem">
          {t.handsWrong(MAX_HANDS)}
        </small>
      )}
    </>
  );
}
