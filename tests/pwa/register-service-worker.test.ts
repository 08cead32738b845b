// @vitest-environment happy-dom
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markSaved } from '../../src/shared/unsaved-work.ts';

const worker = vi.hoisted(() => {
  // what another file of tests has imported knows nothing of the mocks, and the next wants none of them
  vi.resetModules();
  return {
    listeners: {} as Record<string, () => void>,
    skipped: 0,
    register: vi.fn(async () => {}),
  };
});
/** Takes away what listens to the page, which the next file may have too. */
const forget: (() => void)[] = [];
for (const target of [window, document]) {
  const { addEventListener } = target;
  target.addEventListener = (name: string, listener: EventListener) => {
    addEventListener.call(target, name, listener);
    forget.push(() => target.removeEventListener(name, listener));
  };
  forget.push(() => Object.assign(target, { addEventListener }));
}
afterAll(() => {
  for (const one of forget) one();
  vi.doUnmock('workbox-window');
  vi.doUnmock('../../src/app/trusted-types.ts');
  vi.resetModules();
});
vi.mock('workbox-window', () => ({
  Workbox: class {
    addEventListener(name: string, listener: () => void) {
      worker.listeners[name] = listener;
    }
    messageSkipWaiting() {
      worker.skipped++;
    }
    register = () => worker.register();
    async update() {}
  },
}));
vi.mock('../../src/app/trusted-types.ts', () => ({ getTrustedScriptUrl: () => 'sw.js' }));
const { registerServiceWorker } = await import('../../src/pwa/register-service-worker.ts');

const reload = vi.fn();
vi.stubGlobal('location', { reload, href: 'https://example.org/quiz/' });
const postMessage = vi.fn();
const controller = { postMessage };
const serviceWorker = Object.assign(new EventTarget(), {
  controller: controller as object | null,
});
vi.stubGlobal('navigator', { serviceWorker });
const work = {};
let apply = () => {};

beforeEach(async () => {
  reload.mockClear();
  await registerServiceWorker((applyUpdate) => {
    apply = applyUpdate;
  });
});
afterEach(() => {
  markSaved(work, true);
  vi.restoreAllMocks();
});

function look(isLooking: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(!isLooking);
  document.dispatchEvent(new Event('visibilitychange'));
}
const changeController = () => serviceWorker.dispatchEvent(new Event('controllerchange'));

it('an update that another tab applies reloads this one while nobody looks', () => {
  look(true);
  changeController();
  expect(reload).not.toHaveBeenCalled();
  look(false);
  expect(reload).toHaveBeenCalledOnce();
});

it('an installed game is kept whole, and one in a tab not', () => {
  expect(postMessage).toHaveBeenLastCalledWith(
    expect.objectContaining({ type: 'KEEP_PARTS', isEverythingWanted: false }),
  );
  window.dispatchEvent(new Event('appinstalled'));
  expect(postMessage).toHaveBeenLastCalledWith(
    expect.objectContaining({ type: 'KEEP_PARTS', isEverythingWanted: true }),
  );
});

it('what lives in a page alone is not lost by an update of another tab', () => {
  markSaved(work, false);
  look(false);
  changeController();
  look(true);
  look(false);
  expect(reload).not.toHaveBeenCalled();
  markSaved(work, true);
  look(true);
  look(false);
  expect(reload).toHaveBeenCalled();
});

it('a player who asks for the update gets it, whatever is unsaved', () => {
  markSaved(work, false);
  worker.listeners.waiting?.();
  apply();
  expect(worker.skipped).toBe(1);
  changeController();
  expect(reload).toHaveBeenCalledOnce();
});

describe('a first visit', () => {
  const { register } = worker;
  const installUnder = async (failures: Error[]) => {
    vi.useFakeTimers();
    register.mockReset();
    for (const error of failures) register.mockRejectedValueOnce(error);
    serviceWorker.controller = null;
    await registerServiceWorker(() => {});
  };
  const breakOff = () => worker.listeners.redundant?.();
  const connect = () => window.dispatchEvent(new Event('online'));
  afterEach(() => {
    serviceWorker.controller = controller;
    vi.useRealTimers();
  });

  it('installs the game again when a file of it did not come: by the clock, with the network, at the next look', async () => {
    await installUnder([]);
    expect(register).toHaveBeenCalledTimes(1);
    for (const [index, comeBack] of [
      () => vi.advanceTimersByTime(10_000),
      connect,
      () => look(true),
    ].entries()) {
      connect();
      expect(register).toHaveBeenCalledTimes(index + 1);
      breakOff();
      comeBack();
      expect(register).toHaveBeenCalledTimes(index + 2);
    }
    vi.advanceTimersByTime(3_600_000);
    expect(register).toHaveBeenCalledTimes(4);
  });

  it('installs the game again when the script of the worker did not come', async () => {
    await installUnder([new TypeError('bad MIME type')]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(register).toHaveBeenCalledTimes(2);
  });

  it('leaves a broken release alone after a few tries', async () => {
    await installUnder(Array(99).fill(new TypeError('bad MIME type')));
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(register).toHaveBeenCalledTimes(6);
  });

  it('tells the worker what was loaded before it came', async () => {
    await installUnder([]);
    const loaded = [{ name: 'https://example.org/assets/Assignments-1.js' }];
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(loaded as PerformanceEntry[]);
    postMessage.mockClear();
    serviceWorker.controller = controller;
    changeController();
    const urls = loaded.map(({ name }) => name);
    expect(postMessage).toHaveBeenCalledWith(expect.objectContaining({ urls }));
  });

  it('lets the worker see the questions of an older dossier that was opened before it came', async () => {
    await installUnder([]);
    const urls = ['https://example.org/assets/main-1.js', 'https://example.org/bank/2012-fr.json'];
    const loaded = urls.map((name) => ({ name })) as PerformanceEntry[];
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue(loaded);
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
    changeController();
    expect(fetched.mock.calls).toEqual([[urls[1]]]);
  });

  it('does not install again what was installed and taken away', async () => {
    await installUnder([]);
    changeController();
    breakOff();
    await vi.advanceTimersByTimeAsync(24 * 3_600_000);
    expect(register).toHaveBeenCalledTimes(1);
  });
});
