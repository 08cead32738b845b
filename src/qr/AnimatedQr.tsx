import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useAwake } from '../ui/use-wake-lock.ts';
import css from './AnimatedQr.module.css';
import type { ErrorCorrectionLevel } from './encode-svg.ts';
import { frameAt } from './multipart.ts';
import { QrCode } from './QrCode.tsx';
import type { QrText } from './text/fr.ts';

/**
 * Codes a second. A module that goes dark and light again is one flash in two codes, so at five a
 * second no spot flashes more than three times, which is what WCAG 2.3.1 allows.
 */
const paces = [1, 2, 3, 4, 5];

/** Where it starts. A phone in a dim room holds its shutter open for a tenth of a second. */
const INITIAL_PACE_INDEX = paces.indexOf(4);

interface Props {
  words: QrText['carry'];
  texts: readonly string[];
  level: ErrorCorrectionLevel;
}

/** Codes in turn, over and over, until the other side has seen them all. */
export function QrChain({ words: text, texts, level }: Props) {
  const step = useSignal(0);
  const speed = useSignal(INITIAL_PACE_INDEX);
  // who asked for less motion turns the codes by hand
  const isRunning = useSignal(!matchMedia('(prefers-reduced-motion: reduce)').matches);
  const pace = paces[speed.value] ?? 1;
  const isMany = texts.length > 1;
  useAwake();
  useEffect(() => {
    if (!isRunning.value || !isMany) return;
    const timer = setInterval(() => {
      step.value++;
    }, 1_000 / pace);
    return () => clearInterval(timer);
  }, [isRunning.value, pace, isMany]);
  const at = frameAt(step.value, texts.length);
  const turn = (by: number) => {
    // by hand one goes from a code to its neighbour
    step.value = (at + by + texts.length) % texts.length;
  };
  return (
    <div class={css.chain}>
      <QrCode text={texts[at] ?? ''} level={level} label={text.code(at + 1, texts.length)} />
      {isMany && (
        <>
          <p class="note">
            {text.code(at + 1, texts.length)}
            {isRunning.value && `, ${text.pace(pace)}`}
          </p>
          <div>
            <button
              type="button"
              class="quiet"
              disabled={isRunning.value && speed.value === 0}
              onClick={() => (isRunning.value ? speed.value-- : turn(-1))}
            >
              {isRunning.value ? text.slower : text.previous}
            </button>
            <button
              type="button"
              class="quiet"
              disabled={isRunning.value && speed.value === paces.length - 1}
              onClick={() => (isRunning.value ? speed.value++ : turn(1))}
            >
              {isRunning.value ? text.faster : text.next}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                isRunning.value = !isRunning.value;
              }}
            >
              {isRunning.value ? text.pause : text.run}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
