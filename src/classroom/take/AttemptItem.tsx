import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { evidenceOf, evidenceSentencesOf } from '../../bank/front-page.ts';
import { type Axis, type Confidence, confidences, type Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { getItemView } from '../../items/views.ts';
import { EvidencePicker } from '../../question/EvidencePicker.tsx';
import { Feedback, type SaveState, SaveStatus } from '../../question/Feedback.tsx';
import { Question } from '../../question/Question.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import type { Assignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import type { Attempt } from './attempt.ts';
import { Countdown } from './Countdown.tsx';
import css from './TakeAssignment.module.css';

interface Props {
  assignment: Assignment;
  dossier: PlayableBank;
  attempt: Attempt;
  axisOf(item: Item): Axis;
  now(): number;
  saveState: SaveState;
  classroomText: ClassroomText;
}

/** The items of a seat, one at a time; what was right is told only where the set says so. */
export function AttemptItem({
  assignment,
  dossier,
  attempt,
  axisOf,
  now,
  saveState,
  classroomText,
}: Props) {
  const shellText = useText();
  const t = classroomText.takeAssignment;
  const { bank } = dossier;
  const item = attempt.item.value;
  const stage = attempt.stage.value;
  const confidence = useSignal<Confidence>();
  const evidenceSection = useRef<HTMLElement>(null);
  useEffect(() => {
    confidence.value = undefined;
  }, [item?.id]);
  useLayoutEffect(() => {
    if (stage === 'proof') evidenceSection.current?.focus();
  }, [stage, item?.id]);
  const attemptState = attempt.state.value;
  const endsAt = attempt.endsAt.value;
  if (!item || !attemptState) return null;

  const itemCount = attempt.order.value.length;
  const isLast = attemptState.passed === itemCount - 1;
  const givenAnswer = attempt.currentAnswer.value;
  const evidence = dossier.evidenceForItem(item);
  const renderEvidencePicker = (skip?: string) => (
    <EvidencePicker
      key={`prove-${item.id}`}
      brief={bank.brief}
      requiredCount={evidenceOf(item).length}
      evidenceIds={evidenceSentencesOf(evidence).map(({ id }) => id)}
      language={bank.language}
      onProve={attempt.submitEvidence}
      onSkip={() => attempt.submitEvidence()}
      {...(skip && { skip })}
    />
  );
  return (
    <div class={css.sit}>
      <h1 class="hidden">{t.title}</h1>
      <div class={css.progress}>
        <p id="progress">{shellText.round.progress(attemptState.passed + 1, itemCount)}</p>
        {endsAt !== undefined && (
          <Countdown endsAt={endsAt} now={now} t={t} onTimeUp={attempt.checkTime} />
        )}
        <p>{t.seat(attemptState.seat)}</p>
        {assignment.correction !== 'at-once' && <SaveStatus saved={saveState} />}
      </div>
      <progress max={itemCount} value={attemptState.passed} aria-hidden="true" />
      {stage === 'proof' ? (
        <section ref={evidenceSection} tabIndex={-1} aria-labelledby="noted" aria-describedby="ask">
          <h2 id={`prompt-${item.id}`} class={css.prompt} lang={bank.language}>
            {item.prompt}
          </h2>
          <h3 id="noted" class={css.noted}>
            {t.answerNoted}
          </h3>
          {renderEvidencePicker(t.skipEvidence)}
        </section>
      ) : (
        <Question
          key={item.id}
          labelledBy="progress"
          shouldFocus={!givenAnswer}
          item={item}
          axis={axisOf(item)}
          attribution={shellText.accordingTo(formatDate(bank.article.date, shellText))}
          language={bank.language}
          View={getItemView(item.type)}
          response={givenAnswer?.response}
          beforeOptions={
            assignment.confidence &&
            !givenAnswer && (
              <div class={css.sure}>
                <RadioGroup
                  legend={shellText.confidence.ask}
                  name="confidence"
                  options={confidences.map((id) => ({ id, text: shellText.confidence.levels[id] }))}
                  chosen={confidence.value}
                  onChoose={(id) => {
                    confidence.value = id as Confidence;
                  }}
                />
              </div>
            )
          }
          onRespond={(response) => attempt.answer(response, confidence.value)}
          shuffle={dossier.createShuffler(attempt.shuffleSeed.value, item)}
        />
      )}
      {stage === 'item' && (
        <button
          type="button"
          class="link"
          // the second of two taps would pass over the next question too
          onClick={({ detail }) => detail < 2 && attempt.nextItem()}
        >
          {t.skipItem}
        </button>
      )}
      {assignment.book === 'open' && stage === 'item' && (
        <details class={css.book}>
          <summary>{shellText.reader.title}</summary>
          <div lang={bank.language}>
            {bank.brief.map(({ sentences }) => (
              <p key={sentences[0]?.id}>{sentences.map((one) => one.text).join(' ')}</p>
            ))}
          </div>
        </details>
      )}
      {stage === 'feedback' && givenAnswer && (
        <Feedback
          key={`feedback-${item.id}`}
          itemId={item.id}
          score={dossier.engine.scoreResponse(item, givenAnswer.response)}
          explanation={item.explanation}
          evidence={evidence}
          evidenceScore={
            givenAnswer.sentences && dossier.engine.scoreEvidence(item, givenAnswer.sentences)
          }
          evidencePicker={attempt.isEvidencePending.value && renderEvidencePicker()}
          language={bank.language}
          saved={saveState}
          nextLabel={isLast ? shellText.round.seeResult : shellText.round.next}
          onNext={attempt.nextItem}
        />
      )}
    </div>
  );
}
