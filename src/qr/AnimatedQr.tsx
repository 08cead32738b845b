import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useWakeLock } from '../ui/use-wake-lock.ts';
import css from './AnimatedQr.module.css';
import type { ErrorCorrectionLevel } from './encode-svg.ts';
import { frameIndexAt } from './multipart.ts';
import { QrCode } from './QrCode.tsx';
import type { QrText } from './text/fr.ts';

/**
 * At most 5: a module that turns dark and light again flashes once in two codes, and WCAG 2.3.1 allows
 * three flashes a second.
 */
const framesPerSecond = [1, 2, 3, 4, 5];

/** A phone in a dim room exposes for a tenth of a second. */
const INITIAL_PACE_INDEX = framesPerSecond.indexOf(4);

interface Props {
  t: QrText['phoneTransfer'];
  frames: readonly string[];
  level: ErrorCorrectionLevel;
}

export function AnimatedQr({ t, frames, level }: Props) {
  const tick = useSignal(0);
  const paceIndex = useSignal(INITIAL_PACE_INDEX);
  // with reduced motion, codes are turned by hand
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
