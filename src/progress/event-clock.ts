/** A forged file may hold a counter that no clock reaches; following it would leave no larger keys. */
const MAX_TRUSTED_COUNTER = Number.parseInt('z00000000', 36);

export interface EventClock {
  /** The key of an event that happens at this time, in ms since 1970; larger than every known key. */
  createKey(at: number): string;
  /** Takes note of a key that some tab has written, so that the next ones sort after it. */
  observe(key: string): void;
}

/** Makes keys that sort in the order of events even if the device's clock is set back. */
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
