import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { evidenceOf, litOf } from '../../bank/front-page.ts';
import { type Confidence, confidences } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { articleDate } from '../../i18n/format.ts';
import { viewOf } from '../../items/views.ts';
import { Prove } from '../../question/EvidencePicker.tsx';
import { Feedback } from '../../question/Feedback.tsx';
import { Question } from '../../question/Question.tsx';
import { Missing } from '../../ui/LoadError.tsx';
import { Radios } from '../../ui/RadioGroup.tsx';
import { Mark } from '../../ui/ScoreIcon.tsx';
import { Report } from './ReportMistake.tsx';
import css from './Round.module.css';

/** The round: one item at a time, what each answer teaches, and how far one is. */
export function Partie({ desk }: { desk: AppContext }) {
  const text = useText();
  const { game, router, preferences } = desk;
  const { about } = router.place.value;
  const failed = useSignal(false);
  /** The item whose proof the player asked to be shown. */
  const shown = useSignal<string>();

  /** Counts the calls: of those that wait at the same time the last alone begins a round. */
  const calls = useRef(0);
  // a round that was left is gone on with, at the item after the last answer
  const sit = async () => {
    const call = ++calls.current;
    failed.value = false;
    try {
      await Promise.all([game.open(), game.load()]);
      if (call !== calls.current) return;
      if (about === 'depeche' && (await game.begin({ day: game.today() }))) return;
      if (game.resume()) return;
      // where a round had ended, its result stands
      if (router.isBack() && game.round.value) router.turnTo('edition');
      else await game.begin();
    } catch {
      failed.value = true;
    }
  };
  // once more where another page has erased the round
  const isGone = game.round.value === undefined;
  useEffect(() => void sit(), [isGone, about]);

  const sure = useSignal<Confidence>();
  /** The item whose feedback is drawn already: while the player thinks, so that it waits for no drawing. */
  const drawn = useSignal<string>();
  useEffect(() => {
    sure.value = undefined;
    // once the page has turned, which it does evenly when nothing else is drawn
    const timer = setTimeout(() => {
      drawn.value = game.table.value;
    }, 300);
    return () => clearTimeout(timer);
  }, [game.table.value]);

  const dossier = game.dossier.value;
  const round = game.round.value;
  const item = dossier?.items.get(game.table.value ?? '');
  const proved = round?.proofs.find((one) => one.item === item?.id);
  // the same element until it is another item's turn
  const ask = useMemo(
    () =>
      dossier &&
      item &&
      dossier.rules.isProvable(item) &&
      !proved &&
      shown.value !== item.id && (
        <Prove
          brief={dossier.bank.brief}
          needed={evidenceOf(item).length}
          lit={litOf(dossier.proof(item)).map(({ id }) => id)}
          language={game.front.language}
          onProve={(sentences) => game.prove(item, sentences)}
          onSkip={() => {
            shown.value = item.id;
          }}
        />
      ),
    [item, proved, shown.value],
  );
  if (failed.value) {
    return <Missing title={text.partie.title} onRetry={sit} />;
  }
  if (!dossier || !round || !item) return <p class="note">{text.partie.loading}</p>;

  const answer = round.answers.find((one) => one.item === item.id);
  const { front } = game;
  const at = round.items.indexOf(item.id);
  return (
    <div class={css.partie}>
      <h1 class="hidden">{text.partie.title}</h1>
      <div class={css.progress}>
        <p id="progress">{text.partie.progress(at + 1, round.items.length)}</p>
        <ol aria-hidden="true">
          {round.items.map((id) => {
            const given = round.answers.find((one) => one.item === id);
            return (
              <li key={id} data-current={id === item.id} data-given={given && true}>
                {given && <Mark score={given.score} />}
              </li>
            );
          })}
        </ol>
      </div>
      <Question
        key={item.id}
        labelledBy="progress"
        focus={!answer}
        item={item}
        axis={game.axisOf(item)}
        frame={text.frame(articleDate(front, text))}
        language={front.language}
        View={viewOf(item.type)}
        response={answer?.response}
        before={
          preferences.on.value.has('confidence') &&
          !answer && (
            <Radios
              legend={text.confidence.ask}
              name="confidence"
              options={confidences.map((id) => ({ id, text: text.confidence.levels[id] }))}
              chosen={sure.value}
              onChoose={(id) => {
                sure.value = id as Confidence;
              }}
            />
          )
        }
        score={(response) => game.mark(item, response)}
        onRespond={(response) => game.answer(item, response, sure.value)}
        shuffle={dossier.shuffler(round.seed, item)}
      />
      {round.open && !answer && (
        <details class={css.book}>
          <summary>{text.lire.title}</summary>
          <div lang={front.language}>
            {dossier.bank.brief.map(({ sentences }) => (
              <p key={sentences[0]?.id}>{sentences.map((one) => one.text).join(' ')}</p>
            ))}
          </div>
        </details>
      )}
      {(answer || drawn.value === item.id) && (
        <Feedback
          key={`feedback-${item.id}`}
          item={item.id}
          score={answer?.score}
          explanation={item.explanation}
          proof={dossier.proof(item)}
          proved={proved?.score}
          after={
            <Report item={item.id} onNote={(note) => game.report(item.id, __VERSION__, note)} />
          }
          ask={ask}
          language={front.language}
          saved={game.saved}
          next={game.underway.value ? text.partie.next : text.partie.result}
          onNext={() => {
            if (game.underway.value) game.turn();
            else router.turnTo('edition');
          }}
        />
      )}
    </div>
  );
}
