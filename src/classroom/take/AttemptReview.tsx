import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatPoints } from '../../i18n/format.ts';
import { getItemView } from '../../items/views.tsx';
import { AnswerReview } from '../../question/AnswerReview.tsx';
import { markOf } from '../../ui/ScoreIcon.tsx';
import type { ResolvedAssignment, SeatAnswers } from '../assignment.ts';
import type { ScoredSeat } from '../result-code.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './TakeAssignment.module.css';

interface Props {
  resolved: ResolvedAssignment;
  playableBank: PlayableBank;
  answers: SeatAnswers;
  scoredSeat: ScoredSeat;
  order: readonly number[];
  seed: number;
  t: ClassroomText['takeAssignment'];
}

export function AttemptReview({
  resolved,
  playableBank,
  answers,
  scoredSeat,
  order,
  seed,
  t,
}: Props) {
  const { locale } = useText();
  const points = scoredSeat.answers.reduce((sum, answer) => sum + (answer?.score ?? 0), 0);
  const { language } = playableBank.bank;
  return (
    <>
      <p class={css.score}>{t.score(formatPoints(points, locale), order.length)}</p>
      <ol class={css.corrections} lang={language}>
        {order.map((itemIndex) => {
          const item = resolved.items[itemIndex];
          if (!item) return null;
          const givenAnswer = answers.given[itemIndex];
          const View = getItemView(item.type);
          return (
            <AnswerReview
              key={item.id}
              item={item}
              score={markOf(scoredSeat.answers[itemIndex] ?? { response: '', score: 0 })}
              evidence={playableBank.evidenceForItem(item)}
              language={language}
            >
              {givenAnswer ? (
                <View
                  item={item}
                  language={language}
                  response={givenAnswer.response}
                  onRespond={() => {}}
                  shuffle={playableBank.createShuffler(seed, item)}
                />
              ) : (
                <p class="note" lang={locale}>
                  {t.noAnswer}
                </p>
              )}
            </AnswerReview>
          );
        })}
      </ol>
    </>
  );
}
