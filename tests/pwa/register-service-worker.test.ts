// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markSaved } from '../../src/shared/unsaved-work.ts';

const worker = vi.hoisted(() => ({ listeners: {} as Record<string, () => void>, skipped: 0 }));
vi.mock('workbox-window', () => ({
  Workbox: class {
    addEventListener(name: string, listener: () => void) {
      worker.listeners[name] = listener;
    }
    messageSkipWaiting() {
      worker.skipped++;
    }
    async register() {}
    async update() {}
  },
}));
vi.mock('../../src/app/trusted-types.ts', () => ({ getTrustedScriptUrl: () => 'sw.js' }));
const { registerServiceWorker } = await import('../../src/pwa/register-service-worker.ts');

const reload = vi.fn();
vi.stubGlobal('location', { reload });
vi.stubGlobal('navigator', { serviceWorker: { controller: {} } });
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
const updateInOtherTab = () => worker.listeners.controlling?.();

it('an update that another tab applies reloads this one while nobody looks', () => {
  look(true);
  updateInOtherTab();
  expect(reload).not.toHaveBeenCalled();
  look(false);
  expect(reload).toHaveBeenCalledOnce();
});

it('what lives in a page alone is not lost by an update of another tab', () => {
  markSaved(work, false);
  look(false);
  updateInOtherTab();
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
  worker.listeners.controlling?.();
  expect(reload).toHaveBeenCalledOnce();
});
