// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { signalReceived } from '../../src/ui/signal-received.ts';

afterEach(() => vi.unstubAllGlobals());

it('a code that was read is a tap of the phone, and without a motor a tone', () => {
  const start = vi.fn();
  const part = { connect: (next: unknown) => next };
  class Audio {
    currentTime = 0;
    destination = {};
    createOscillator = () => ({ ...part, frequency: {}, start, stop: () => {} });
    createGain = () => ({
      ...part,
      gain: { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} },
    });
  }
  vi.stubGlobal('AudioContext', Audio);
  const motor = vi.fn(() => true);
  vi.stubGlobal('navigator', { vibrate: motor });
  signalReceived();
  expect(motor).toHaveBeenCalledOnce();
  expect(start).not.toHaveBeenCalled();
  // a laptop has the function and no motor
  motor.mockReturnValue(false);
  signalReceived();
  expect(start).toHaveBeenCalledOnce();
  vi.stubGlobal('navigator', {});
  signalReceived();
  expect(start).toHaveBeenCalledTimes(2);
});
