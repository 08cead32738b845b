import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Item } from '../../bank/types.ts';
import { findProof } from '../find-proof.ts';
import { createItem } from '../item-from-question.ts';
import type { ReadQuestion } from '../read-result.ts';
import type { FormatsText } from '../text/fr.ts';
import css from './FoundQuestions.module.css';

export interface TakenQuestion {
  /** Its ids are placeholders. */
  item: Item;
  /** Place of the sentence that proves it; undefined without an article. */
  sentence: number | undefined;
}

export interface FoundQuestionsProps {
  questions: readonly ReadQuestion[];
  /** Of the article at hand; empty without one. */
  sentences: readonly string[];
  language: string;
  t: FormatsText['import'];
  /** To choose one from: `chosenAt` is pressed. */
  renderSentences(chosenAt: number | undefined, onChoose: (at: number) => void): ComponentChildren;
  onTake(taken: readonly TakenQuestion[]): void;
}

/** The right answer in a line. */
function describeAnswer({ body }: ReadQuestion): string {
  switch (body.kind) {
    case 'choice':
      return body.options.flatMap(({ text, isRight }) => (isRight ? text : [])).join(' · ');
    case 'order':
      return body.entries.join(' → ');
    case 'match':
      return body.pairs.map(({ left, right }) => `${left} → ${right}`).join(' · ');
    case 'number':
      return `${body.value} ${body.unit}`.trim();
    case 'typed':
      return body.accepted[0] ?? '';
  }
}

const SHOWN_PER_STEP = 30;

export function FoundQuestions({ questions, onTake, ...article }: FoundQuestionsProps) {
  const { sentences, language, t } = article;
  const found = useMemo(
    () =>
      questions.map((question) => ({
        question,
        created: createItem(question, { language, hasArticle: sentences.length > 0 }),
        sentence: findProof(question, sentences)?.sentence,
      })),
    [questions, sentences],
  );
  const chosen = useSignal<Readonly<Record<number, number>>>({});
  const shown = useSignal(SHOWN_PER_STEP);
  const taken = found.flatMap(({ created, sentence }, at): TakenQuestion[] => {
    const proved = chosen.value[at] ?? sentence;
    const isIn = proved !== undefined || sentences.length === 0;
    return 'item' in created && isIn ? [{ item: created.item, sentence: proved }] : [];
  });
  return (
    <>
      <ol class={css.found}>
        {found.slice(0, shown.value).map(({ question, created, sentence }, at) => (
          <li key={at}>
            <b lang={language}>{question.prompt}</b>
            <span class="note">{t.rightAnswer(describeAnswer(question))}</span>
            <CreatedItem
              {...article}
              created={created}
              at={chosen.value[at] ?? sentence}
              onChoose={(next) => {
                chosen.value = { ...chosen.value, [at]: next };
              }}
            />
          </li>
        ))}
      </ol>
      {found.length > shown.value && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            shown.value += SHOWN_PER_STEP;
          }}
        >
          {t.showMore(found.length - shown.value)}
        </button>
      )}
      <button
        type="button"
        class="action"
        disabled={taken.length === 0}
        onClick={() => onTake(taken)}
      >
        {t.take(taken.length)}
      </button>
    </>
  );
}

interface SentenceProps extends Omit<FoundQuestionsProps, 'questions' | 'onTake'> {
  at: number | undefined;
  onChoose(at: number): void;
}

interface CreatedItemProps extends SentenceProps {
  created: ReturnType<typeof createItem>;
}

function CreatedItem({ created, ...props }: CreatedItemProps) {
  const { t } = props;
  if ('unfit' in created) return <span class="problem">{t.unfit[created.unfit]}</span>;
  return (
    <>
      {created.optionsLeft > 0 && <span class="note">{t.optionsLeft(created.optionsLeft)}</span>}
      {props.sentences.length > 0 && <ProvingSentence {...props} />}
    </>
  );
}

function ProvingSentence({ sentences, language, at, t, ...props }: SentenceProps) {
  const isPicking = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <>
      {at === undefined ? (
        <span class="problem">{t.noProof}</span>
      ) : (
        <q lang={language}>{sentences[at]}</q>
      )}
      <button
        ref={opener}
        type="button"
        class="link"
        aria-expanded={isPicking.value}
        onClick={() => {
          isPicking.value = !isPicking.value;
        }}
      >
        {at === undefined ? t.chooseSentence : t.changeSentence}
      </button>
      {isPicking.value &&
        props.renderSentences(at, (nth) => {
          opener.current?.focus();
          isPicking.value = false;
          props.onChoose(nth);
        })}
    </>
  );
}
