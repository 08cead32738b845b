// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { openDossierStore } from '../../../src/dossiers/dossier-store.ts';
import { catalogue } from '../../../src/dossiers/text/fr.ts';
import { catalogue as playText } from '../../../src/play/text/fr.ts';
import { takeSharedFile } from '../../../src/pwa/shared-file.ts';
import { openHandmadeDossier } from '../../support/handmade-dossiers.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const { keep: text, receive } = catalogue;
const { dossier, packed } = await openHandmadeDossier();
const published = {
  shelves: 1,
  dossiers: [
    { id: '2022-01-12-otan', title: 'OTAN', publisher: 'X', date: '2022-01-12', actors: [] },
  ],
};

async function openArchives(isOnline: boolean, isKept = true) {
  vi.stubGlobal('fetch', async () => {
    if (!isOnline) throw new Error('offline');
    return { ok: true, json: async () => published };
  });
  const records = createMemoryRecords();
  if (isKept) await openDossierStore(records).saveDossier(dossier, packed, 1);
  const app = createTestContext({ routeId: 'archives', openRecords: async () => records });
  renderInFrench(<App app={app} />);
  return app;
}

const findSection = () => screen.findByRole('region', { name: text.sectionTitle });

it('what the device holds comes first, with a way to play it and one to its page', async () => {
  await openArchives(true);
  const section = await findSection();
  const links = within(section).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    `./?d=${dossier.id}`,
    `#/dossier/${dossier.id}`,
  ]);
  const site = await screen.findByRole('link', { name: 'OTAN' });
  expect(section.compareDocumentPosition(site)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('is there without the network too', async () => {
  await openArchives(false);
  await findSection();
  expect((await screen.findByRole('alert')).textContent).toContain(playText.archives.loadFailed);
  within(await findSection()).getByRole('link', { name: /^Valmère/ });
});

it('is searched with the same box, by title, source, author and day', async () => {
  await openArchives(true);
  const section = await findSection();
  const box = screen.getByRole('searchbox');
  for (const [query, count] of [
    ['telepherique', 1],
    ['courrier hauts-lacs', 1],
    ['Ferrand', 1],
    ['12 mars 2026', 1],
    ['otan', 0],
  ] as const) {
    fireEvent.input(box, { target: { value: query } });
    await within(section).findByText(text.foundHere(count));
    expect(within(section).queryAllByRole('listitem')).toHaveLength(count);
  }
});

it('a device that fails to read says so, and reads again', async () => {
  const records = createMemoryRecords();
  await openDossierStore(records).saveDossier(dossier, packed, 1);
  const openRecords = vi
    .fn(async () => records)
    .mockRejectedValueOnce(new TypeError('a check is not there yet'));
  renderInFrench(<App app={createTestContext({ routeId: 'archives', openRecords })} />);
  const failure = (await screen.findByText(text.unread)).parentElement as HTMLElement;
  fireEvent.click(within(failure).getByRole('button', { name: 'Réessayer' }));
  within(await findSection()).getByRole('link', { name: /^Valmère/ });
});

it('says nothing of the device where nothing was taken in, and opens a file', async () => {
  const app = await openArchives(true, false);
  const input = await screen.findByLabelText(receive.openFile);
  expect(screen.queryByRole('region', { name: text.sectionTitle })).toBeNull();
  const file = new File(['{}'], 'a.qqq.json');
  Object.defineProperty(input, 'files', { value: [file] });
  fireEvent.change(input);
  expect(app.router.currentRoute.value.id).toBe('receive');
  expect(await takeSharedFile()).toBe(file);
});

it('what another tab has renamed or erased is told once the page is looked at again', async () => {
  const app = await openArchives(true);
  const store = openDossierStore(await app.openRecords());
  within(await findSection()).getByRole('link', { name: /^Valmère/ });
  await store.renameDossier(dossier.id, 'Lundi');
  document.dispatchEvent(new Event('visibilitychange'));
  await screen.findByRole('link', { name: 'Lundi' });
  await store.eraseDossier(dossier.id);
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(screen.queryByRole('link', { name: 'Lundi' })).toBeNull());
});
