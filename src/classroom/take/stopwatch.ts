import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** In ms. Stored with an attempt: the member names never change. */
export interface TimeSpent {
  /** By the page's clock, which nobody can set but sleep may stop. */
  spent: number;
  /** While the page was closed or hidden, as far as the device's clock is believed. */
  away: number;
  /** The same as the device's clock says. */
  gap: number;
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

export function createStopwatch(limitMs: number, clocks: Clocks, from: TimeSpent): Stopwatch {
  const time = signal(from);
  const msLeft = computed(() => Math.max(0, limitMs - time.value.spent - time.value.away));
  let lastTick = clocks.monotonic();
  let wasAway = true;
  let ignoredJump = 0;
  return {
    time,
    msLeft,
    measure(isHidden = false) {
      const [tick, now] = [clocks.monotonic(), clocks.wall()];
      const { spent, away, gap, seen } = time.peek();
      const ticked = tick - lastTick;
      const jump = now - seen - ticked;
      const next = { spent: spent + ticked, away, gap, seen: now };
      if (jump > 0 && wasAway) {
        const most = msLeft.peek() - ticked - limitMs * SHARE_LEFT_BY_ABSENCE;
        next.away += Math.max(0, Math.min(jump, most));
        next.gap += jump;
      } else if (jump < -MAX_DRIFT_MS) {
        const setBack = Math.max(0, -jump - ignoredJump);
        // further back than the time away: no clock that is set right
        if (setBack <= gap) next.gap -= setBack;
        next.away = Math.min(away, next.gap);
      }
      if (!wasAway && Math.abs(jump) > MAX_DRIFT_MS) ignoredJump = Math.max(0, ignoredJump + jump);
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
