import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { QrCode } from '../../qr/QrCode.tsx';
import { Kept, type SaveState } from '../../question/Feedback.tsx';
import { useAwake } from '../../ui/use-wake-lock.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import { marksOf, resultText, shortCode } from '../result-code.ts';
import type { ClassroomText } from '../text/fr.ts';
import { Corrections } from './AttemptReview.tsx';
import type { Attempt } from './attempt.ts';
import { wordOf } from './attempt-state.ts';
import css from './TakeAssignment.module.css';

interface Props {
  met: ResolvedAssignment;
  dossier: PlayableBank;
  sitting: Attempt;
  saved: SaveState;
  words: ClassroomText;
  onLeave(): void;
}

/** The result of a seat: a code to show, a short one to say, a file to share; then what was right. */
export function Ended({ met, dossier, sitting, saved, words, onLeave }: Props) {
  const say = words.devoir;
  const title = useRef<HTMLHeadingElement>(null);
  const word = useSignal('');
  const lock = useSignal<'shut' | 'wrong' | 'open'>(
    met.set.correction === 'held' ? 'shut' : 'open',
  );
  const isLeaving = useSignal(false);
  const correction = useRef<HTMLHeadingElement>(null);
  /** Goes to whichever button keeps everything: the one that asks, or the one that says no. */
  const stay = useRef<HTMLButtonElement>(null);
  useAwake();
  // what was pressed is gone: the keyboard goes on with what stands there now
  const touched = useRef(false);
  useLayoutEffect(() => {
    (touched.current ? stay : title).current?.focus();
    touched.current = true;
  }, [isLeaving.value]);
  useLayoutEffect(() => {
    if (lock.value === 'open' && met.set.correction === 'held') correction.current?.focus();
  }, [lock.value]);
  const result = sitting.result.value;
  if (!result) return null;
  const marks = marksOf(met, result, dossier.rules.mark);
  const text = resultText(met, result);
  const answered = result.given.filter(Boolean).length;
  const share = async () => {
    const name = `${say.fileName(result.seat)}.txt`;
    const file = new File([`${text}\n`], name, { type: 'text/plain' });
    if (navigator.canShare?.({ files: [file] })) {
      // put away by the pupil: the code stands on the page
      await navigator.share({ files: [file] }).catch(() => {});
      return;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div class={css.devoir}>
      <h1 ref={title} tabIndex={-1}>
        {say.over}
      </h1>
      <p>
        {say.place(result.seat)}, {say.answered(answered, sitting.order.value.length)}
      </p>
      <Kept saved={saved} />
      {sitting.isLate.value && <p>{say.late}</p>}
      <section class={css.result} aria-labelledby="result">
        <h2 id="result">{say.result}</h2>
        <p>{say.resultNote}</p>
        <div class={css.code}>
          <QrCode text={text} level="medium" label={say.code(result.seat)} />
        </div>
        <p class={css.short}>
          <span>{say.short}</span> <b>{shortCode(met, marks)}</b>
        </p>
        <button type="button" class="quiet" onClick={share}>
          {say.file}
        </button>
      </section>
      <section class={css.correction} aria-labelledby="correction">
        <h2 id="correction" ref={correction} tabIndex={-1}>
          {say.correction}
        </h2>
        {lock.value === 'open' ? (
          <Corrections
            met={met}
            dossier={dossier}
            result={result}
            marks={marks}
            order={sitting.order.value}
            seed={sitting.seed.value}
            words={say}
          />
        ) : (
          <form
            class={css.ways}
            onSubmit={(event) => {
              event.preventDefault();
              const isWord = word.value.trim().toUpperCase() === wordOf(met.set);
              lock.value = isWord ? 'open' : 'wrong';
            }}
          >
            <p>{say.held}</p>
            <label class="field">
              {say.word}
              <input
                type="text"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck={false}
                maxLength={8}
                required
                value={word}
                onInput={({ currentTarget }) => {
                  word.value = currentTarget.value;
                }}
              />
            </label>
            <p role="status" class="note">
              {lock.value === 'wrong' && say.wordWrong}
            </p>
            <button type="submit" class="quiet">
              {say.unlock}
            </button>
          </form>
        )}
      </section>
      {isLeaving.value ? (
        <fieldset class={css.confirm}>
          <legend>{say.finishAsk}</legend>
          <button type="button" class="action" onClick={onLeave}>
            {say.finishYes}
          </button>
          <button
            ref={stay}
            type="button"
            class="quiet"
            onClick={() => {
              isLeaving.value = false;
            }}
          >
            {say.finishNo}
          </button>
        </fieldset>
      ) : (
        <button
          ref={stay}
          type="button"
          class="quiet"
          onClick={() => {
            isLeaving.value = true;
          }}
        >
          {say.finish}
        </button>
      )}
    </div>
  );
}
