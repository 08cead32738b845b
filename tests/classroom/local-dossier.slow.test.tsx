// @vitest-environment happy-dom

import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import type { RouteId } from '../../src/app/router.ts';
import { openClassroomStore } from '../../src/classroom/classroom-store.ts';
import { openDossierStore } from '../../src/dossiers/dossier-store.ts';
import { findHandout } from '../../src/dossiers/receive/find-handout.ts';
import { createFrontPageData } from '../../src/engine/create-front-page.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { openHandedDossier } from '../support/handed-dossier.ts';
import { createMemoryRecords } from '../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../support/test-app.tsx';
import { createTestGame } from '../support/test-game.ts';

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {} })));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const { bank, dossier, packed, made, assignment } = await openHandedDossier();
const saved = { ...made, name: '3e B, lundi', made: Date.UTC(2026, 10, 23) };

/** A device with the assignment, on the page of the site's own dossier or of the local one. */
async function open(
  at: { routeId: RouteId; about: string },
  { hasDossier = true, isItsPage = false } = {},
) {
  const records = createMemoryRecords();
  await openClassroomStore(records).saveAssignment(saved);
  if (hasDossier) await openDossierStore(records).saveDossier(dossier, packed, saved.made);
  const game = isItsPage
    ? createTestGame({
        front: createFrontPageData(bank),
        loadBank: async () => createPlayableBank(bank),
      })
    : createTestGame();
  const app = createTestContext({ ...at, game, openRecords: async () => records });
  const goTo = vi.spyOn(window.location, 'replace').mockImplementation(() => {});
  renderInFrench(<App app={app} />);
  return goTo;
}

const linked = { routeId: 'take', about: assignment } as const;

describe('the link of an assignment', () => {
  it('goes straight to the page of its dossier where the device has it', async () => {
    const goTo = await open(linked);
    await vi.waitFor(
      () => expect(goTo.mock.lastCall?.[0]).toMatch(new RegExp(`^\\./\\?d=${dossier.id}`)),
      { timeout: 10_000 },
    );
  });

  it('says how to get the dossier where the device has it not, and leads nowhere else', async () => {
    const goTo = await open(linked, { hasDossier: false });
    await screen.findByText(/dossier que cet appareil n’a pas encore/);
    const lead = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(lead('Filmer les codes ou coller le lien')).toBe('#/devoir');
    screen.getByRole('button', { name: 'Ouvrir un fichier reçu…' });
    expect(screen.queryByRole('link', { name: 'Ouvrir sa page' })).toBeNull();
    expect(goTo).not.toHaveBeenCalled();
  });

  it('is sat on the page of its dossier', async () => {
    await open(linked, { isItsPage: true });
    await screen.findByText(/10 questions/);
    screen.getByText(/téléphérique/);
  });
});

describe('a set of a dossier of this device', () => {
  it('is led to in one tap from the class on the page of another dossier', async () => {
    await open({ routeId: 'assignments', about: '' });
    const link = await screen.findByRole('link', { name: /^Imprimer/ });
    expect(link.getAttribute('href')).toBe(`./?d=${dossier.id}#/imprimer/${made.id}`);
  });

  it('is handed out with it, from any page', async () => {
    await open({ routeId: 'share', about: saved.id });
    await screen.findByRole('radio', { name: '2. Le dossier et la série' });
    const link = screen.getByRole('textbox', { name: 'Le lien' }) as HTMLTextAreaElement;
    expect(findHandout(link.value)?.assignment).toBe(assignment);
    screen.getByRole('radio', { name: 'La série seule' });
  });

  it.each(['present', 'print', 'cards'] as const)('leads to its own page: %s', async (routeId) => {
    await open({ routeId, about: saved.id });
    const link = await screen.findByRole('link', { name: 'Ouvrir sa page' });
    expect(link.getAttribute('href')).toMatch(new RegExp(`^\\./\\?d=${dossier.id}`));
  });

  it.each(['share', 'present', 'print', 'cards', 'collect', 'report'] as const)(
    'says how to get a dossier that is gone: %s',
    async (routeId) => {
      await open({ routeId, about: saved.id }, { hasDossier: false });
      await screen.findByText(/dossier que cet appareil n’a pas encore/);
      screen.getByRole('link', { name: 'Toutes les séries' });
    },
  );

  it.each([
    ['present', /^Question|Montrer la réponse/],
    ['print', /Imprimer/],
    ['cards', /Cartes/],
    ['collect', /0 résultat reçu/],
    ['report', /Aucun résultat|rapport/i],
  ] as const)('is used on its page: %s', async (routeId, text) => {
    await open({ routeId, about: saved.id }, { isItsPage: true });
    expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);
    expect(screen.queryByText(/que cet appareil n’a pas/)).toBeNull();
  });
});

it('a set of another dossier says of which, where sets are listed', async () => {
  await open({ routeId: 'assignments', about: '' });
  await screen.findByText(/^Valmère/);
  // it is changed on its own page
  screen.getByRole('button', { name: /^Effacer/, hidden: true });
  expect(screen.queryByRole('button', { name: /^Modifier/, hidden: true })).toBe(null);
});

it('a received file is opened where a pupil opens a set', async () => {
  await open({ routeId: 'take', about: '' });
  await screen.findByRole('button', { name: 'Ouvrir un fichier reçu…' });
});
