import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { evidenceOf, litOf } from '../../bank/front-page.ts';
import { type Axis, type Confidence, confidences, type Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { viewOf } from '../../items/views.ts';
import { Prove } from '../../question/EvidencePicker.tsx';
import { Feedback, Kept, type SaveState } from '../../question/Feedback.tsx';
import { Question } from '../../question/Question.tsx';
import { Radios } from '../../ui/RadioGroup.tsx';
import type { Assignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import type { Attempt } from './attempt.ts';
import { Clock } from './Countdown.tsx';
import css from './TakeAssignment.module.css';

interface Props {
  set: Assignment;
  dossier: PlayableBank;
  sitting: Attempt;
  axisOf(item: Item): Axis;
  now(): number;
  saved: SaveState;
  words: ClassroomText;
}

/** The items of a seat, one at a time; what was right is told only where the set says so. */
export function Sit({ set, dossier, sitting, axisOf, now, saved, words }: Props) {
  const text = useText();
  const say = words.devoir;
  const { bank } = dossier;
  const item = sitting.item.value;
  const stage = sitting.stage.value;
  const sure = useSignal<Confidence>();
  const proving = useRef<HTMLElement>(null);
  useEffect(() => {
    sure.value = undefined;
  }, [item?.id]);
  useLayoutEffect(() => {
    if (stage === 'proof') proving.current?.focus();
  }, [stage, item?.id]);
  const sat = sitting.sat.value;
  const endsAt = sitting.endsAt.value;
  if (!item || !sat) return null;

  const all = sitting.order.value.length;
  const isLast = sat.passed === all - 1;
  const given = sitting.given.value;
  const proof = dossier.proof(item);
  const prove = (skip?: string) => (
    <Prove
      key={`prove-${item.id}`}
      brief={bank.brief}
      needed={evidenceOf(item).length}
      lit={litOf(proof).map(({ id }) => id)}
      language={bank.language}
      onProve={sitting.prove}
      onSkip={() => sitting.prove()}
      {...(skip && { skip })}
    />
  );
  return (
    <div class={css.sit}>
      <h1 class="hidden">{say.title}</h1>
      <div class={css.progress}>
        <p id="progress">{text.partie.progress(sat.passed + 1, all)}</p>
        {endsAt !== undefined && (
          <Clock endsAt={endsAt} now={now} words={say} onOver={sitting.look} />
        )}
        <p>{say.place(sat.seat)}</p>
        {set.correction !== 'at-once' && <Kept saved={saved} />}
      </div>
      <progress max={all} value={sat.passed} aria-hidden="true" />
      {stage === 'proof' ? (
        <section ref={proving} tabIndex={-1} aria-labelledby="noted" aria-describedby="ask">
          <h2 id={`prompt-${item.id}`} class={css.prompt} lang={bank.language}>
            {item.prompt}
          </h2>
          <h3 id="noted" class={css.noted}>
            {say.noted}
          </h3>
          {prove(say.leave)}
        </section>
      ) : (
        <Question
          key={item.id}
          labelledBy="progress"
          focus={!given}
          item={item}
          axis={axisOf(item)}
          frame={text.frame(formatDate(bank.article.date, text))}
          language={bank.language}
          View={viewOf(item.type)}
          response={given?.response}
          before={
            set.confidence &&
            !given && (
              <div class={css.sure}>
                <Radios
                  legend={text.confidence.ask}
                  name="confidence"
                  options={confidences.map((id) => ({ id, text: text.confidence.levels[id] }))}
                  chosen={sure.value}
                  onChoose={(id) => {
                    sure.value = id as Confidence;
                  }}
                />
              </div>
            )
          }
          onRespond={(response) => sitting.answer(response, sure.value)}
          shuffle={dossier.shuffler(sitting.seed.value, item)}
        />
      )}
      {stage === 'item' && (
        <button
          type="button"
          class="link"
          // the second of two taps would pass over the next question too
          onClick={({ detail }) => detail < 2 && sitting.turn()}
        >
          {say.pass}
        </button>
      )}
      {set.book === 'open' && stage === 'item' && (
        <details class={css.book}>
          <summary>{text.lire.title}</summary>
          <div lang={bank.language}>
            {bank.brief.map(({ sentences }) => (
              <p key={sentences[0]?.id}>{sentences.map((one) => one.text).join(' ')}</p>
            ))}
          </div>
        </details>
      )}
      {stage === 'feedback' && given && (
        <Feedback
          key={`feedback-${item.id}`}
          item={item.id}
          score={dossier.rules.mark(item, given.response)}
          explanation={item.explanation}
          proof={proof}
          proved={given.sentences && dossier.rules.markProof(item, given.sentences)}
          ask={sitting.isAsked.value && prove()}
          language={bank.language}
          saved={saved}
          next={isLast ? text.partie.result : text.partie.next}
          onNext={sitting.turn}
        />
      )}
    </div>
  );
}
