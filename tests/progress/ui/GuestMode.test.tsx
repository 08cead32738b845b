// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { catalogue as text } from '../../../src/progress/text/fr.ts';
import { GuestMode } from '../../../src/progress/ui/GuestMode.tsx';
// compiled before its screen is asked for, which may not wait for long
import '../../../src/settings/Settings.tsx';
import type { Settings } from '../../../src/settings/stored-settings.ts';
import { answerEvents } from '../../support/events.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import {
  createTestContext,
  createTestPreferences,
  renderInFrench,
} from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

function renderGuestMode(
  log: ReturnType<typeof createMemoryLog>,
  settings: Settings = {},
  eraseGuest = async () => {},
) {
  const preferences = createTestPreferences(settings);
  const restart = vi.fn();
  const game = createTestGame({ log });
  renderInFrench(
    <GuestMode text={text} restart={restart} />,
    createTestContext({ game, preferences, eraseGuest }),
  );
  const isGuest = () => preferences.enabledToggles.value.has('guest');
  return { game, isGuest, restart };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('restarts the page at the start and at the end, when it erases the guest’s log', async () => {
  const log = createMemoryLog(answerEvents(2));
  const { isGuest, restart } = renderGuestMode(log);
  press(text.guestMode.startSession);
  await vi.waitFor(() => expect(isGuest()).toBe(true));
  press(text.storage.endGuestSession);
  screen.getByRole('group', { name: text.guestMode.endQuestion });
  screen.getByRole('button', { name: text.storage.saveFile });
  press(text.guestMode.confirmEnd);
  await vi.waitFor(() => expect(isGuest()).toBe(false));
  expect((await log.readAll()).events).toEqual([]);
  expect(restart).toHaveBeenCalledTimes(2);
});

it('begins a turn with nothing of a guest who did not end theirs', async () => {
  const guestLog = createMemoryLog(answerEvents(2));
  const log = createMemoryLog(answerEvents(1));
  const { isGuest } = renderGuestMode(log, {}, () => guestLog.erase('stamp'));
  press(text.guestMode.startSession);
  await vi.waitFor(() => expect(isGuest()).toBe(true));
  expect((await guestLog.readAll()).events).toEqual([]);
  expect((await log.readAll()).events).toHaveLength(1);
});

it('goes on if the device does not erase, and says so', async () => {
  const erase = () => Promise.reject(new Error('no'));
  const { isGuest } = renderGuestMode({ ...createMemoryLog(), erase }, { guest: true });
  press(text.storage.endGuestSession);
  press(text.guestMode.confirmEnd);
  await screen.findByText(text.guestMode.failed);
  expect(isGuest()).toBe(true);
});

it('offers no turn where nothing is kept, which could not be ended there', async () => {
  const refuse = () => Promise.reject(new Error('no'));
  const { game } = renderGuestMode({ ...createMemoryLog(), readHead: refuse });
  screen.getByRole('button', { name: text.guestMode.startSession });
  await game.loadProgress();
  await vi.waitFor(() => expect(screen.queryByRole('button')).toBe(null));
});

it('ends a turn at the top of the settings, where the link of every screen leads', async () => {
  const preferences = createTestPreferences({ guest: true });
  const app = createTestContext({ preferences });
  renderInFrench(<App app={app} />, app);
  const notice = await screen.findByRole('link', { name: text.storage.endGuestSession });
  expect(notice.getAttribute('href')).toBe(app.router.hashOf('settings'));
  app.router.goTo('settings');
  const end = await screen.findByRole('button', { name: text.storage.endGuestSession });
  expect(screen.queryByRole('link', { name: text.storage.endGuestSession })).toBeNull();
  const choices = screen.getByRole('group', { name: text.settings.language });
  expect(end.compareDocumentPosition(choices)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
