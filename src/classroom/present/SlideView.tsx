import { useText } from '../../i18n/context.ts';
import type { Slide } from '../slide.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './SlideView.module.css';
import type { SlideStep } from './slideshow.ts';

interface Props {
  slide: Slide;
  step: SlideStep;
  handsByLetter: Readonly<Record<number, number>>;
  totalHands: number;
  onCount(letter: number, hands: number): void;
  t: ClassroomText['present'];
}

/** What the room chooses from, by its letters; then what was right. */
export function SlideView({ slide, ...props }: Props) {
  const { item: itemText } = useText();
  const { step, t } = props;
  const isAnswerShown = step !== 'asked';
  const renderLetter = (index: number) => <b class={css.letter}>{itemText.letters[index]}</b>;
  switch (slide.kind) {
    case 'pick':
      return <SlideOptions options={slide.options} {...props} />;
    case 'order': {
      const sortedEvents = slide.events.toSorted((a, b) => a.rank - b.rank);
      // where the sentences stand there is room for the letters alone
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
              {renderLetter(slide.events.indexOf(event))} <span>{event.text}</span>
            </li>
          ))}
          {isAnswerShown && <li class={css.caption}>{t.orderCaption}</li>}
        </ol>
      );
    }
    case 'match':
      // a grid and its sentences are too much for one screen
      return step === 'evidence' ? null : (
        <div class={css.match}>
          <ul class={css.columns}>
            {slide.columns.map(({ id, text }, at) => (
              <li key={id}>
                {renderLetter(at)} {text}
              </li>
            ))}
          </ul>
          <ul class={css.rows}>
            {slide.rows.map(({ id, text, group, correctColumn: right }) => (
              <li key={id} data-told={isAnswerShown} aria-atomic="true">
                {isAnswerShown ? renderLetter(right) : <b class={css.letter}>?</b>}
                <span>
                  {group && <i>{group}</i>}
                  {text}
                </span>
              </li>
            ))}
          </ul>
        </div>
      );
    case 'say':
      return isAnswerShown ? (
        <p class={css.answer}>
          <span class="hidden">{t.answerLabel} </span>
          {slide.answer}
        </p>
      ) : null;
  }
}

function SlideOptions(
  props: Omit<Props, 'slide'> & { options: Extract<Slide, { kind: 'pick' }>['options'] },
) {
  const { options, step, handsByLetter, totalHands, onCount, t } = props;
  const { item: itemText, locale } = useText();
  const percentFormat = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const isAnswerShown = step !== 'asked';
  return (
    <ol class={css.rows}>
      {options.map(({ id, text, isCorrect: isRight }, index) => {
        // where the sentence stands there is room for what was right alone
        if (step === 'evidence' && !isRight) return null;
        const share = totalHands > 0 ? (handsByLetter[index] ?? 0) / totalHands : 0;
        return (
          // what changes in a line is said with the line
          <li
            key={id}
            data-right={isAnswerShown && isRight}
            data-wrong={isAnswerShown && !isRight}
            aria-atomic="true"
          >
            <b class={css.letter}>{itemText.letters[index]}</b>
            <span>
              {text}
              {isAnswerShown && isRight && <span class="hidden"> {t.correctAnswer}</span>}
              {step === 'answer' && totalHands > 0 && (
                <small>
                  <span class={css.bar} style={{ inlineSize: `${Math.round(share * 100)}%` }} />
                  {t.handsShare(handsByLetter[index] ?? 0, percentFormat.format(share))}
                </small>
              )}
            </span>
            {isAnswerShown && isRight && (
              <svg viewBox="0 0 18 18" aria-hidden="true">
                <path d="M3 9l4 4 8-9" />
              </svg>
            )}
            {step === 'asked' && (
              <input
                type="text"
                inputMode="numeric"
                maxLength={2}
                size={2}
                autocomplete="off"
                data-hands={index}
                placeholder={t.handsUnit}
                aria-label={t.handsFor(itemText.letters.charAt(index))}
                value={handsByLetter[index] || ''}
                onInput={({ currentTarget }) => onCount(index, Number(currentTarget.value))}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
