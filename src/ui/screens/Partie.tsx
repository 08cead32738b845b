import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { viewOf } from '../../items/views.ts';
import type { Desk } from '../../state/desk.ts';
import { formatDate } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Feedback } from '../parts/Feedback.tsx';
import { Mark } from '../parts/Mark.tsx';
import { Question } from '../parts/Question.tsx';
import css from './Partie.module.css';

/** The round: one item at a time, what each answer teaches, and how far one is. */
export function Partie({ desk }: { desk: Desk }) {
  const text = useText();
  const { game, router } = desk;
  const failed = useSignal(false);

  // a round that was left is gone on with, at the item after the last answer
  const sit = async () => {
    failed.value = false;
    try {
      await Promise.all([game.open(), game.load()]);
      if (game.underway.value) game.turn();
      else await game.begin();
    } catch {
      failed.value = true;
    }
  };
  useEffect(() => void sit(), []);

  const dossier = game.dossier.value;
  const { round } = game.tally.value;
  const item = dossier?.items.get(game.table.value ?? '');
  if (failed.value) {
    return (
      <div role="alert">
        <p>{text.partie.failed}</p>
        <button type="button" class="action" onClick={sit}>
          {text.partie.retry}
        </button>
      </div>
    );
  }
  if (!dossier || !round || !item) return <p class="note">{text.partie.loading}</p>;

  const answer = round.answers.find((one) => one.item === item.id);
  const { front } = game;
  const at = round.items.indexOf(item.id);
  return (
    <div class={css.partie}>
      <h1 class="hidden">{text.partie.title}</h1>
      <div class={css.progress}>
        <p>{text.partie.progress(at + 1, round.items.length)}</p>
        <ol aria-hidden="true">
          {round.items.map((id) => {
            const given = round.answers.find((one) => one.item === id);
            return (
              <li key={id} data-current={id === item.id}>
                {given && <Mark score={given.score} />}
              </li>
            );
          })}
        </ol>
      </div>
      <Question
        key={item.id}
        focus={!answer}
        item={item}
        axis={game.axisOf(item)}
        frame={text.frame(formatDate(front.article.date, text.locale))}
        language={front.language}
        View={viewOf(item.type)}
        response={answer?.response}
        onRespond={(response) => game.answer(item, response)}
        shuffle={dossier.shuffler(round.seed, item)}
      />
      {answer && (
        <Feedback
          key={`feedback-${item.id}`}
          score={answer.score}
          explanation={item.explanation}
          proof={dossier.proof(item)}
          language={front.language}
          saved={game.saved.value}
          next={game.underway.value ? text.partie.next : text.partie.result}
          onNext={() => {
            if (game.underway.value) game.turn();
            else router.go('edition');
          }}
        />
      )}
    </div>
  );
}
