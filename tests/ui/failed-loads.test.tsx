// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markSaved } from '../../src/shared/unsaved-work.ts';
import { hasFailedLoads, loadPersistently } from '../../src/ui/failed-loads.ts';
import { LoadError } from '../../src/ui/LoadError.tsx';
import { useLazy } from '../../src/ui/use-lazy.ts';
import { renderInFrench } from '../support/test-app.tsx';
import { flushPromises } from '../support/test-game.ts';

const reload = vi.fn();
/** The host's page, as the names of its files stand in it; undefined without a network. */
let hostPage: string | undefined;

beforeEach(() => {
  hostPage = undefined;
  reload.mockReset();
  vi.spyOn(window.location, 'reload').mockImplementation(reload);
  vi.stubGlobal('fetch', async () => {
    if (hostPage === undefined) throw new TypeError('Failed to fetch');
    return new Response(hostPage);
  });
  document.documentElement.dataset.game = './assets/main-1.js';
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A file that the network loses so many times. */
const createFlakyLoad = (failures: number) =>
  vi.fn(async () => {
    if (failures-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
    return 'the part';
  });

function Page({ load }: { load: () => Promise<string> }) {
  const part = useLazy(true, load);
  return (
    <>
      {hasFailedLoads() && <LoadError />}
      <p>{part}</p>
    </>
  );
}

const connect = () => window.dispatchEvent(new Event('online'));

it('a part of the page that was lost is missed in words, and comes when the network is back', async () => {
  const load = createFlakyLoad(2);
  renderInFrench(<Page load={load} />);
  await screen.findByText(/manque. Elle vient par le réseau/);
  connect();
  await flushPromises();
  screen.getByRole('alert');
  connect();
  await screen.findByText('the part');
  expect(screen.queryByRole('alert')).toBeNull();
  connect();
  expect(load).toHaveBeenCalledTimes(3);
});

it('Retry asks again for all that is missing, and never leads to an error page of the browser', async () => {
  renderInFrench(<Page load={createFlakyLoad(2)} />);
  const retry = await screen.findByRole('button', { name: 'Réessayer' });
  fireEvent.click(retry);
  await flushPromises();
  screen.getByRole('alert');
  fireEvent.click(retry);
  await screen.findByText('the part');
  expect(reload).not.toHaveBeenCalled();
});

it('Retry reloads the page if the host answers and the file still does not come', async () => {
  renderInFrench(<Page load={createFlakyLoad(9)} />);
  const retry = await screen.findByRole('button', { name: 'Réessayer' });
  hostPage = '<html data-game="./assets/main-1.js">';
  fireEvent.click(retry);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

it('a file that a network answered with nothing is fetched anew and the page reloaded, as soon as the network is back', async () => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { name: 'assets/part.js' } as PerformanceEntry,
  ]);
  const load = vi.fn(() => Promise.reject(new SyntaxError()));
  renderInFrench(<Page load={load} />);
  await screen.findByRole('alert');
  hostPage = '<html data-game="./assets/main-1.js">';
  const fetched = vi.spyOn(globalThis, 'fetch');
  connect();
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(fetched).toHaveBeenCalledWith('assets/part.js', { cache: 'reload' });
});

it('what a person typed is never lost to a reload when the network is back', async () => {
  renderInFrench(<Page load={createFlakyLoad(9)} />);
  await screen.findByRole('alert');
  hostPage = '<html data-game="./assets/main-1.js">';
  markSaved('a draft', false);
  connect();
  await flushPromises();
  await new Promise((resolve) => setTimeout(resolve, 20));
  markSaved('a draft', true);
  expect(reload).not.toHaveBeenCalled();
});

it('what is missing comes by itself as soon as the network brings something else', async () => {
  renderInFrench(<Page load={createFlakyLoad(1)} />);
  await screen.findByRole('alert');
  loadPersistently(createFlakyLoad(0), { onLoaded() {} });
  await screen.findByText('the part');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('what a screen no longer needs is missed no more', async () => {
  const load = createFlakyLoad(9);
  renderInFrench(<Page load={load} />);
  await screen.findByRole('alert');
  cleanup();
  await vi.waitFor(() => expect(hasFailedLoads()).toBe(false));
  connect();
  expect(load).toHaveBeenCalledOnce();
});

it('a file that comes after it was given up changes nothing', async () => {
  const onLoaded = vi.fn();
  const giveUp = loadPersistently(createFlakyLoad(0), { onLoaded });
  giveUp();
  await flushPromises();
  expect(onLoaded).not.toHaveBeenCalled();
});

it('if the host has a new version by now, it says so and offers the reload that helps', async () => {
  hostPage = '<html data-game="./assets/main-2.js">';
  const load = createFlakyLoad(9);
  renderInFrench(<Page load={load} />);
  await screen.findByText(/Le jeu a été mis à jour/);
  expect(reload).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Recharger la page' }));
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

it('a waiting update is spoken of, and taken before the reload: the old page would lack its files again', async () => {
  const worker = { oncontrollerchange() {} };
  const postMessage = vi.fn(() => worker.oncontrollerchange());
  const getRegistration = async () => ({ waiting: { postMessage } });
  vi.stubGlobal(
    'navigator',
    Object.assign(navigator, { serviceWorker: Object.assign(worker, { getRegistration }) }),
  );
  hostPage = '<html data-game="./assets/main-1.js">';
  renderInFrench(<Page load={createFlakyLoad(9)} />);
  await screen.findByText(/Le jeu a été mis à jour/);
  fireEvent.click(screen.getByRole('button', { name: 'Recharger la page' }));
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'SKIP_WAITING' });
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

it('an update that nobody has looked for yet is found at once, and the first press takes it', async () => {
  const worker = { oncontrollerchange() {} };
  const postMessage = vi.fn(() => worker.oncontrollerchange());
  const installing = {
    set onstatechange(settle: () => void) {
      registration.waiting = { postMessage };
      settle();
    },
  };
  const registration: Record<string, unknown> = {
    update: async () => Object.assign(registration, { installing }),
  };
  const getRegistration = async () => registration;
  vi.stubGlobal(
    'navigator',
    Object.assign(navigator, { serviceWorker: Object.assign(worker, { getRegistration }) }),
  );
  hostPage = '<html data-game="./assets/main-1.js">';
  renderInFrench(<Page load={createFlakyLoad(9)} />);
  await screen.findByText(/Le jeu a été mis à jour/);
  fireEvent.click(screen.getByRole('button', { name: 'Recharger la page' }));
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect(postMessage).toHaveBeenCalledOnce();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

it('an update that the host took back is no longer spoken of', async () => {
  hostPage = '<html data-game="./assets/main-1.js">';
  renderInFrench(<Page load={createFlakyLoad(9)} />);
  await screen.findByRole('button', { name: 'Réessayer' });
});

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

it('a file that never answers is missed in words after some seconds, and shown as soon as it comes', async () => {
  vi.useFakeTimers();
  let arrive = (_: string) => {};
  renderInFrench(
    <Page
      load={() =>
        new Promise((resolve) => {
          arrive = resolve;
        })
      }
    />,
  );
  await pass(5_000);
  expect(screen.queryByRole('alert')).toBeNull();
  await pass(5_000);
  screen.getByText(/manque. Elle vient par le réseau/);
  await act(async () => arrive('the part'));
  screen.getByText('the part');
  expect(screen.queryByRole('alert')).toBeNull();
});

it('Retry reloads the page if a file goes on not to answer', async () => {
  vi.useFakeTimers();
  renderInFrench(<Page load={() => new Promise<string>(() => {})} />);
  await pass(9_000);
  hostPage = '<html data-game="./assets/main-1.js">';
  fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await pass(4_000);
  expect(reload).toHaveBeenCalledOnce();
});

it('a file that comes late for a screen that was left is not spoken of', async () => {
  vi.useFakeTimers();
  renderInFrench(<Page load={() => new Promise<string>(() => {})} />);
  await pass(2_000);
  cleanup();
  await vi.advanceTimersByTimeAsync(9_000);
  expect(hasFailedLoads()).toBe(false);
});

it('where the browser denies its service worker, Retry still loads the page anew', async () => {
  const getRegistration = async () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('navigator', { ...navigator, onLine: true, serviceWorker: { getRegistration } });
  renderInFrench(<Page load={createFlakyLoad(Number.POSITIVE_INFINITY)} />);
  const retry = await screen.findByRole('button');
  hostPage = '<html data-game="./assets/main-1.js">';
  fireEvent.click(retry);
  await vi.waitFor(() => expect(reload).toHaveBeenCalled());
});
