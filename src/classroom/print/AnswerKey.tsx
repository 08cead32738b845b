import { evidenceSentencesOf } from '../../bank/front-page.ts';
import type { Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import type { SavedAssignment } from '../assignment.ts';
import { createSlide } from '../slide.ts';
import { createSlideLabels } from '../slide-words.ts';
import css from './AnswerKey.module.css';
import type { NumberedItem } from './sheets.ts';
import type { CardsText } from './text/fr.ts';

interface Props {
  assignment: SavedAssignment;
  items: readonly NumberedItem[];
  dossier: PlayableBank;
  cardsText: CardsText;
}

/** What was right on both sheets, with the sentence that says so and the reasons. */
export function AnswerKey({ assignment, items, dossier, cardsText }: Props) {
  const shellText = useText();
  const t = cardsText.answerKey;
  const { language } = dossier.bank;
  const sentenceIds = dossier.bank.brief.flatMap(({ sentences }) => sentences.map(({ id }) => id));
  return (
    <section class={css.key} aria-label={t.name}>
      <header>
        <b class={css.name}>{t.name}</b> {assignment.name}
        <p class={css.legend}>{t.legend}</p>
      </header>
      <ol>
        {items.map(({ item, numbers }) => {
          const evidence = dossier.evidenceForItem(item);
          return (
            <li key={item.id}>
              <p>
                <b class={css.numbers}>{t.numbers(numbers.A, numbers.B)}</b>{' '}
                <span lang={language}>{item.prompt}</span>
              </p>
              <CorrectAnswer item={item} assignment={assignment} dossier={dossier} />
              <p lang={language}>{item.explanation}</p>
              {evidenceSentencesOf(evidence).map(({ id, text: quote, name, via }) => {
                const sentenceNumber = sentenceIds.indexOf(id) + 1;
                return (
                  <p key={id} class={css.sentence}>
                    <b>
                      {evidence.isNearest
                        ? t.nearestSentence(sentenceNumber)
                        : t.sentence(sentenceNumber)}
                    </b>{' '}
                    <q lang={language}>{quote}</q>
                    {(name || via) && (
                      <cite> {[name, via && shellText.via[via]].filter(Boolean).join(', ')}</cite>
                    )}
                  </p>
                );
              })}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The letters, or what was to be written; and of each option that is wrong, why. */
function CorrectAnswer({
  item,
  assignment,
  dossier,
}: { item: Item } & Pick<Props, 'assignment' | 'dossier'>) {
  const t = useText();
  const { language } = dossier.bank;
  const slide = createSlide(
    item,
    dossier.createShuffler(assignment.seed, item),
    createSlideLabels(t),
  );
  const letterAt = (index: number) => t.item.letters[index];
  switch (slide.kind) {
    case 'pick': {
      const at = slide.options.findIndex(({ isCorrect: isRight }) => isRight);
      const reasonOf = (id: string) =>
        item.type === 'choice' ? item.options.find((one) => one.id === id)?.reason : undefined;
      return (
        <>
          <p class={css.right}>
            {letterAt(at)} {slide.options[at]?.text}
          </p>
          {slide.options.map(({ id }, index) => {
            const reason = reasonOf(id);
            return (
              reason && (
                <p key={id} class={css.reason}>
                  <b>{letterAt(index)}</b> <span lang={language}>{reason}</span>
                </p>
              )
            );
          })}
        </>
      );
    }
    case 'order':
      return (
        <p class={css.right}>
          {slide.events
            .map(({ rank: place }, at) => ({ place, letter: letterAt(at) }))
            .toSorted((a, b) => a.place - b.place)
            .map((one) => one.letter)
            .join(' ')}
        </p>
      );
    case 'match':
      return (
        <ul class={css.rows}>
          {slide.rows.map(({ id, text: rowText, group, correctColumn: right }, at) => (
            <li key={id} lang={language}>
              {group && group !== slide.rows[at - 1]?.group && <i>{group}</i>}
              <b>{letterAt(right)}</b> {rowText}
            </li>
          ))}
        </ul>
      );
    case 'say':
      return <p class={css.right}>{slide.answer}</p>;
  }
}
