import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ClassroomText } from '../text/fr.ts';
import css from './TakeAssignment.module.css';

interface Props {
  /** In ms since 1970. */
  endsAt: number;
  now(): number;
  t: ClassroomText['takeAssignment'];
  onTimeUp(): void;
}

/** Announcing every minute would talk over the questions. */
const announcedMinutes = [5, 1, 0];

/** The minutes left. Hiding them does not silence the last announcements. */
export function Countdown({ endsAt, now, t, onTimeUp }: Props) {
  const msLeft = useSignal(endsAt - now());
  const isHidden = useSignal(false);
  useEffect(() => {
    const tick = () => {
      msLeft.value = endsAt - now();
      if (msLeft.value <= 0) onTimeUp();
    };
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [endsAt]);
  const minutesLeft = msLeft.value < 60_000 ? 0 : Math.round(msLeft.value / 60_000);
  return (
    <div class={css.clock}>
      {!isHidden.value && <span role="timer">{t.timeLeft(minutesLeft)}</span>}
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
