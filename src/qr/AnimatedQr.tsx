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
  useInterval(() => tick.value++, isRunning.value && isAnimated ? 1_000 / pace : undefined);
  const frameIndex = frameIndexAt(tick.value, frames.length);
  /** The pace while it runs, the code while it stands. */
  const step = (by: number) => {
    if (isRunning.value) paceIndex.value += by;
    else tick.value = (frameIndex + by + frames.length) % frames.length;
  };
  const codeNumber = t.codeNumber(frameIndex + 1, frames.length);
  const isLimit = (index: number) => isRunning.value && paceIndex.value === index;
  const controls = [
    [isRunning.value ? t.slower : t.previous, () => step(-1), isLimit(0)],
    [isRunning.value ? t.faster : t.next, () => step(1), isLimit(framesPerSecond.length - 1)],
    [
      isRunning.value ? t.pause : t.resume,
      () => {
        isRunning.value = !isRunning.value;
      },
      false,
    ],
  ] as const;
  return (
    <div class={css.frames}>
      <QrCode content={frames[frameIndex] ?? ''} level={level} label={codeNumber} />
      {isAnimated && (
        <>
          <p class="note">
            {codeNumber}
            {isRunning.value && `, ${t.codesPerSecond(pace)}`}
          </p>
          <div>
            {controls.map(([label, onClick, isDisabled], index) => (
              <button
                key={index}
                type="button"
                class="quiet"
                // a disabled one would lose the focus
                aria-disabled={isDisabled}
                onClick={isDisabled ? undefined : onClick}
              >
                {label}
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function useInterval(callback: () => void, intervalMs: number | undefined) {
  useEffect(() => {
    if (intervalMs === undefined) return;
    const timer = setInterval(callback, intervalMs);
    return () => clearInterval(timer);
  }, [intervalMs]);
}
