import { act, screen } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';

/** Stops the clock of events, which would run on while the machine is busy. */
export function stopEventClock() {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.now(), toFake: ['performance'] });
    vi.advanceTimersByTime(10_000);
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

const bubbles = { bubbles: true, cancelable: true };

export const createKeyPress = (code: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: code, code, ...bubbles, ...init });

export const createTap = (clientY: number, init: PointerEventInit = {}) =>
  new PointerEvent('click', { clientX: 90, clientY, detail: 1, ...bubbles, ...init });

/** The first press of a test: the guard forgets those of the test before. */
const FIRST_PRESS_MS = 1_000;

let sentAt = 0;

/** Some time after the event before was really sent: no test waits, and none is too slow. */
export function sendPress(
  event: Event,
  afterMs: number,
  target: Element = screen.getByRole('button'),
) {
  const isFirst = afterMs === FIRST_PRESS_MS;
  if (isFirst) document.body.dispatchEvent(createKeyPress('Tab'));
  const now = new Event('now').timeStamp;
  Object.defineProperty(event, 'timeStamp', { value: isFirst ? now : sentAt + afterMs });
  sentAt = now;
  return act(() => {
    target.dispatchEvent(event);
  });
}
