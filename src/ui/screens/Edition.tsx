import { useEffect } from 'preact/hooks';
import { axes } from '../../bank/types.ts';
import { viewOf } from '../../items/views.ts';
import type { Desk } from '../../state/desk.ts';
import { hashOf } from '../../state/route.ts';
import { useText } from '../../text/use-text.ts';
import { Mark } from '../parts/Mark.tsx';
import { Sentences } from '../parts/Sentences.tsx';
import { Shape } from '../parts/Shape.tsx';
import css from './Edition.module.css';

/** The result of a round: three scores, and every answer beside what was right. */
export function Edition({ desk }: { desk: Desk }) {
  const text = useText();
  const { game } = desk;
  useEffect(() => {
    game.load().catch(() => {});
  }, []);
  const { round } = game.tally.value;
  const dossier = game.dossier.value;
  const number = new Intl.NumberFormat(text.locale, { maximumFractionDigits: 2 });
  const points = round?.answers.reduce((sum, { score }) => sum + score, 0) ?? 0;
  return (
    <div class={css.edition}>
      <h1>
        {round?.answers.length ? (
          <>
            <span class="hidden">
              {text.edition.title}
              {' : '}
            </span>
            {text.edition.headline(number.format(points), round.answers.length)}
          </>
        ) : (
          text.edition.none
        )}
      </h1>
      <ul class={css.scores}>
        {axes.map((axis) => {
          const score = game.scores.value[axis];
          return (
            <li key={axis} data-axis={axis}>
              <Shape axis={axis} /> <b>{text.axes[axis]}</b>
              <span>
                {number.format(score.points)} / {score.of}
              </span>
            </li>
          );
        })}
      </ul>
      <div class={css.ways}>
        <a class="action" href={hashOf('partie')}>
          {text.edition.again}
        </a>
        <a class="quiet" href={hashOf('une')}>
          {text.edition.une}
        </a>
      </div>
      <h2>{text.edition.corrections}</h2>
      <ol lang={game.front.language}>
        {round?.answers.map((answer) => {
          const item = dossier?.items.get(answer.item);
          if (!dossier || !item) return null;
          const View = viewOf(item.type);
          const proof = dossier.proof(item);
          return (
            <li key={item.id}>
              <details>
                <summary>
                  <Mark score={answer.score} />
                  <span>{item.prompt}</span>
                </summary>
                <View
                  item={item}
                  response={answer.response}
                  onRespond={() => {}}
                  shuffle={dossier.shuffler(round.seed, item)}
                />
                <p>{item.explanation}</p>
                <Sentences
                  title={proof.near ? text.feedback.near : text.feedback.evidence}
                  sentences={proof.sentences}
                  language={game.front.language}
                />
              </details>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
