// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { dossierFileOf } from '../../../src/dossiers/dossier-file.ts';
import { openDossierStore } from '../../../src/dossiers/dossier-store.ts';
import { catalogue } from '../../../src/dossiers/text/fr.ts';
import { handOverFile } from '../../../src/pwa/shared-file.ts';
import { spellHandout } from '../../../src/qr/handout.ts';
import { unsavedWork } from '../../../src/shared/unsaved-work.ts';
import { handmadeFile, openHandmadeDossier } from '../../support/handmade-dossiers.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

const goTo = vi.fn<(url: string) => void>();
beforeEach(() => {
  goTo.mockClear();
  vi.spyOn(window.location, 'replace').mockImplementation((url) => goTo(String(url)));
});
afterEach(cleanup);

/** On the page, every space is a plain one. */
const asShown = (text: string) => text.replace(/\s/g, ' ');
const { receive: text } = catalogue;
const { dossier, packed } = await openHandmadeDossier();
const payload = spellHandout({ packed });
const assignment = `AQx1${'b2_9'.repeat(20)}`;

const yes = () => screen.findByRole('button', { name: text.accept });

function openLink(about?: string, records = createMemoryRecords()) {
  const app = createTestContext({
    routeId: 'receive',
    ...(about && { about }),
    openRecords: async () => records,
  });
  renderInFrench(<App app={app} />);
  return { app, records, store: openDossierStore(records) };
}

describe('a dossier in a link', () => {
  it('shows what it is, and keeps nothing before the yes', async () => {
    const { records } = openLink(payload);
    await yes();
    screen.getByRole('heading', { name: /^Valmère\s: que faire du vieux téléphérique/ });
    const facts = screen.getAllByRole('term').map((term) => term.parentElement?.textContent);
    expect(facts).toEqual([
      'SourceLe Courrier des Hauts-Lacs',
      'AuteurLucie Ferrand',
      'Jour12\u00a0mars 2026',
      'Questions17',
      'Languefrançais',
      expect.stringMatching(/^Taille\d(,\d)?\sko$/),
    ]);
    screen.getByText(asShown(text.madeByHand));
    screen.getByText(asShown(text.nothingKept));
    expect(await records.readByPrefix('')).toEqual([]);
    expect(goTo).not.toHaveBeenCalled();
  });

  it('is kept at a yes, once for a double press, and opens', async () => {
    const { records, store } = openLink(payload);
    const button = await yes();
    button.focus();
    const update = vi.spyOn(records, 'update');
    fireEvent.click(button);
    fireEvent.click(button);
    await vi.waitFor(() => expect(goTo).toHaveBeenCalledWith(`./?d=${dossier.id}#/`));
    expect(goTo).toHaveBeenCalledOnce();
    expect(update).toHaveBeenCalledOnce();
    expect(await store.listDossiers()).toMatchObject([{ id: dossier.id, items: 17 }]);
    screen.getByText(asShown(text.taken));
    // the button has gone, and the other page may be a while in coming
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('opens with the assignment that comes with it', async () => {
    openLink(spellHandout({ packed, assignment }));
    await screen.findByText(asShown(text.withAssignment));
    fireEvent.click(screen.getByRole('button', { name: text.acceptWithAssignment }));
    await vi.waitFor(() =>
      expect(goTo).toHaveBeenCalledWith(`./?d=${dossier.id}#/devoir/${assignment}`),
    );
  });

  it('is left at a no, and nothing of it stays', async () => {
    const { app, records } = openLink(payload);
    fireEvent.click(await screen.findByRole('button', { name: text.refuse }));
    await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('front-page'));
    expect(await records.readByPrefix('')).toEqual([]);
    expect(goTo).not.toHaveBeenCalled();
  });

  it('that the device has already opens at once, and says so', async () => {
    const records = createMemoryRecords();
    await openDossierStore(records).saveDossier(dossier, packed, 1);
    openLink(spellHandout({ packed, assignment }), records);
    await screen.findByText(asShown(text.already));
    expect(goTo.mock.calls).toEqual([[`./?d=${dossier.id}#/devoir/${assignment}`]]);
  });

  it('says so if the device refuses it, and can be tried again', async () => {
    const { app, records } = openLink(payload);
    const button = await yes();
    app.openRecords = () => Promise.reject(new Error('full'));
    button.focus();
    fireEvent.click(button);
    await screen.findByText(asShown(text.saveFailed));
    expect(document.activeElement).toBe(await yes());
    app.openRecords = async () => records;
    fireEvent.click(await yes());
    await vi.waitFor(() => expect(goTo).toHaveBeenCalledOnce());
  });

  it.each([
    ['is damaged', payload.slice(0, -40)],
    ['comes from a newer release', `-${payload.slice(1)}`],
    ['is too long', 'A'.repeat(120_000)],
    ['is no link', 'bonjour'],
  ])('that %s says what to do', async (_, about) => {
    const { records } = openLink(about);
    const alert = await screen.findByRole('alert');
    expect(alert.querySelectorAll('p').length).toBeGreaterThan(1);
    await vi.waitFor(() => expect(document.activeElement).toBe(within(alert).getByRole('heading')));
    screen.getByRole('button', { name: text.openFile });
    expect(screen.queryByRole('button', { name: text.accept })).toBeNull();
    expect(await records.readByPrefix('')).toEqual([]);
  });
});

describe('a file', () => {
  it('of a dossier, handed over by another screen, is offered as a link is', async () => {
    handOverFile(new Blob([handmadeFile]));
    openLink();
    await yes();
    // a reload that nobody asked for would lose it
    expect(unsavedWork.size).toBe(1);
    cleanup();
    await vi.waitFor(() => expect([...unsavedWork]).toEqual([]));
  });

  it('with an assignment opens it after the yes', async () => {
    handOverFile(new Blob([dossierFileOf(dossier, assignment)]));
    openLink();
    fireEvent.click(await screen.findByRole('button', { name: text.acceptWithAssignment }));
    await vi.waitFor(() =>
      expect(goTo).toHaveBeenCalledWith(`./?d=${dossier.id}#/devoir/${assignment}`),
    );
  });

  it('in the folder of the host asks as any other does', async () => {
    vi.stubGlobal('fetch', async () => new Response(handmadeFile));
    const { records } = openLink('@valmere');
    await yes();
    expect(await records.readByPrefix('')).toEqual([]);
    vi.unstubAllGlobals();
  });

  it('in the folder of a host that cannot be reached says so', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    openLink('@valmere');
    await screen.findByText(asShown(text.unreached));
    vi.unstubAllGlobals();
  });

  it('can be chosen where nothing has arrived', async () => {
    openLink();
    await screen.findByText(asShown(text.nothing));
    const input = screen.getByLabelText(text.openFile);
    Object.defineProperty(input, 'files', { value: [new File([handmadeFile], 'a.qqq.json')] });
    input.focus();
    fireEvent.change(input);
    await yes();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('of progress goes where it belongs', async () => {
    handOverFile(new Blob(['{"format":"qui-quand-quoi","version":1,"entries":[]}']));
    const { app } = openLink();
    await vi.waitFor(() =>
      expect(app.router.currentRoute.value).toEqual({ id: 'settings', about: 'partage' }),
    );
  });

  it('of class results is sent to the teacher’s screen', async () => {
    handOverFile(new Blob(['{"format":"qui-quand-quoi/class","version":1}']));
    openLink();
    await screen.findByText(asShown(text.classResults));
    expect(screen.getByRole('link', { name: text.classroom }).getAttribute('href')).toBe(
      '#/classe',
    );
  });
});
