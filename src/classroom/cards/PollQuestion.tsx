import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatPercent } from '../../i18n/format.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { EvidenceQuotes } from '../present/EvidenceQuotes.tsx';
import type { CardsText } from '../print/text/fr.ts';
import css from './AnswerCards.module.css';
import type { CardQuestion } from './card-answers.ts';
import { type CardLetter, cardLetters } from './marker.ts';
import type { Poll, PollStep } from './poll.ts';
import { countByLetter } from './vote.ts';

interface Props {
  question: CardQuestion;
  poll: Poll;
  playableBank: PlayableBank;
  t: CardsText['answerCards'];
}

export function PollQuestion({ question, poll, playableBank, t }: Props) {
  const step = poll.step.value;
  const counts = countByLetter(poll.votes.value);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const invalidCount = cardLetters
    .slice(question.options.length)
    .reduce((sum, letter) => sum + counts[letter], 0);
  return (
    <>
      {step !== 'read' && <p>{t.sharesTitle(total)}</p>}
      <PollOptions question={question} step={step} counts={counts} total={total} t={t} />
      {step !== 'read' && invalidCount > 0 && <p class="note">{t.invalidLetters(invalidCount)}</p>}
      {step === 'answer' && (
        <div lang={playableBank.bank.language}>
          <p>
            <MarkedText text={question.item.explanation} />
          </p>
          <EvidenceQuotes evidence={playableBank.evidenceForItem(question.item)} />
        </div>
      )}
    </>
  );
}

interface PollOptionsProps extends Pick<Props, 'question' | 't'> {
  step: PollStep;
  counts: Readonly<Record<CardLetter, number>>;
  total: number;
}

function PollOptions({ question, step, counts, total, t }: PollOptionsProps) {
  const { locale, item: itemText } = useText();
  return (
    <ol class={css.options}>
      {question.options.map(({ id, text, isCorrect }, at) => {
        const count = counts[cardLetters[at] ?? 'A'];
        const isAnswer = step === 'answer' && isCorrect;
        return (
          <li key={id} data-right={isAnswer}>
            <b>{itemText.letters[at]}</b>
            <span>
              <MarkedText text={text} />
              {isAnswer && <em> ({t.correctAnswer})</em>}
              {step !== 'read' && total > 0 && (
                <span class={css.share}>
                  <meter min={0} max={total} value={count} aria-hidden="true" />
                  {t.optionShare(count, formatPercent(count / total, locale))}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
