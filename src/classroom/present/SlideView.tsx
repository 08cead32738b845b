import { useText } from '../../i18n/context.ts';
import type { Slide } from '../slide.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './SlideView.module.css';
import type { SlideStep } from './slideshow.ts';

interface Props {
  slide: Slide;
  step: SlideStep;
  hands: Readonly<Record<number, number>>;
  raised: number;
  onCount(letter: number, hands: number): void;
  words: ClassroomText['projeter'];
}

/** What the room chooses from, by its letters; then what was right. */
export function SlideView({ slide, ...props }: Props) {
  const { item } = useText();
  const { step, words } = props;
  const isTold = step !== 'asked';
  const letter = (at: number) => <b class={css.letter}>{item.letters[at]}</b>;
  switch (slide.kind) {
    case 'pick':
      return <Options options={slide.options} {...props} />;
    case 'order': {
      const inOrder = slide.events.toSorted((a, b) => a.place - b.place);
      // where the sentences stand there is room for the letters alone
      if (step === 'evidence') {
        return (
          <p class={css.answer}>
            <span class="hidden">{words.answer} </span>
            {inOrder.map((event) => item.letters[slide.events.indexOf(event)]).join(' → ')}
          </p>
        );
      }
      return (
        <ol key={step} class={css.rows}>
          {(isTold ? inOrder : slide.events).map((event) => (
            <li key={event.id}>
              {letter(slide.events.indexOf(event))} <span>{event.text}</span>
            </li>
          ))}
          {isTold && <li class={css.caption}>{words.order}</li>}
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
                {letter(at)} {text}
              </li>
            ))}
          </ul>
          <ul class={css.rows}>
            {slide.rows.map(({ id, text, group, right }) => (
              <li key={id} data-told={isTold} aria-atomic="true">
                {isTold ? letter(right) : <b class={css.letter}>?</b>}
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
      return isTold ? (
        <p class={css.answer}>
          <span class="hidden">{words.answer} </span>
          {slide.answer}
        </p>
      ) : null;
  }
}

function Options(
  props: Omit<Props, 'slide'> & { options: Extract<Slide, { kind: 'pick' }>['options'] },
) {
  const { options, step, hands, raised, onCount, words } = props;
  const { item, locale } = useText();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const isTold = step !== 'asked';
  return (
    <ol class={css.rows}>
      {options.map(({ id, text, isRight }, at) => {
        // where the sentence stands there is room for what was right alone
        if (step === 'evidence' && !isRight) return null;
        const share = raised > 0 ? (hands[at] ?? 0) / raised : 0;
        return (
          // what changes in a line is said with the line
          <li
            key={id}
            data-right={isTold && isRight}
            data-wrong={isTold && !isRight}
            aria-atomic="true"
          >
            <b class={css.letter}>{item.letters[at]}</b>
            <span>
              {text}
              {isTold && isRight && <span class="hidden"> {words.right}</span>}
              {step === 'answer' && raised > 0 && (
                <small>
                  <span class={css.bar} style={{ inlineSize: `${Math.round(share * 100)}%` }} />
                  {words.share(hands[at] ?? 0, percent.format(share))}
                </small>
              )}
            </span>
            {isTold && isRight && (
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
                data-hands={at}
                placeholder={words.raised}
                aria-label={words.hands(item.letters.charAt(at))}
                value={hands[at] || ''}
                onInput={({ currentTarget }) => onCount(at, Number(currentTarget.value))}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
