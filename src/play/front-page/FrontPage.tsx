import { useApp } from '../../app/app-context.ts';
import { evidenceSentencesOf } from '../../bank/front-page.ts';
import { useLanguage, useText } from '../../i18n/context.ts';
import { formatArticleDate } from '../../i18n/format.ts';
import { ChoiceView } from '../../items/choice/View.tsx';
import type { ItemView } from '../../items/item-view.ts';
import { Feedback } from '../../question/Feedback.tsx';
import { Question } from '../../question/Question.tsx';
import { useIsSettled } from '../../ui/use-is-settled.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import type { Game } from '../round/game.ts';
import { loadPlayText } from '../text/index.ts';
import css from './FrontPage.module.css';
import { Miniature } from './Miniature.tsx';
import { findOpeningAnswer, isFirstVisit } from './opening-answer.ts';

const keepOrder = <T,>(list: readonly T[]): T[] => [...list];

function Article() {
  const { game } = useApp();
  const t = useText();
  const { front } = game;
  return (
    <div class={css.article}>
      {front.context ? (
        <p lang={front.language} class="note">
          {front.context}
        </p>
      ) : (
        <>
          <p class="note">
            <time datetime={front.article.date}>{formatArticleDate(front, t)}</time>,{' '}
            {t.source(front.article.publisher)}
          </p>
          <p lang={front.language}>{front.title}</p>
        </>
      )}
      {front.hasFirstSession && (
        <p class="note">
          <b>{t.frontPage.hook}</b> {t.frontPage.rule}
        </p>
      )}
    </div>
  );
}

export function Lead() {
  const { game, router } = useApp();
  const t = useText();
  const { front } = game;
  const answer = findOpeningAnswer(game);
  const isSettled = useIsSettled(front.opening.id);
  return (
    <section id="lead" class={css.lead}>
      <Question
        item={front.opening}
        axis={front.axis}
        attribution={
          front.hasFirstSession
            ? t.frontPage.step(t.source(front.article.publisher))
            : t.accordingTo(formatArticleDate(front, t))
        }
        language={front.language}
        View={ChoiceView as ItemView}
        response={answer?.response}
        scoreResponse={(response) => game.scoreResponse(front.opening, response)}
        onRespond={(response) => game.answer(front.opening, response)}
        shuffle={keepOrder}
      />
      {(answer || isSettled) && (
        <Feedback
          item={front.opening}
          score={answer?.score}
          evidence={front.evidence}
          language={front.language}
          saveStatus={game.saveStatus}
          nextLabel={t.round.next}
          onNext={() => router.goTo('round')}
        />
      )}
    </section>
  );
}

function findInkedWord({ front }: Game) {
  const { opening, axis, evidence } = front;
  const speaker = evidenceSentencesOf(evidence).find(({ name }) => name)?.name;
  const key = opening.options.find(({ id }) => id === opening.key)?.text;
  return (axis === 'positions' && speaker) || key || '';
}

export function FrontPage() {
  const { tag, text: t } = useLanguage();
  const { game, router } = useApp();
  const { front, unfinishedRound } = game;
  const answer = findOpeningAnswer(game);
  const isReturning = !isFirstVisit(game) && !answer;
  const playableBank = game.playableBank.value;
  const page = useLazy(playableBank !== undefined, async () => {
    const [{ loadEdition }, playText] = await Promise.all([
      import('./load-edition.ts'),
      loadPlayText(tag),
    ]);
    return { playText, ...(await loadEdition(game)) };
  });
  const Page = answer ? page?.openStep?.() : isReturning && page?.Edition;
  if (page && Page && playableBank)
    return <Page playableBank={playableBank} playText={page.playText} />;
  if (isReturning) {
    const { items = [], answers = [] } = unfinishedRound.value ?? {};
    return (
      <a class="action" href={router.hashOf('round')}>
        {items.length
          ? t.frontPage.resume(answers.length, items.length)
          : t.frontPage.play(game.countItems())}
      </a>
    );
  }
  return (
    <>
      <Article />
      <Miniature
        counts={front.counts}
        words={answer?.score === 1 ? { [front.axis]: [findInkedWord(game)] } : {}}
      />
      <Lead />
      {front.others !== undefined && (
        <a class="quiet" href={router.hashOf('archives')}>
          {t.frontPage.archives(front.others + 1)}
        </a>
      )}
      {page && (
        <p class={`note ${css.article}`}>
          <a href={router.hashOf('assignments')}>{t.classroom.title}</a> ·{' '}
          <a href={router.hashOf('editor')}>{page.playText.edition.ownArticle}</a> ·{' '}
          <a href={router.hashOf('take')}>{t.classroom.open}</a>
        </p>
      )}
    </>
  );
}
