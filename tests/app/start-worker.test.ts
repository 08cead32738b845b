// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startWorker } from '../../src/app/start-worker.ts';
import { hasFailedLoads } from '../../src/ui/failed-loads.ts';

let worker: EventTarget;
let isHostSilent = true;
let script = '';

beforeEach(() => {
  vi.useFakeTimers();
  isHostSilent = true;
  script = 'onmessage';
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      constructor() {
        super();
        worker = this;
      }
    },
  );
  vi.stubGlobal('fetch', async () => (isHostSilent ? new Promise(() => {}) : new Response(script)));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a worker whose script hangs is missed in words after some seconds', async () => {
  startWorker('backupParser');
  await vi.advanceTimersByTimeAsync(7_000);
  expect(hasFailedLoads()).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(hasFailedLoads()).toBe(true);
  isHostSilent = false;
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(100);
  expect(hasFailedLoads()).toBe(false);
});

it('a worker that answered is not looked for', async () => {
  startWorker('backupParser');
  worker.dispatchEvent(new Event('message'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(hasFailedLoads()).toBe(false);
});

it('a worker that has long to work, its script there, is not spoken of', async () => {
  isHostSilent = false;
  startWorker('backupParser');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(hasFailedLoads()).toBe(false);
});

it.each(['', '<!doctype html>'])(
  'a worker is missed in words if the host sends “%s” in the place of its script',
  async (sent) => {
    isHostSilent = false;
    script = sent;
    startWorker('backupParser');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(hasFailedLoads()).toBe(true);
    script = 'onmessage';
    window.dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(100);
    expect(hasFailedLoads()).toBe(false);
  },
);
