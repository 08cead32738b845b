import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** In ms. Stored with an attempt: the member names never change. */
export interface TimeSpent {
  /** By the page's clock, which nobody can set but sleep may stop. */
  spent: number;
  /** While the page was closed or asleep, as far as the device's clock is believed. */
  away: number;
  /** The same as the device's clock says. */
  gap: number;
  /** By which the device's clock was set since the start, as far as the page noticed; negative is back. */
  shift: number;
  seen: number;
}

export interface Clocks {
  wall(): number;
  monotonic(): number;
}

export interface Stopwatch {
  time: ReadonlySignal<TimeSpent>;
  msLeft: ReadonlySignal<number>;
  /** `isHidden` from now until the next call. */
  measure(isHidden?: boolean): void;
  absorb(time: TimeSpent | undefined): void;
}

/** Time away leaves this share of the limit: it may be a clock that was set. */
const SHARE_LEFT_BY_ABSENCE = 1 / 4;

const MAX_DRIFT_MS = 1_000;
/** Clocks are set right to the minute. */
const MAX_ERROR_MS = 60_000;

/** A clock that is right again has lost what it was set wrong by, and leaves the absences alone. */
function believeAbsence({ gap, shift }: TimeSpent): number {
  const ifRight = gap + shift;
  return ifRight < -MAX_ERROR_MS ? gap : Math.max(0, Math.min(gap, ifRight));
}

export function createStopwatch(limitMs: number, clocks: Clocks, from: TimeSpent): Stopwatch {
  const time = signal(from);
  const msLeft = computed(() => Math.max(0, limitMs - time.value.spent - time.value.away));
  let lastTick = clocks.monotonic();
  let wasAway = true;
  return {
    time,
    msLeft,
    measure(isHidden = false) {
      const [tick, now] = [clocks.monotonic(), clocks.wall()];
      const { spent, away, gap, shift, seen } = time.peek();
      const ticked = tick - lastTick;
      const jump = now - seen - ticked;
      const next = { spent: spent + ticked, away, gap, shift, seen: now };
      if (wasAway && jump > 0) next.gap += jump;
      else if (Math.abs(jump) > MAX_DRIFT_MS) next.shift += jump;
      const most = Math.max(away, limitMs * (1 - SHARE_LEFT_BY_ABSENCE) - next.spent);
      next.away = Math.min(believeAbsence(next), most);
      lastTick = tick;
      wasAway = isHidden;
      time.value = next;
    },
    absorb(other) {
      const { spent } = time.peek();
      if (other && other.spent > spent) time.value = { ...time.peek(), spent: other.spent };
    },
  };
}
