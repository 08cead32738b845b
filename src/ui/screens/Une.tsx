import { View as ChoiceView } from '../../items/choice/View.tsx';
import type { View } from '../../items/view.ts';
import type { Desk } from '../../state/desk.ts';
import { hashOf } from '../../state/route.ts';
import { formatDate } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { Feedback } from '../parts/Feedback.tsx';
import { Panels } from '../parts/Panels.tsx';
import { Question } from '../parts/Question.tsx';
import { useLater } from '../parts/use-later.ts';
import css from './Une.module.css';

const asIs = <T,>(list: readonly T[]): T[] => [...list];

/** The front page: a question for somebody new, the way on for everybody else, and what is printed. */
export function Une({ desk }: { desk: Desk }) {
  const text = useText();
  const { game, router } = desk;
  const { front, tally, left } = game;
  const round = game.round.value;
  const answer = round?.answers.find(({ item }) => item === front.opening.id);
  // answered here, not as one item among others of a round
  const justAnswered =
    answer && game.table.value === front.opening.id && round?.answers[0] === answer;
  const fresh = !round && !front.opening.facts.some((fact) => tally.value.facts[fact]);
  const date = formatDate(front.article.date, text.locale);
  const isBack = !fresh && !justAnswered && game.dossier.value !== undefined;
  const Daily = useLater(isBack, async () => (await import('../parts/Depeche.tsx')).Depeche);
  const Memory = useLater(isBack, async () => (await import('../parts/Memoire.tsx')).Memoire);
  return (
    <div class={css.une}>
      <section class={css.lead}>
        <div class={css.dossier}>
          <p class="note">
            <time datetime={front.article.date}>{date}</time>,{' '}
            {text.source(front.article.publisher)}
          </p>
          <p lang={front.language}>{front.title}</p>
        </div>
        {fresh || justAnswered ? (
          <Question
            item={front.opening}
            axis={front.axis}
            frame={text.frame(date)}
            language={front.language}
            View={ChoiceView as View}
            response={justAnswered ? answer.response : undefined}
            onRespond={(response) => game.answer(front.opening, response)}
            shuffle={asIs}
          />
        ) : (
          <div class={css.ways}>
            <a class="action" href={hashOf('partie')}>
              {left.value && left.value.items.length > 0
                ? text.une.resume(left.value.answers.length, left.value.items.length)
                : text.une.play}
            </a>
            <a class="quiet" href={hashOf('lire')}>
              {text.une.read}
            </a>
            <a class="quiet" href={hashOf('choisir')}>
              {text.une.choose}
            </a>
          </div>
        )}
        {justAnswered && (
          <Feedback
            score={answer.score}
            explanation={front.opening.explanation}
            proof={front.proof}
            language={front.language}
            saved={game.saved.value}
            next={text.partie.next}
            onNext={() => router.go('partie')}
          />
        )}
      </section>
      {Daily && <Daily desk={desk} />}
      <Panels game={game} />
      {Memory && <Memory game={game} />}
      {front.others !== undefined && (
        <a class="quiet" href={hashOf('archives')}>
          {text.une.archives(front.others + 1)}
        </a>
      )}
    </div>
  );
}
