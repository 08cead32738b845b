import type { Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { createSlide } from '../../items/classroom.ts';
import type { Slide } from '../../items/classroom-type.ts';
import { createItemWords } from '../../items/item-words.ts';
import { EvidenceQuote } from '../../question/EvidenceQuote.tsx';
import css from './ChosenItems.module.css';
import type { TeachingText } from './text/fr.ts';

interface Props {
  item: Item;
  playableBank: PlayableBank;
  t: TeachingText['assignmentForm'];
}

/** The options or rows of an item, its key, and the sentence that proves it. */
export function ItemPreview({ item, playableBank, t }: Props) {
  const text = useText();
  const { language } = playableBank.bank;
  const slide = createSlide(item, (list) => [...list], createItemWords(text));
  return (
    <div class={css.preview}>
      <SlidePreview slide={slide} letters={text.item.letters} t={t} />
      <EvidenceQuote evidence={playableBank.evidenceForItem(item)} language={language} />
    </div>
  );
}

function SlidePreview({ slide, letters, t }: { slide: Slide; letters: string } & Pick<Props, 't'>) {
  const { locale } = useText();
  const right = (
    <b lang={locale} class={css.right}>
      {' '}
      ✓ {t.right}
    </b>
  );
  switch (slide.kind) {
    case 'pick':
      return (
        <ul>
          {slide.options.map(({ id, text, isCorrect }, at) => (
            <li key={id}>
              {letters[at]} {text}
              {isCorrect && right}
            </li>
          ))}
        </ul>
      );
    case 'match':
      return (
        <ul>
          {slide.rows.map(({ id, text, group, correctColumn }) => (
            <li key={id}>
              {group && `${group} – `}
              {text} → <b>{slide.columns[correctColumn]?.text}</b>
            </li>
          ))}
        </ul>
      );
    case 'order':
      return (
        <ol>
          {[...slide.events]
            .sort((a, b) => a.rank - b.rank)
            .map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
        </ol>
      );
    case 'say':
      return (
        <p>
          <b>{slide.answer}</b>
          {right}
        </p>
      );
  }
}
