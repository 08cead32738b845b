// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { canVibrate, vibrate } from '../../src/ui/vibrate.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  delete document.documentElement.dataset.still;
});

function stubPhone(isMotionReduced = false) {
  const motor = vi.fn();
  vi.stubGlobal('navigator', { vibrate: motor });
  vi.stubGlobal('matchMedia', () => ({ matches: isMotionReduced }));
  return motor;
}

it('a phone gives one short pulse for what is placed, two for a miss', () => {
  const motor = stubPhone();
  vibrate('placed');
  vibrate('missed');
  expect(motor.mock.calls).toEqual([[[10]], [[20, 60, 20]]]);
});

it('it stays still where motion is to be reduced, and where the player wants it', () => {
  const reduced = stubPhone(true);
  vibrate('placed');
  expect(reduced).not.toHaveBeenCalled();
  const motor = stubPhone();
  document.documentElement.dataset.still = '';
  vibrate('placed');
  expect(motor).not.toHaveBeenCalled();
});

it('a device without a motor is asked for nothing', () => {
  stubPhone();
  vi.stubGlobal('navigator', {});
  expect(canVibrate()).toBe(false);
  expect(() => vibrate('missed')).not.toThrow();
});
