// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { catalogue as text } from '../../../src/progress/text/fr.ts';
import { GuestMode } from '../../../src/progress/ui/GuestMode.tsx';
import { StorageStatus } from '../../../src/progress/ui/StorageStatus.tsx';
import { createPreferences } from '../../../src/settings/preferences.ts';
import type { Toggle } from '../../../src/settings/stored-settings.ts';
import { answerEvent } from '../../support/events.ts';
import { createMemoryLog, createTestMirroredLog } from '../../support/memory-log.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);
vi.stubGlobal('scrollTo', () => {});

const keys = (count: number) =>
  Array.from({ length: count }, (_, nth) =>
    answerEvent('r', `i${nth}`, 1, { key: `00000000${nth}-x` }),
  );
const preferring = (...habits: Toggle[]) => {
  const kept = Object.fromEntries(habits.map((habit) => [habit, true as const]));
  const keep = vi.fn();
  return { preferences: createPreferences(['fr'], kept, keep, () => {}), keep };
};

describe('where the answers are', () => {
  const open = () => {
    const details = screen
      .getByText(/Où sont mes réponses/)
      .closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
  };

  it('is told once it is asked for: how many, where, and when a file was saved', async () => {
    const { preferences } = preferring();
    renderInFrench(
      <StorageStatus text={text} />,
      createTestContext({
        game: createTestGame({ log: createMemoryLog(keys(3)) }),
        preferences,
      }),
    );
    open();
    await screen.findByText(/3 entrées, toutes relues/);
    screen.getByText(/n’a pas de place pour elle/);
    screen.getByText(/Aucun fichier/);
    screen.getByText(/peut les effacer/);
  });

  it('is nowhere, where the device refuses', async () => {
    const all = () => Promise.reject(new Error('no'));
    renderInFrench(
      <StorageStatus text={text} />,
      createTestContext({
        game: createTestGame({ log: { ...createMemoryLog(), readAll: all } }),
      }),
    );
    open();
    await screen.findByText(/L’appareil ne garde rien/);
  });

  it('is nowhere, where the log cannot even be asked', async () => {
    const health = () => Promise.reject(new Error('no'));
    renderInFrench(
      <StorageStatus text={text} />,
      createTestContext({ game: { ...createTestGame(), checkStorage: health } }),
    );
    open();
    await screen.findByText(/L’appareil ne garde rien/);
  });
});

describe("a guest's turn", () => {
  it('begins and ends with a page anew, and nothing of it stays', async () => {
    const { preferences } = preferring();
    const log = createMemoryLog(keys(2));
    const guest = createTestContext({ game: createTestGame({ log }), preferences });
    const restart = vi.fn();
    renderInFrench(<GuestMode text={text} restart={restart} />, guest);
    fireEvent.click(screen.getByRole('button', { name: text.guestMode.startSession }));
    expect(preferences.enabledToggles.value.has('guest')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Finir mon tour' }));
    screen.getByRole('group', { name: text.guestMode.endQuestion });
    screen.getByRole('button', { name: 'Enregistrer un fichier' });
    fireEvent.click(screen.getByRole('button', { name: text.guestMode.confirmEnd }));
    await vi.waitFor(() => expect(preferences.enabledToggles.value.has('guest')).toBe(false));
    expect((await log.readAll()).events).toEqual([]);
    expect(restart).toHaveBeenCalledTimes(2);
  });

  it('goes on where the device does not erase, and says so', async () => {
    const { preferences } = preferring('guest');
    const erase = () => Promise.reject(new Error('no'));
    const guest = createTestContext({
      game: createTestGame({ log: { ...createMemoryLog(), erase } }),
      preferences,
    });
    renderInFrench(<GuestMode text={text} restart={() => {}} />, guest);
    fireEvent.click(screen.getByRole('button', { name: 'Finir mon tour' }));
    fireEvent.click(screen.getByRole('button', { name: text.guestMode.confirmEnd }));
    await screen.findByText(text.guestMode.failed);
    expect(preferences.enabledToggles.value.has('guest')).toBe(true);
  });
});

describe('what a player is told wherever they are', () => {
  it('how many answers were brought back', async () => {
    const log = createTestMirroredLog(createMemoryLog());
    const mended = createTestGame({ log: { ...log, reconcile: async () => 12 } });
    renderInFrench(<App app={createTestContext({ game: mended })} />);
    await mended.loadProgress();
    await screen.findByText('12 réponses retrouvées dans la copie de sûreté');
  });

  it("that it is a guest's turn, and where it ends", async () => {
    const { preferences } = preferring('guest');
    renderInFrench(<App app={createTestContext({ preferences })} />);
    const end = await screen.findByRole('link', { name: 'Finir mon tour' });
    expect(end.getAttribute('href')).toBe('#/reglages');
  });
});
