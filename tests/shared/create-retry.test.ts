import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRetry } from '../../src/shared/create-retry.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('a device that refuses is asked again, at most every ten seconds, until it takes what it is given', async () => {
  let isFull = true;
  let isRefused = true;
  const retry = vi.fn(async () => {
    isRefused = isFull;
  });
  const askAgain = createRetry(() => isRefused, retry);
  askAgain();
  askAgain();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(retry).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  const before = retry.mock.calls.length;
  expect(before).toBeGreaterThan(6);
  isFull = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(retry).toHaveBeenCalledTimes(before + 1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(retry).toHaveBeenCalledTimes(before + 1);
  isRefused = true;
  askAgain();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(retry).toHaveBeenCalledTimes(before + 2);
});
