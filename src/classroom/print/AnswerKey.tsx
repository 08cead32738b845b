import { evidenceSentencesOf, proofsOf, sentenceIdsOf } from '../../bank/front-page.ts';
import type { Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { createSlide } from '../../items/classroom.ts';
import type { Slide } from '../../items/classroom-type.ts';
import { createItemWords } from '../../items/item-words.ts';
import { SpeakerCitation } from '../../question/SpeakerCitation.tsx';
import type { SavedAssignment } from '../assignment.ts';
import css from './AnswerKey.module.css';
import { AnswerStrip, summarizeAnswer } from './AnswerStrip.tsx';
import type { NumberedItem } from './sheets.ts';
import type { CardsText } from './text/fr.ts';

interface Props {
  assignment: SavedAssignment;
  items: readonly NumberedItem[];
  playableBank: PlayableBank;
  cardsText: CardsText;
}

export function AnswerKey({ assignment, items, playableBank, cardsText }: Props) {
  const t = cardsText.answerKey;
  const { language } = playableBank.bank;
  const sentenceIds = sentenceIdsOf(playableBank.bank);
  const text = useText();
  const words = createItemWords(text);
  const slideOf = (item: Item) =>
    createSlide(item, playableBank.createShuffler(assignment.seed, item), words);
  const summaries = new Map(
    items.map((one) => [one, summarizeAnswer(slideOf(one.item), text.item.letters)]),
  );
  return (
    <section class={css.key} aria-label={t.name}>
      <header>
        <b class={css.name}>{t.name}</b> {assignment.name}
      </header>
      <AnswerStrip items={items} summaries={summaries} language={language} t={t} />
      <p class={css.legend}>{t.legend}</p>
      <ol>
        {items.map(({ item, numbers }) => {
          const evidence = playableBank.evidenceForItem(item);
          const numberOf = (id: string) => sentenceIds.indexOf(id) + 1;
          const proofs = proofsOf(item).map((proof) => proof.map(numberOf).join(' + '));
          return (
            <li key={item.id}>
              <p>
                <b class={css.numbers}>{t.numbers(numbers.A, numbers.B)}</b>{' '}
                <span lang={language}>{item.prompt}</span>
              </p>
              <CorrectAnswer slide={slideOf(item)} language={language} />
              <p lang={language}>{item.explanation}</p>
              {evidenceSentencesOf(evidence).map((sentence) => {
                const sentenceNumber = numberOf(sentence.id);
                return (
                  <p key={sentence.id} class={css.sentence}>
                    <b>
                      {evidence.isNearest
                        ? t.nearestSentence(sentenceNumber)
                        : t.sentence(sentenceNumber)}
                    </b>{' '}
                    <q lang={language}>{sentence.text}</q> <SpeakerCitation sentence={sentence} />
                  </p>
                );
              })}
              {evidence.isAnyOf && (
                <p class={css.sentence}>{t.anyProof(proofs.join(` ${t.or} `))}</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function CorrectAnswer({ slide, language }: { slide: Slide; language: string }) {
  const { letters } = useText().item;
  const letterAt = (index: number) => letters[index];
  switch (slide.kind) {
    case 'pick': {
      const at = slide.options.findIndex(({ isCorrect }) => isCorrect);
      return (
        <>
          <p class={css.right}>
            {letterAt(at)} {slide.options[at]?.text}
          </p>
          {slide.options.map(
            ({ id, reason }, index) =>
              reason && (
                <p key={id} class={css.reason}>
                  <b>{letterAt(index)}</b> <span lang={language}>{reason}</span>
                </p>
              ),
          )}
        </>
      );
    }
    case 'order':
      return <p class={css.right}>{[...summarizeAnswer(slide, letters)].join(' ')}</p>;
    case 'match':
      return (
        <ul class={css.rows}>
          {slide.rows.map(({ id, text: rowText, group, correctColumn }, at) => (
            <li key={id} lang={language}>
              {group && group !== slide.rows[at - 1]?.group && <i>{group}</i>}
              {rowText} <b>{letterAt(correctColumn)}</b>
            </li>
          ))}
        </ul>
      );
    case 'say':
      return <p class={css.right}>{slide.answer}</p>;
  }
}
