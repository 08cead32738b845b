// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import type { Item } from '../../../src/bank/types.ts';
import { resolveAssignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import type { CardLetter } from '../../../src/classroom/cards/marker.ts';
import type { CardSighting } from '../../../src/classroom/cards/vote.ts';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { parseResultCode } from '../../../src/classroom/result-code.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { installFakeCamera } from '../../support/fake-camera.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { waitForDrafts } from '../../support/wait-for-drafts.ts';

/** The cards that the worker finds in the next frames, and the state of the camera. */
const film = vi.hoisted(() => ({
  frames: [] as (readonly CardSighting[])[],
  isOn: false,
  requestCount: 0,
  refuse: '',
}));

vi.mock('../../../src/classroom/cards/start-worker.ts', () => ({
  openCardReader: () => ({ read: async () => [film.frames.shift() ?? []], close() {} }),
}));
vi.stubGlobal('createImageBitmap', async () => ({ close() {} }));

const verdicts = bank.items.filter(({ type }) => type === 'verdict').slice(0, 2) as Item[];
const date = bank.items.find(({ type }) => type === 'date') as Item;

beforeEach(() => {
  Object.assign(film, { frames: [], isOn: false, requestCount: 0, refuse: '' });
  installFakeCamera(film);
  window.history.replaceState(null, '');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const assignmentOf = (items: readonly Item[], seats = 4) =>
  createTestAssignment({ items: toAssignmentItems(items), seats });

/** A saved assignment of these items, at a screen about it. */
async function open(
  routeId: 'cards' | 'print',
  items: readonly Item[],
  gone = false,
  about = 'ABCDEFGH',
) {
  const records = createMemoryRecords();
  const store = openClassroomStore(records);
  const { items: named, ...rest } = assignmentOf(items);
  const all = gone ? [{ id: 'gone', print: 0 }, ...named] : named;
  await store.saveAssignment({ ...rest, items: all, name: 'Lundi', made: 0 });
  renderInFrench(
    <App app={createTestContext({ routeId, about, openRecords: async () => records })} />,
  );
  await screen.findAllByText(/Lundi/);
  return store;
}
const tap = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));

/** "1A 2C" twice over is a frame and its like. */
function see(...frames: string[]) {
  const seen = frames.map((frame) =>
    frame.split(' ').map((one) => ({
      seat: Number.parseInt(one, 10),
      letter: one.slice(-1) as CardLetter,
    })),
  );
  film.frames.push(...seen);
}

describe('the cards of a class', () => {
  it('are read at a tap, and the class sees who has been read and no letter', async () => {
    await open('cards', verdicts);
    expect(film.requestCount).toBe(0);
    see('1A 2C', '1A 2C', '3B');
    await tap('Lire les cartes');
    const seats = screen.getByRole('list', { name: 'Les places' });
    await within(seats).findByRole('listitem', { name: /^Place 2.*: lue$/ });
    within(seats).getByRole('listitem', { name: /^Place 3.*: pas lue$/ });
    expect(seats.textContent).toBe('1234');
    await screen.findByText('2 places lues sur 4.');
    expect(screen.queryByText(/%/)).toBeNull();
  });

  it('that can be read in two ways are named, with what to do, until they are read', async () => {
    await open('cards', verdicts);
    film.frames.push([{ seat: 3 }]);
    await tap('Lire les cartes');
    await screen.findByText(/deux façons \(place 3\).*réimprimez-la/);
    see('3B', '3B');
    await screen.findByText(/^1 place lue sur 4\.\s*$/);
  });

  it('show their shares when these are asked for, with n; then what was right', async () => {
    await open('cards', verdicts);
    see('1A 2C 3A 4D', '1A 2C 3A 4D');
    await tap('Lire les cartes');
    await screen.findByText(/Toutes les places sont lues/);
    await tap('Arrêter de lire');
    expect(film.isOn).toBe(false);
    await tap('Montrer les résultats');
    await screen.findByText('Les réponses de 4 places');
    const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows().map((row) => row?.replace(/\s%/, ' %'))).toEqual([
      'AVrai2 (50 %)',
      'BFaux0 (0 %)',
      'CNon dit1 (25 %)',
    ]);
    screen.getByText('1 carte sur une lettre que cette question n’a pas');
    expect(screen.queryByText(/bonne réponse/)).toBeNull();
    await tap('Montrer la réponse');
    await screen.findByText(/bonne réponse/);
    expect(screen.getByRole('figure').textContent).toMatch(/^C’est écrit ici/);
    expect(screen.getByRole('region').textContent).toContain(verdicts[0]?.explanation);
  });

  it('go through the items of the assignment, each with its own votes, and the keyboard follows', async () => {
    await open('cards', verdicts);
    see('1A', '1A');
    await tap('Lire les cartes');
    await screen.findByText('1 place lue sur 4.');
    await tap('Question suivante');
    expect(film.isOn).toBe(false);
    await screen.findByText('Question 2 sur 2');
    const prompt = screen.getByRole('heading', { level: 2 });
    expect(prompt.textContent).toBe(verdicts[1]?.prompt);
    await vi.waitFor(() => expect(document.activeElement).toBe(prompt));
    screen.getByText('0 place lue sur 4.');
    await tap('Question précédente');
    await screen.findByText('1 place lue sur 4.');
  });

  it('can be read to the end by keyboard: the focus is never lost', async () => {
    await open('cards', verdicts);
    see('1A', '1A');
    const press = async (name: string) => {
      const button = await screen.findByRole('button', { name });
      button.focus();
      fireEvent.click(button);
    };
    const focused = (name: string) =>
      vi.waitFor(() => expect(document.activeElement?.textContent).toBe(name));
    await press('Lire les cartes');
    await focused('Arrêter de lire');
    await screen.findByText('1 place lue sur 4.');
    await press('Arrêter de lire');
    await focused('Lire encore');
    await press('Recommencer cette question');
    screen.getByText('1 place lue sur 4.');
    await focused('Les garder');
    await press('Effacer');
    await focused('Lire les cartes');
    see('1A', '1A');
    await press('Lire les cartes');
    await screen.findByText('1 place lue sur 4.');
    await press('Arrêter de lire');
    await press('Montrer les résultats');
    await focused('Montrer la réponse');
    await press('Montrer la réponse');
    await focused('Question suivante');
    await press('Question suivante');
    await focused(verdicts[1]?.prompt ?? '');
  });

  it('are stored for the report when the teacher says so, and not before', async () => {
    const store = await open('cards', verdicts);
    see('1A 2B', '1A 2B');
    await tap('Lire les cartes');
    await screen.findByText('2 places lues sur 4.');
    await tap('Arrêter de lire');
    await tap('Montrer les résultats');
    expect(await store.listResults('ABCDEFGH')).toEqual([]);
    await tap('Garder ces réponses pour le rapport');
    await screen.findByText('Réponses de 2 places gardées sur cet appareil.');
    const resolved = resolveAssignment(assignmentOf(verdicts), bank);
    const read = (await store.listResults('ABCDEFGH')).map(({ code }) =>
      parseResultCode(resolved, code),
    );
    expect(read.map((one) => one.ok && one.result.given)).toEqual([
      [{ response: true }, undefined],
      [{ response: false }, undefined],
    ]);
  });

  it('tell of each place: kept, beside a result that was there, or without a letter of the question', async () => {
    const store = await open('cards', verdicts);
    const fromPhone = { set: 'ABCDEFGH', seat: 1, code: 'AB12-CD34' };
    await store.saveResults([fromPhone]);
    see('1A 2B 3F', '1A 2B 3F');
    await tap('Lire les cartes');
    await screen.findByText('3 places lues sur 4.');
    await tap('Arrêter de lire');
    await tap('Montrer les résultats');
    await tap('Garder ces réponses pour le rapport');
    await screen.findByText(
      /^Réponses de 2 places gardées.*même place.: 1\..*« ?Récupérer.*pour la place.: 3\.$/,
    );
    expect((await store.listResults('ABCDEFGH'))[0]).toMatchObject(fromPhone);
  });

  it('are kept through a kill of the browser until they are stored for the report, or started over', async () => {
    const records = createMemoryRecords();
    await openClassroomStore(records).saveAssignment({
      ...assignmentOf(verdicts),
      ...{ name: 'Lundi', made: 0 },
    });
    const reopen = async () => {
      await waitForDrafts(records);
      cleanup();
      window.history.replaceState(null, '');
      const parts = { routeId: 'cards' as const, about: 'ABCDEFGH' };
      renderInFrench(
        <App app={createTestContext({ ...parts, openRecords: async () => records })} />,
      );
      await screen.findByText(/Lundi/);
    };
    await reopen();
    see('1A 2B', '1A 2B 3C');
    await tap('Lire les cartes');
    await screen.findByText('2 places lues sur 4.');
    await tap('Arrêter de lire');
    await reopen();
    screen.getByText('Les réponses déjà lues sont encore là.');
    await screen.findByText('2 places lues sur 4.');
    await tap('Tout recommencer');
    screen.getByText('2 places lues sur 4.');
    await tap('Les garder');
    await tap('Tout recommencer');
    await tap('Tout effacer');
    await screen.findByText('0 place lue sur 4.');
    await reopen();
    expect(screen.queryByText(/encore là/)).toBeNull();

    see('1A', '1A');
    await tap('Lire les cartes');
    await screen.findByText('1 place lue sur 4.');
    await tap('Arrêter de lire');
    await reopen();
    await tap('Montrer les résultats');
    await tap('Garder ces réponses pour le rapport');
    await screen.findByText('Réponses de 1 place gardées sur cet appareil.');
    await reopen();
    await screen.findByText('0 place lue sur 4.');
  });

  it('are read from photos too, each of them a frame', async () => {
    await open('cards', verdicts);
    see('1A 2C', '1A');
    const field = (await screen.findByLabelText(/photos de la classe/)) as HTMLInputElement;
    const photo = () => new File(['.'], 'classe.jpg', { type: 'image/jpeg' });
    fireEvent.change(field, { target: { files: [photo()] } });
    await vi.waitFor(() => expect(film.frames).toHaveLength(1));
    await screen.findByText('2 places lues sur 4.');
    await screen.findByText(/^2 cartes vues sur 1 photo\..*2 lettres viennent d’une seule photo/);
    fireEvent.change(field, { target: { files: [photo()] } });
    await screen.findByText(/^1 carte vue sur 1 photo\..*Une lettre vient d’une seule photo/);
    screen.getByText('2 places lues sur 4.');
    fireEvent.change(field, { target: { files: [photo(), photo()] } });
    await screen.findByText(/^Aucune carte de cette classe sur 2 photos\. Reprenez-les/);
    expect(film.requestCount).toBe(0);
  });

  it('are at the same question after a reload', async () => {
    await open('cards', verdicts);
    await tap('Question suivante');
    await screen.findByText('Question 2 sur 2');
    cleanup();
    await open('cards', verdicts);
    await screen.findByText('Question 2 sur 2');
  });

  it('have the numbers that the projector shows, where some questions are not asked by them', async () => {
    await open('cards', [date, ...verdicts]);
    await screen.findByText('Question 2 sur 3');
    await tap('Question suivante');
    await screen.findByText('Question 3 sur 3');
  });

  it('are no answer to some questions, which the screen counts', async () => {
    await open('cards', [...verdicts, date]);
    await screen.findByText(/1 question de cette série n’attend pas de lettre/);
    screen.getByText('Question 1 sur 3');
    cleanup();
    await open('cards', [date]);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Aucune question/);
  });
});

describe('a camera that is refused', () => {
  it.each([
    ['NotFoundError', /Aucune caméra n’a été trouvée/],
    ['NotAllowedError', /La caméra a été refusée/],
    ['NotReadableError', /La caméra ne répond pas/],
  ])('is explained, with another way: %s', async (name, reason) => {
    await open('cards', verdicts);
    film.refuse = name;
    await tap('Lire les cartes');
    await screen.findByText(reason);
    film.refuse = '';
    await tap('Lire les cartes');
    await vi.waitFor(() => expect(film.isOn).toBe(true));
    expect(screen.queryByText(reason)).toBeNull();
  });

  it('is released when the page is hidden, or left while it was opening', async () => {
    await open('cards', verdicts);
    await tap('Lire les cartes');
    await vi.waitFor(() => expect(film.isOn).toBe(true));
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(film.isOn).toBe(false));
    vi.restoreAllMocks();
    vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
    await tap('Lire les cartes');
    cleanup();
    await vi.waitFor(() => expect(film.requestCount).toBe(2));
    await vi.waitFor(() => expect(film.isOn).toBe(false));
  });
});

describe('a printed assignment', () => {
  it('is sheets A and B and their key, unless something else is chosen', async () => {
    await open('print', [...verdicts, date]);
    await screen.findByRole('region', { name: 'Feuille A' });
    screen.getByRole('region', { name: 'Feuille B' });
    screen.getByRole('region', { name: 'Corrigé' });
    for (const name of ['Feuille A', 'Feuille B', 'Corrigé'])
      fireEvent.click(screen.getByRole('checkbox', { name }));
    await screen.findByText('Choisissez ce qui est à imprimer.');
    expect(screen.queryByRole('region', { name: 'Feuille A' })).toBeNull();
    const print = screen.getByRole('button', { name: 'Imprimer' }) as HTMLButtonElement;
    expect(print.disabled).toBe(true);
    // chosen for this set until the page is closed
    for (const name of ['Feuille A', 'Feuille B', 'Corrigé'])
      fireEvent.click(screen.getByRole('checkbox', { name }));
    await screen.findByRole('region', { name: 'Feuille A' });
  });

  it('is the cards alone for who comes from their screen', async () => {
    await open('cards', verdicts);
    const about = screen.getByRole('link', { name: 'Imprimer les cartes' }).getAttribute('href');
    cleanup();
    await open('print', verdicts, false, about?.replace('#/imprimer/', ''));
    expect(await screen.findAllByRole('img', { name: /^Carte de la place/ })).toHaveLength(4);
    expect(screen.queryByRole('region', { name: 'Feuille A' })).toBeNull();
  });

  it('has a line for the seat and none for a name, and the brief when that is wanted', async () => {
    await open('print', verdicts);
    const sheet = await screen.findByRole('region', { name: 'Feuille A' });
    expect(sheet.textContent).toContain('Place n°');
    expect(sheet.textContent).not.toMatch(/\b[Nn]om\b/);
    const sentence = bank.brief[0]?.sentences[0]?.text ?? '-';
    expect(sheet.textContent).not.toContain(sentence);
    fireEvent.click(screen.getByRole('radio', { name: 'Sur la feuille' }));
    await vi.waitFor(() => expect(sheet.textContent).toContain(sentence));
  });

  it('has a card for each seat, with the four letters around its marker', async () => {
    await open('print', verdicts);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Cartes-réponses' }));
    const cards = await screen.findAllByRole('img', { name: /^Carte de la place/ });
    expect(cards).toHaveLength(4);
    expect([...(cards[2]?.querySelectorAll('text') ?? [])].map((one) => one.textContent)).toEqual([
      ...['A', '3', 'B', '3', 'C', '3', 'D', '3'],
    ]);
  });

  it('goes to the browser’s own print', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await open('print', verdicts);
    await tap('Imprimer');
    expect(print).toHaveBeenCalledOnce();
  });

  it.each(['print', 'cards'] as const)('says how many items the bank lacks: %s', async (at) => {
    await open(at, verdicts, true);
    await screen.findByText(/^Une question de cette série manque/);
  });

  it('says if it is not on this device', async () => {
    renderInFrench(<App app={createTestContext({ routeId: 'print', about: 'ZZZZZZZZ' })} />);
    await screen.findByText(/n’est pas sur cet appareil/);
  });
});
