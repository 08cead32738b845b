import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ClassroomText } from '../text/fr.ts';
import css from './TakeAssignment.module.css';

interface Props {
  /** In ms since 1970. */
  endsAt: number;
  now(): number;
  words: ClassroomText['devoir'];
  onOver(): void;
}

/** Minutes left of which a voice tells: to say them all would talk over the questions. */
const announcedMinutes = [5, 1, 0];

/** The minutes that are left. Who is hurried by it hides it; the last of them are said all the same. */
export function Clock({ endsAt, now, words, onOver }: Props) {
  const left = useSignal(endsAt - now());
  const isHidden = useSignal(false);
  useEffect(() => {
    const look = () => {
      left.value = endsAt - now();
      if (left.value <= 0) onOver();
    };
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [endsAt]);
  const minutes = left.value < 60_000 ? 0 : Math.round(left.value / 60_000);
  return (
    <div class={css.clock}>
      {!isHidden.value && <span role="timer">{words.left(minutes)}</span>}
      <button
        type="button"
        class="link"
        onClick={() => {
          isHidden.value = !isHidden.value;
        }}
      >
        {isHidden.value ? words.show : words.hide}
      </button>
      <span role="status" class="hidden">
        {announcedMinutes.includes(minutes) && words.left(minutes)}
      </span>
    </div>
  );
}
