import { expect, it } from 'vitest';
import { createEventClock } from '../../src/progress/event-clock.ts';

it('gives larger keys even if the device is set back', () => {
  const clock = createEventClock('tab');
  const keys = [2_000, 2_000, 500, 3_000].map((at) => clock.createKey(at));
  expect(keys).toEqual([...new Set(keys)].sort());
  expect(keys.at(-1)).toBe('0000002bc-tab');
});

it('goes on after the largest key of any tab', () => {
  const clock = createEventClock('b');
  clock.observe('0mgx1k2ab-a');
  clock.observe('0mgx1k2aa-a');
  clock.observe('');
  expect(clock.createKey(1)).toBe('0mgx1k2ac-b');
});

it('does not follow a forged key to the end of all keys', () => {
  const clock = createEventClock('tab');
  clock.observe('zzzzzzzzz-evil');
  clock.observe('z00000000-evil');
  expect(clock.createKey(35)).toBe('00000000z-tab');
});
