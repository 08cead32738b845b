import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { viewOf } from '../../items/views.ts';
import { Correction } from '../../question/AnswerReview.tsx';
import type { ResolvedAssignment, SeatAnswers } from '../assignment.ts';
import type { ScoredSeat } from '../result-code.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './TakeAssignment.module.css';

interface Props {
  met: ResolvedAssignment;
  dossier: PlayableBank;
  result: SeatAnswers;
  marks: ScoredSeat;
  /** The places of the items in the order that the seat had. */
  order: readonly number[];
  seed: number;
  words: ClassroomText['devoir'];
}

/** Every item of a seat with what was right, why, and the sentence that says so. */
export function Corrections({ met, dossier, result, marks, order, seed, words }: Props) {
  const { locale } = useText();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const points = marks.marked.reduce((sum, one) => sum + (one?.score ?? 0), 0);
  const { language } = dossier.bank;
  return (
    <>
      <p class={css.score}>{words.score(number.format(points), order.length)}</p>
      <ol class={css.corrections} lang={language}>
        {order.map((place) => {
          const item = met.items[place];
          if (!item) return null;
          const given = result.given[place];
          const View = viewOf(item.type);
          return (
            <Correction
              key={item.id}
              item={item}
              score={marks.marked[place]?.score ?? 0}
              proof={dossier.proof(item)}
              language={language}
            >
              {given ? (
                <View
                  item={item}
                  response={given.response}
                  onRespond={() => {}}
                  shuffle={dossier.shuffler(seed, item)}
                />
              ) : (
                <p class="note" lang={locale}>
                  {words.skipped}
                </p>
              )}
            </Correction>
          );
        })}
      </ol>
    </>
  );
}
