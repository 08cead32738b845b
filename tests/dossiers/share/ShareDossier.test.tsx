// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDossierFile } from '../../../src/dossiers/open-dossier.ts';
import { ShareDossier } from '../../../src/dossiers/share/ShareDossier.tsx';
import { catalogue } from '../../../src/dossiers/text/fr.ts';
import { drawQrCode } from '../../../src/qr/encode-svg.ts';
import { spellHandout } from '../../../src/qr/handout.ts';
import { catalogue as qrText } from '../../../src/qr/text/fr.ts';
import { openHandedDossier } from '../../support/handed-dossier.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const { packed, dossier, assignment: payload } = await openHandedDossier();
const url = 'https://example.org/?d=local-x#/devoir/A';
const assignment = { payload, url, name: '3e B, lundi' };
const props = { kept: { id: dossier.id, packed }, text: catalogue.share, qrText };
const show = (more: Partial<Parameters<typeof ShareDossier>[0]> = {}) =>
  renderInFrench(<ShareDossier {...props} {...more} />, createTestContext());
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const address = (hash: string) => new URL(`./${hash}`, window.location.href).href;
/** Whether the code on the page holds this text. */
const isShown = (name: string, content: string) =>
  screen.getByRole('img', { name }).children[1]?.getAttribute('d') ===
  drawQrCode(content, 'low').path;

it('first shows a phone that has not the game the way to it, ready to film', async () => {
  show();
  expect(isShown('1. Le jeu', address('#/devoir'))).toBe(true);
  expect(screen.getAllByRole('img')).toHaveLength(1);
});

it('shows the moving codes alone, with how long they take', async () => {
  show();
  choose('2. Le dossier');
  await screen.findByRole('img', { name: /^Code 1 sur \d+$/ });
  screen.getByText(/filmez ces codes qui défilent, environ \d secondes/);
  expect(screen.getAllByRole('img')).toHaveLength(1);
  expect(screen.queryByRole('radio', { name: 'La série seule' })).toBeNull();
});

it('shows who has the dossier the assignment alone', async () => {
  show({ assignment });
  screen.getByRole('radio', { name: '2. Le dossier et la série' });
  choose('La série seule');
  await screen.findByText(/Qui a déjà le dossier/);
  expect(isShown('La série seule', url)).toBe(true);
});

it('has a link with the dossier and its assignment', () => {
  show({ assignment });
  const link = screen.getByRole('textbox', { name: 'Le lien' }) as HTMLTextAreaElement;
  expect(link.value).toBe(address(`#/recu/${spellHandout({ packed, assignment: payload })}`));
});

it('says of a dossier that is too long for a link and for codes that it goes as a file', async () => {
  show({ kept: { id: dossier.id, packed: new Uint8Array(50_000) }, assignment });
  screen.getByText(/trop long pour un lien/);
  expect(screen.queryByRole('textbox')).toBeNull();
  choose('2. Le dossier et la série');
  await screen.findByText(/trop long pour des codes/);
  expect(screen.queryByRole('img')).toBeNull();
  screen.getByRole('button', { name: 'Enregistrer le fichier' });
});

it('saves a file that has the name of its assignment and opens with it on another device', async () => {
  const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  const save = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  show({ assignment });
  fireEvent.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }));
  await screen.findByText('Le fichier est enregistré.');
  expect(save.mock.contexts.at(-1)).toHaveProperty('download', `${dossier.id}-3e-b-lundi.qqq.json`);
  const content = create.mock.lastCall?.[0] as Blob;
  const outcome = await openDossierFile(new Uint8Array(await content.arrayBuffer()));
  expect(outcome).toMatchObject({ ok: true, dossier: { id: dossier.id } });
  expect(outcome).toMatchObject({ assignment: payload });
});

it('says so if no file can be made', async () => {
  show({ kept: { id: dossier.id, packed: new Uint8Array([1, 2, 3]) }, assignment });
  fireEvent.click(screen.getByRole('button', { name: 'Enregistrer le fichier' }));
  await waitFor(() => screen.getByText(/n’a pas pu être enregistré/));
});

it('promises no link to a dossier that is too long for one', () => {
  show();
  screen.getByText(
    'Pour le donner : deux codes à viser l’un après l’autre, un lien ou un fichier.',
  );
  cleanup();
  show({ kept: { id: dossier.id, packed: crypto.getRandomValues(new Uint8Array(4_000)) } });
  screen.getByText('Pour le donner : deux codes à viser l’un après l’autre ou un fichier.');
  cleanup();
  show({ kept: { id: dossier.id, packed: crypto.getRandomValues(new Uint8Array(60_000)) } });
  screen.getByText('Pour le donner : un fichier.');
});
