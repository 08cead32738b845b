import type { Slide } from '../../items/classroom-type.ts';
import css from './AnswerKey.module.css';
import { inSheetOrder, type NumberedItem, sheetNames } from './sheets.ts';
import type { CardsText } from './text/fr.ts';

export function summarizeAnswer(slide: Slide, letters: string): string {
  switch (slide.kind) {
    case 'pick':
      return letters.charAt(slide.options.findIndex(({ isCorrect }) => isCorrect));
    case 'order':
      return [...slide.events]
        .sort((a, b) => a.rank - b.rank)
        .map((event) => letters.charAt(slide.events.indexOf(event)))
        .join('');
    case 'match':
      return slide.rows.map(({ correctColumn }) => letters.charAt(correctColumn)).join('');
    case 'say':
      return slide.answer;
  }
}

interface Props {
  items: readonly NumberedItem[];
  summaries: ReadonlyMap<NumberedItem, string>;
  language: string;
  t: CardsText['answerKey'];
}

/** Each sheet's answers in a line, to lay beside a copy. */
export const AnswerStrip = ({ items, summaries, language, t }: Props) => (
  <div class={css.strip}>
    {sheetNames.map((sheet) => (
      <section key={sheet} aria-label={t.strip(sheet)}>
        <b aria-hidden="true">{sheet}</b>
        <ol>
          {inSheetOrder(items, sheet).map((one) => (
            <li key={one.item.id}>
              <span>{one.numbers[sheet]}</span> <b lang={language}>{summaries.get(one)}</b>
            </li>
          ))}
        </ol>
      </section>
    ))}
  </div>
);
