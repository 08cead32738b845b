import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ClassroomText } from '../text/fr.ts';
import css from './TakeAssignment.module.css';

interface Props {
  msLeft: ReadonlySignal<number | undefined>;
  t: ClassroomText['takeAssignment'];
  onTick(isHidden: boolean): void;
}

const TICK_MS = 1_000;

/** Announcing every minute would talk over the questions. */
const announcedMinutes = [5, 1, 0];

/** The minutes left. Hiding them does not silence the last announcements. */
export function Countdown({ msLeft, t, onTick }: Props) {
  const isHidden = useSignal(false);
  useEffect(() => {
    const tick = () => onTick(document.hidden);
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [onTick]);
  const minutes = useComputed(() => {
    const { value = 0 } = msLeft;
    // never more than there is, but the whole limit at the start
    return Math.floor((value + TICK_MS) / 60_000);
  });
  const minutesLeft = minutes.value;
  return (
    <div class={css.clock}>
      {/* keeps its place, so that the button stays under the finger */}
      <span role="timer" style={{ visibility: isHidden.value ? 'hidden' : 'visible' }}>
        {t.timeLeft(minutesLeft)}
      </span>
      <button
        type="button"
        class="link"
        onClick={() => {
          isHidden.value = !isHidden.value;
        }}
      >
        {isHidden.value ? t.showTime : t.hideTime}
      </button>
      <span role="status" class="hidden">
        {announcedMinutes.includes(minutesLeft) && t.timeLeft(minutesLeft)}
      </span>
    </div>
  );
}
