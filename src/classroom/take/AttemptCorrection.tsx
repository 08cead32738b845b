import type { Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatPoints } from '../../i18n/format.ts';
import { getItemView } from '../../items/views.tsx';
import { AnswerReview } from '../../question/AnswerReview.tsx';
import { markOf } from '../../ui/ScoreIcon.tsx';
import { ScoreLabel } from '../../ui/ScoreLabel.tsx';
import type { GivenAnswer, ResolvedAssignment, SeatAnswers } from '../assignment.ts';
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

export function AttemptCorrection({
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
              {(givenAnswer?.response ?? '') === '' && (
                <p class="note" lang={locale}>
                  {t.noAnswer}
                </p>
              )}
              <View
                item={item}
                language={language}
                response={givenAnswer?.response ?? ''}
                onRespond={() => {}}
                shuffle={playableBank.createShuffler(seed, item)}
              />
              {givenAnswer && (
                <ProofAndConfidence
                  item={item}
                  answer={givenAnswer}
                  playableBank={playableBank}
                  t={t}
                />
              )}
            </AnswerReview>
          );
        })}
      </ol>
    </>
  );
}

interface ProofProps extends Pick<Props, 'playableBank' | 't'> {
  item: Item;
  answer: GivenAnswer;
}

/** No other screen of the pupil tells them. */
function ProofAndConfidence({ item, answer, playableBank, t }: ProofProps) {
  const { locale, evidencePicker, confidence } = useText();
  const { bank, engine } = playableBank;
  const chosen = bank.brief
    .flatMap(({ sentences }) => sentences)
    .filter(({ id }) => answer.sentences?.includes(id));
  return (
    <div lang={locale} class={css.proof}>
      {answer.sentences && (
        <p>
          <ScoreLabel
            score={engine.scoreEvidence(item, answer.sentences)}
            labels={evidencePicker}
          />
          {t.yourProof}{' '}
          {chosen.length > 0
            ? chosen.map(({ id, text }) => (
                <q key={id} lang={bank.language}>
                  {text}
                </q>
              ))
            : evidencePicker.noEvidence}
        </p>
      )}
      {answer.confidence && <p>{t.yourConfidence(confidence.levels[answer.confidence])}</p>}
    </div>
  );
}
