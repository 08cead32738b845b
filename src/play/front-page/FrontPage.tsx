import { useApp } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../i18n/context.ts';
import { formatArticleDate } from '../../i18n/format.ts';
import { ChoiceView } from '../../items/choice/View.tsx';
import type { ItemView } from '../../items/item-view.ts';
import { Feedback } from '../../question/Feedback.tsx';
import { Question } from '../../question/Question.tsx';
import { useIsAtRest } from '../../ui/use-is-at-rest.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import type { Game } from '../round/game.ts';
import { loadPlayText } from '../text/index.ts';
import { FactPanels } from './FactPanels.tsx';
import css from './FrontPage.module.css';

const keepOrder = <T,>(list: readonly T[]): T[] => [...list];

export function Lead() {
  const { game, router } = useApp();
  const t = useText();
  const { front, unfinishedRound } = game;
  const date = formatArticleDate(front, t);
  const answer = findOpeningAnswer(game);
  const isAtRest = useIsAtRest(front.opening.id);
  return (
    <section id="lead" class={css.lead}>
      <div class={css.article}>
        <p class="note">
          <time datetime={front.article.date}>{date}</time>, {t.source(front.article.publisher)}
        </p>
        <p lang={front.language}>{front.title}</p>
      </div>
      {isFirstVisit(game) || answer ? (
        <>
          <Question
            item={front.opening}
            axis={front.axis}
            attribution={t.accordingTo(date)}
            language={front.language}
            View={ChoiceView as ItemView}
            response={answer?.response}
            scoreResponse={(response) => game.scoreResponse(front.opening, response)}
            onRespond={(response) => game.answer(front.opening, response)}
            shuffle={keepOrder}
          />
          {(answer || isAtRest) && (
            <Feedback
              itemId={front.opening.id}
              score={answer?.score}
              explanation={front.opening.explanation}
              evidence={front.evidence}
              language={front.language}
              saveStatus={game.saveStatus}
              nextLabel={t.round.next}
              onNext={() => router.goTo('round')}
            />
          )}
        </>
      ) : (
        <div class={css.ways}>
          <a class="action" href={router.hashOf('round')}>
            {unfinishedRound.value?.items.length
              ? t.frontPage.resume(
                  unfinishedRound.value.answers.length,
                  unfinishedRound.value.items.length,
                )
              : t.frontPage.play(game.countItems())}
          </a>
          <a class="quiet" href={router.hashOf('read')}>
            {t.frontPage.read}
          </a>
          <a class="quiet" href={router.hashOf('choose')}>
            {t.frontPage.choose}
          </a>
        </div>
      )}
    </section>
  );
}

const isFirstVisit = ({ front, round, progress }: Game) =>
  !round.value && !front.opening.facts.some((fact) => progress.value.facts[fact]);

/** Only while it is on the screen: later it is one answer of a round. */
function findOpeningAnswer({ front, round, currentItemId }: Game) {
  const [first] = round.value?.answers ?? [];
  const { id } = front.opening;
  return first?.item === id && currentItemId.value === id ? first : undefined;
}

export function FrontPage() {
  const { tag, text: t } = useLanguage();
  const { game, router } = useApp();
  const { front } = game;
  const isReturning =
    !isFirstVisit(game) && !findOpeningAnswer(game) && game.playableBank.value !== undefined;
  const returning = useLazy(isReturning, async () => {
    const [{ DailyRound }, { MemoryChart }, playText] = await Promise.all([
      import('./DailyRound.tsx'),
      import('./MemoryChart.tsx'),
      loadPlayText(tag),
    ]);
    return { DailyRound, MemoryChart, playText };
  });
  return (
    <div class={css.page}>
      <Lead />
      {returning && <returning.DailyRound playText={returning.playText} />}
      <FactPanels answeredItem={findOpeningAnswer(game)?.item} />
      {returning && <returning.MemoryChart playText={returning.playText} />}
      {front.others !== undefined && (
        <a class="quiet" href={router.hashOf('archives')}>
          {t.frontPage.archives(front.others + 1)}
        </a>
      )}
    </div>
  );
}
