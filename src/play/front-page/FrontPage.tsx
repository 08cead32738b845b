import type { AppContext } from '../../app/app-context.ts';
import { hashOf } from '../../app/router.ts';
import { useText } from '../../i18n/context.ts';
import { articleDate } from '../../i18n/format.ts';
import { View as ChoiceView } from '../../items/choice/View.tsx';
import type { ItemView } from '../../items/item-view.ts';
import { Feedback } from '../../question/Feedback.tsx';
import { Question } from '../../question/Question.tsx';
import { useLater } from '../../ui/use-lazy.ts';
import type { Game } from '../round/game.ts';
import css from './FrontPage.module.css';
import { Panels } from './Panels.tsx';

const asIs = <T,>(list: readonly T[]): T[] => [...list];

/** The question for somebody new, and what its answer teaches; the way on for everybody else. */
export function Lead({ desk: { game, router } }: { desk: AppContext }) {
  const text = useText();
  const { front, left } = game;
  const date = articleDate(front, text);
  const answer = openingAnswer(game);
  return (
    <section id="lead" class={css.lead}>
      <div class={css.dossier}>
        <p class="note">
          <time datetime={front.article.date}>{date}</time>, {text.source(front.article.publisher)}
        </p>
        <p lang={front.language}>{front.title}</p>
      </div>
      {isFresh(game) || answer ? (
        <Question
          item={front.opening}
          axis={front.axis}
          frame={text.frame(date)}
          language={front.language}
          View={ChoiceView as ItemView}
          response={answer?.response}
          score={(response) => game.mark(front.opening, response)}
          onRespond={(response) => game.answer(front.opening, response)}
          shuffle={asIs}
        />
      ) : (
        <div class={css.ways}>
          <a class="action" href={hashOf('partie')}>
            {left.value?.items.length
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
      {answer && (
        <Feedback
          item={front.opening.id}
          score={answer.score}
          explanation={front.opening.explanation}
          proof={front.proof}
          language={front.language}
          saved={game.saved}
          next={text.partie.next}
          onNext={() => router.go('partie')}
        />
      )}
    </section>
  );
}

/** Whether nothing was ever answered here. */
const isFresh = ({ front, round, tally }: Game) =>
  !round.value && !front.opening.facts.some((fact) => tally.value.facts[fact]);

/** The answer that was just given here, not as one among others of a round. */
function openingAnswer({ front, round, table }: Game) {
  const [first] = round.value?.answers ?? [];
  const { id } = front.opening;
  return first?.item === id && table.value === id ? first : undefined;
}

/** The front page: the lead, what comes every day, and what is printed. */
export function Une({ desk }: { desk: AppContext }) {
  const text = useText();
  const { game } = desk;
  const { front } = game;
  const isBack = !isFresh(game) && !openingAnswer(game) && game.dossier.value !== undefined;
  const Daily = useLater(isBack, async () => (await import('./DailyRound.tsx')).Depeche);
  const Memory = useLater(isBack, async () => (await import('./MemoryChart.tsx')).Memoire);
  return (
    <div class={css.une}>
      <Lead desk={desk} />
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
