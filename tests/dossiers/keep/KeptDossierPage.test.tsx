// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { openDossierStore } from '../../../src/dossiers/dossier-store.ts';
import { openDossierFile } from '../../../src/dossiers/open-dossier.ts';
import { catalogue } from '../../../src/dossiers/text/fr.ts';
import { answerEvent } from '../../support/events.ts';
import { openHandmadeDossier } from '../../support/handmade-dossiers.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
const saved: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  saved.length = 0;
  let blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
    blob = made as Blob;
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob });
  });
});
afterEach(cleanup);

const { keep: text } = catalogue;
const { dossier, packed } = await openHandmadeDossier();

async function openPage(records = createMemoryRecords()) {
  const store = openDossierStore(records);
  await store.saveDossier(dossier, packed, Date.UTC(2026, 2, 14, 12));
  const game = createTestGame({ log: createMemoryLog() });
  await game.loadProgress();
  const app = createTestContext({
    routeId: 'dossier',
    about: dossier.id,
    game,
    openRecords: async () => records,
  });
  renderInFrench(<App app={app} />);
  await screen.findByRole('heading', { level: 1, name: /^Valmère/ });
  return { app, store, records };
}

const button = (name: string) => screen.findByRole('button', { name });
it('a dossier of the device is played and given to a class from its page', async () => {
  await openPage();
  const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(hrefOf(text.play)).toBe(`./?d=${dossier.id}#/`);
  expect(hrefOf(text.classroom)).toBe(`./?d=${dossier.id}#/classe/nouvelle`);
  screen.getByText(text.madeByHand);
  screen.getByText(/^12\smars 2026$/);
  screen.getByText(/d’après Le Courrier des Hauts-Lacs, 17 questions\. Reçu le 14\smars 2026/);
});

it('gets a name of its own, and keeps its title', async () => {
  const { store } = await openPage();
  const field = screen.getByRole('textbox', { name: text.nameLabel });
  fireEvent.input(field, { target: { value: 'Téléphérique, 3e B' } });
  fireEvent.click(await button(text.rename));
  await screen.findByText(text.renamed);
  screen.getByRole('heading', { level: 1, name: 'Téléphérique, 3e B' });
  screen.getByText(/^Valmère/);
  expect(await store.findDossier(dossier.id)).toMatchObject({ name: 'Téléphérique, 3e B' });
});

it('a device that fails to read is not said to be without the dossier, and reads again', async () => {
  const records = createMemoryRecords();
  await openDossierStore(records).saveDossier(dossier, packed, 1);
  const openRecords = vi
    .fn(async () => records)
    .mockRejectedValueOnce(new TypeError('a check is not there yet'));
  const app = createTestContext({ routeId: 'dossier', about: dossier.id, openRecords });
  renderInFrench(<App app={app} />);
  expect((await screen.findByRole('alert')).textContent).toContain(text.unread);
  expect(screen.queryByText(text.notKept)).toBeNull();
  fireEvent.click(await button('Réessayer'));
  await screen.findByRole('heading', { level: 1, name: /^Valmère/ });
});

it('says so if the device refuses the name', async () => {
  const { app } = await openPage();
  app.openRecords = () => Promise.reject(new Error('full'));
  fireEvent.click(await button(text.rename));
  await screen.findByText(text.renameFailed);
});

it('is saved as a file that opens as the same dossier', async () => {
  await openPage();
  fireEvent.click(await button(text.saveFile));
  await screen.findByText(text.exported);
  const [{ name, blob } = { name: '', blob: new Blob() }] = saved;
  expect(name).toBe(`${dossier.id}.qqq.json`);
  const outcome = await openDossierFile(new Uint8Array(await blob.arrayBuffer()));
  expect(outcome).toMatchObject({ ok: true, dossier: { id: dossier.id } });
});

it('is saved as YAML that passes in the folder of a site', async () => {
  await openPage();
  fireEvent.click(await button(text.saveYaml('français')));
  await screen.findByText(text.exported);
  const [{ name, blob } = { name: '', blob: new Blob() }] = saved;
  expect(name).toMatch(/^2026-03-12-valmere-que-faire[\w-]*\.fr\.yaml$/);
  const { readBank } = await import('../../../src/tools/bank/read-bank.ts');
  const id = name.slice(0, -'.fr.yaml'.length);
  const { data, problems } = readBank(await blob.text(), `questions/${id}/fr.yaml`);
  expect(data).toMatchObject({ ...dossier.banks[0], id });
  expect(problems.filter(({ level }) => level !== 'warning')).toEqual([]);
});

it('is erased after saying what hangs on it', async () => {
  const records = createMemoryRecords();
  await records.writeAll([
    ['set/AAAAAAAA', { bank: dossier.id }],
    ['set/BBBBBBBB', { bank: 'another' }],
    ['result/AAAAAAAA/01', { set: 'AAAAAAAA' }],
  ]);
  const { app, store } = await openPage(records);
  await app.game.merge([answerEvent('r', 'a', 1, { bank: dossier.id })]);
  fireEvent.click(await button(text.erase));
  screen.getByRole('group', {
    name: /1 série de classe et 1 résultat d’élève\. Vos réponses restent/,
  });
  expect(await store.findDossier(dossier.id)).toBeDefined();
  fireEvent.click(await button(text.confirmErase));
  expect(await screen.findByText(text.erased)).toBe(document.activeElement);
  screen.getByRole('link', { name: text.allDossiers });
  expect((await records.readByPrefix('')).map(([name]) => name)).toEqual(['set/BBBBBBBB']);
  const { events } = await app.game.readFullLog();
  expect(events).toHaveLength(1);
});

it('says so if the device refuses to erase it', async () => {
  const { app } = await openPage();
  fireEvent.click(await button(text.erase));
  app.openRecords = () => Promise.reject(new Error('locked'));
  fireEvent.click(await button(text.confirmErase));
  await screen.findByText(text.eraseFailed);
});

it('that is not there says so', async () => {
  renderInFrench(<App app={createTestContext({ routeId: 'dossier', about: 'local-x' })} />);
  await screen.findByText(text.notKept);
  screen.getByRole('link', { name: text.allDossiers });
});
