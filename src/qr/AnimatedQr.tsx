import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useWakeLock } from '../ui/use-wake-lock.ts';
import css from './AnimatedQr.module.css';
import type { ErrorCorrectionLevel } from './encode-svg.ts';
import { frameIndexAt } from './multipart.ts';
import { QrCode } from './QrCode.tsx';
import type { QrText } from './text/fr.ts';

/**
 * Codes a second. A module that goes dark and light again is one flash in two codes, so at five a
 * second no spot flashes more than three times, which is what WCAG 2.3.1 allows.
 */
const framesPerSecond = [1, 2, 3, 4, 5];

/** Where it starts. A phone in a dim room holds its shutter open for a tenth of a second. */
const INITIAL_PACE_INDEX = framesPerSecond.indexOf(4);

interface Props {
  t: QrText['phoneTransfer'];
  frames: readonly string[];
  level: ErrorCorrectionLevel;
}

/** Codes in turn, over and over, until the other side has seen them all. */
export function AnimatedQr({ t, frames, level }: Props) {
  const tick = useSignal(0);
  const paceIndex = useSignal(INITIAL_PACE_INDEX);
  // who asked for less motion turns the codes by hand
  const isRunning = useSignal(!matchMedia('(prefers-reduced-motion: reduce)').matches);
  const pace = framesPerSecond[paceIndex.value] ?? 1;
  const isAnimated = frames.length > 1;
  useWakeLock();
  useEffect(() => {
    if (!isRunning.value || !isAnimated) return;
    const timer = setInterval(() => {
      tick.value++;
    }, 1_000 / pace);
    return () => clearInterval(timer);
  }, [isRunning.value, pace, isAnimated]);
  const frameIndex = frameIndexAt(tick.value, frames.length);
  const moveBy = (by: number) => {
    // by hand one goes from a code to its neighbour
    tick.value = (frameIndex + by + frames.length) % frames.length;
  };
  return (
    <div class={css.chain}>
      <QrCode
        content={frames[frameIndex] ?? ''}
        level={level}
        label={t.codeNumber(frameIndex + 1, frames.length)}
      />
      {isAnimated && (
        <>
          <p class="note">
            {t.codeNumber(frameIndex + 1, frames.length)}
            {isRunning.value && `, ${t.codesPerSecond(pace)}`}
          </p>
          <div>
            <button
              type="button"
              class="quiet"
              disabled={isRunning.value && paceIndex.value === 0}
              onClick={() => (isRunning.value ? paceIndex.value-- : moveBy(-1))}
            >
              {isRunning.value ? t.slower : t.previous}
            </button>
            <button
              type="button"
              class="quiet"
              disabled={isRunning.value && paceIndex.value === framesPerSecond.length - 1}
              onClick={() => (isRunning.value ? paceIndex.value++ : moveBy(1))}
            >
              {isRunning.value ? t.faster : t.next}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                isRunning.value = !isRunning.value;
              }}
            >
              {isRunning.value ? t.pause : t.resume}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
