import { useEffect } from 'preact/hooks';
import { type AppContext, isInvited } from '../../app/app-context.ts';
import { hashOf } from '../../app/router.ts';
import { axes, confidences } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { viewOf } from '../../items/views.ts';
import { Correction } from '../../question/AnswerReview.tsx';
import { Shape } from '../../ui/AxisIcon.tsx';
import { useLater } from '../../ui/use-lazy.ts';
import css from './RoundResult.module.css';
import { shareLine } from './result-text.ts';
import { Share } from './ShareResult.tsx';

type WithScore = { score: number };

const total = (marked: readonly WithScore[]) => ({
  points: marked.reduce((sum, { score }) => sum + score, 0),
  of: marked.length,
});

/** The result of a round: three scores, and every answer beside what was right. */
export function Edition({ desk }: { desk: AppContext }) {
  const text = useText();
  const { game } = desk;
  useEffect(() => {
    game.load().catch(() => {});
  }, []);
  const invited = isInvited(desk);
  const Install = useLater(
    invited,
    async () => (await import('../../pwa/InstallHint.tsx')).Install,
  );
  const round = game.ended.value;
  const dossier = game.dossier.value;
  const { left } = game;
  const again = left.value?.items.length
    ? text.une.resume(left.value.answers.length, left.value.items.length)
    : text.edition.again;
  const number = new Intl.NumberFormat(text.locale, { maximumFractionDigits: 2 });
  const { points } = total(round?.answers ?? []);
  const say = (marked: readonly WithScore[]) =>
    text.lecture.score(number.format(total(marked).points), marked.length);
  const said = dossier?.rules.calibrate(round?.answers ?? []);
  const sure = said ? confidences.filter((level) => said[level].of > 0) : [];
  const before = game.tally.value.rounds.find(({ id }) => id === round?.after)?.answers;
  if (!round?.answers.length) {
    return (
      <div class={css.edition}>
        <h1>{text.edition.none}</h1>
        <div class={css.ways}>
          <a class="action" href={hashOf('partie')}>
            {again}
          </a>
          <a class="quiet" href={hashOf('une')}>
            {text.edition.une}
          </a>
        </div>
      </div>
    );
  }
  return (
    <div class={css.edition}>
      <h1>
        <span class="hidden">
          {text.edition.title}
          {', '}
        </span>
        {text.edition.headline(number.format(points), round.answers.length)}
      </h1>
      <ul class={css.scores}>
        {axes.map((axis) => {
          const score = game.scores.value[axis];
          return (
            <li key={axis} data-axis={axis}>
              <Shape axis={axis} /> <b>{text.axes[axis]}</b>
              <span>
                {score.of > 0 ? text.edition.headline(number.format(score.points), score.of) : '–'}
              </span>
            </li>
          );
        })}
      </ul>
      {round.proofs.length > 0 && (
        <p class={css.proofs}>
          {text.edition.proofs(number.format(total(round.proofs).points), round.proofs.length)}
        </p>
      )}
      {before && <p class={css.proofs}>{text.lecture.compare(say(before), say(round.answers))}</p>}
      {sure.length > 0 && (
        <section class={css.sure} aria-labelledby="calibration">
          <h2 id="calibration">{text.confidence.title}</h2>
          {sure.map((level) => {
            const { points: right, of } = said?.[level] ?? { points: 0, of: 0 };
            return (
              <p key={level}>
                <b>{text.confidence.levels[level]}</b> {text.confidence.line(right, of)}{' '}
                <meter min={0} max={of} value={right} aria-hidden="true" />
              </p>
            );
          })}
        </section>
      )}
      {round.day && (
        <div class={css.ways}>
          <Share
            line={shareLine(
              {
                title: game.front.title,
                day: round.day,
                ...total(round.answers),
                proofs: total(round.proofs),
              },
              text,
            )}
            label={text.depeche.share}
            copied={text.depeche.copied}
          />
        </div>
      )}
      <div class={css.ways}>
        {round.before && (
          <a class="action" href={hashOf('lire')}>
            {text.lecture.read}
          </a>
        )}
        <a class={round.before ? 'quiet' : 'action'} href={hashOf('partie')}>
          {again}
        </a>
        <a class="quiet" href={hashOf('une')}>
          {text.edition.une}
        </a>
      </div>
      {invited && Install && <Install desk={desk} />}
      <h2>{text.edition.corrections}</h2>
      <ol class={css.corrections} lang={game.front.language}>
        {round.answers.map((answer) => {
          const item = dossier?.items.get(answer.item);
          if (!dossier || !item) return null;
          const View = viewOf(item.type);
          return (
            <Correction
              key={item.id}
              item={item}
              score={answer.score}
              proof={dossier.proof(item)}
              language={game.front.language}
            >
              <View
                item={item}
                response={answer.response}
                onRespond={() => {}}
                shuffle={dossier.shuffler(round.seed, item)}
              />
            </Correction>
          );
        })}
      </ol>
    </div>
  );
}
