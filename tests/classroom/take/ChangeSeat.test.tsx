// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ChangeSeat } from '../../../src/classroom/take/ChangeSeat.tsx';
import { catalogue } from '../../../src/classroom/text/fr.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { renderInFrench } from '../../support/test-app.tsx';

const t = catalogue.takeAssignment;

// the clock of events stands still while the machine is busy
beforeEach(() => {
  vi.useFakeTimers({ now: Date.now(), toFake: ['performance'] });
  vi.advanceTimersByTime(10_000);
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

it('whoever taps twice to leave a seat as it is presses nothing that comes in the place', async () => {
  const handIn = vi.fn();
  const attempt = { state: signal({ seat: 3 }), changeSeat() {} } as never;
  renderInFrench(
    <>
      <button type="button" onClick={handIn}>
        {t.handIn}
      </button>
      <ChangeSeat
        resolved={{ assignment: createTestAssignment() }}
        attempt={attempt}
        takenSeats={[]}
        t={t}
      />
    </>,
  );
  const tap = (name: string, afterMs: number) => {
    const press = { detail: 1, clientX: 90, clientY: 90, bubbles: true, cancelable: true };
    const event = new PointerEvent('click', press);
    const value = new Event('now').timeStamp + afterMs;
    Object.defineProperty(event, 'timeStamp', { value });
    return act(() => {
      screen.getByRole('button', { name }).dispatchEvent(event);
    });
  };
  // the guard forgets the presses of another test
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
  await tap(t.changeSeat(3), 1_000);
  await tap(t.cancelChangeSeat, 3_000);
  await tap(t.handIn, 600);
  expect(handIn).not.toHaveBeenCalled();
  await tap(t.handIn, 5_000);
  expect(handIn).toHaveBeenCalledOnce();
});
