/** A forged file may hold a counter that no clock reaches, which would leave no larger keys. */
const MAX_TRUSTED_COUNTER = Number.parseInt('z00000000', 36);

export interface EventClock {
  /** Larger than every known key. The time is in ms since 1970. */
  createKey(at: number): string;
  observe(key: string): void;
}

/** Keys sort in the order of events even if the device's clock is set back. */
export function createEventClock(tabId: string): EventClock {
  let lastCounter = 0;
  return {
    createKey(at) {
      lastCounter = Math.max(at, lastCounter + 1);
      return `${lastCounter.toString(36).padStart(9, '0')}-${tabId}`;
    },
    observe(key) {
      const counter = Number.parseInt(key || '0', 36);
      if (counter < MAX_TRUSTED_COUNTER) lastCounter = Math.max(lastCounter, counter);
    },
  };
}
