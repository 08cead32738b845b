// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { catalogue as text } from '../../../src/progress/text/fr.ts';
import { Guest } from '../../../src/progress/ui/GuestMode.tsx';
import { Health } from '../../../src/progress/ui/StorageStatus.tsx';
import { createPreferences } from '../../../src/settings/preferences.ts';
import type { Toggle } from '../../../src/settings/stored-settings.ts';
import { desk, show } from '../../support/app-setting.tsx';
import { answer } from '../../support/events.ts';
import { kept, memoryLog } from '../../support/memory-log.ts';
import { game } from '../../support/world.ts';

afterEach(cleanup);
vi.stubGlobal('scrollTo', () => {});

const keys = (count: number) =>
  Array.from({ length: count }, (_, nth) => answer('r', `i${nth}`, 1, { key: `00000000${nth}-x` }));
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
    show(
      <Health desk={desk({ game: game({ log: memoryLog(keys(3)) }), preferences })} text={text} />,
    );
    open();
    expect(await screen.findByText(/3 entrées, toutes relues/)).toBeTruthy();
    expect(screen.getByText(/n’a pas de place pour elle/)).toBeTruthy();
    expect(screen.getByText(/Aucun fichier/)).toBeTruthy();
    expect(screen.getByText(/peut les effacer/)).toBeTruthy();
  });

  it('is nowhere, where the device refuses', async () => {
    const all = () => Promise.reject(new Error('no'));
    show(<Health desk={desk({ game: game({ log: { ...memoryLog(), all } }) })} text={text} />);
    open();
    expect(await screen.findByText(/L’appareil ne garde rien/)).toBeTruthy();
  });

  it('is nowhere, where the log cannot even be asked', async () => {
    const health = () => Promise.reject(new Error('no'));
    show(<Health desk={desk({ game: { ...game(), health } })} text={text} />);
    open();
    expect(await screen.findByText(/L’appareil ne garde rien/)).toBeTruthy();
  });
});

describe("a guest's turn", () => {
  it('begins and ends with a page anew, and nothing of it stays', async () => {
    const { preferences } = preferring();
    const log = memoryLog(keys(2));
    const guest = desk({ game: game({ log }), preferences });
    const restart = vi.fn();
    show(<Guest desk={guest} text={text} restart={restart} />);
    fireEvent.click(screen.getByRole('button', { name: text.guest.begin }));
    expect(preferences.on.value.has('guest')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Finir mon tour' }));
    expect(screen.getByRole('group', { name: text.guest.confirm })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Enregistrer un fichier' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: text.guest.yes }));
    await vi.waitFor(() => expect(preferences.on.value.has('guest')).toBe(false));
    expect((await log.all()).entries).toEqual([]);
    expect(restart).toHaveBeenCalledTimes(2);
  });

  it('goes on where the device does not erase, and says so', async () => {
    const { preferences } = preferring('guest');
    const erase = () => Promise.reject(new Error('no'));
    const guest = desk({ game: game({ log: { ...memoryLog(), erase } }), preferences });
    show(<Guest desk={guest} text={text} restart={() => {}} />);
    fireEvent.click(screen.getByRole('button', { name: 'Finir mon tour' }));
    fireEvent.click(screen.getByRole('button', { name: text.guest.yes }));
    expect(await screen.findByText(text.guest.failed)).toBeTruthy();
    expect(preferences.on.value.has('guest')).toBe(true);
  });
});

describe('what a player is told wherever they are', () => {
  it('how many answers were brought back', async () => {
    const log = kept(memoryLog());
    const mended = game({ log: { ...log, mend: async () => 12 } });
    show(<App desk={desk({ game: mended })} />);
    await mended.open();
    expect(await screen.findByText('12 réponses retrouvées dans la copie de sûreté')).toBeTruthy();
  });

  it("that it is a guest's turn, and where it ends", async () => {
    const { preferences } = preferring('guest');
    show(<App desk={desk({ preferences })} />);
    const end = await screen.findByRole('link', { name: 'Finir mon tour' });
    expect(end.getAttribute('href')).toBe('#/reglages');
  });
});
