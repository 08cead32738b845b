// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ChangeSeat } from '../../../src/classroom/take/ChangeSeat.tsx';
import { catalogue } from '../../../src/classroom/text/fr.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { renderInFrench } from '../../support/test-app.tsx';
import { createTap, sendPress, stopEventClock } from '../../support/timed-presses.ts';

const t = catalogue.takeAssignment;

stopEventClock();
afterEach(cleanup);

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
  const tap = (name: string, afterMs: number) =>
    sendPress(createTap(90), afterMs, screen.getByRole('button', { name }));
  await tap(t.changeSeat(3), 1_000);
  await tap(t.cancelChangeSeat, 3_000);
  await tap(t.handIn, 600);
  expect(handIn).not.toHaveBeenCalled();
  await tap(t.handIn, 5_000);
  expect(handIn).toHaveBeenCalledOnce();
});
