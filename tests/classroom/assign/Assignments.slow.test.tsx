// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import type { AppContext } from '../../../src/app/app-context.ts';
import {
  parseAssignment,
  resolveAssignment,
  type SavedAssignment,
  toAssignmentItems,
} from '../../../src/classroom/assignment.ts';
import { parseAssignmentLink } from '../../../src/classroom/assignment-link.ts';
import { openClassListStore } from '../../../src/classroom/class-list/class-list-store.ts';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { unlockWordOf } from '../../../src/classroom/take/attempt-state.ts';
import { createCodedAssignment, parseSetCode } from '../../../src/classroom/typed/set-code.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { waitForDrafts } from '../../support/wait-for-drafts.ts';

afterEach(cleanup);
vi.stubGlobal('scrollTo', () => {});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const tick = async (name: string) => fireEvent.click(await screen.findByRole('checkbox', { name }));
const choose = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

/** The teacher's first screen, on a device with these assignments. */
async function open(...saved: SavedAssignment[]) {
  const records = createMemoryRecords();
  const store = openClassroomStore(records);
  for (const one of saved) await store.saveAssignment(one);
  const made = createTestContext({ routeId: 'assignments', openRecords: async () => records });
  renderInFrench(<App app={made} />);
  return { app: made, store };
}

const named = (parts: Partial<SavedAssignment> = {}): SavedAssignment => ({
  ...createTestAssignment(),
  name: '3e B, lundi',
  made: Date.UTC(2026, 10, 23),
  ...parts,
});

const itemsOf = (saved: SavedAssignment | undefined) =>
  saved ? resolveAssignment(saved, bank).items.flatMap((item) => item ?? []) : [];

it('has ten questions at once, so that one tap hands them out', async () => {
  const { app, store } = await open();
  fireEvent.click(await button('Enregistrer et partager'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
  const [saved] = await store.listAssignments();
  expect(app.router.currentRoute.value.about).toBe(saved?.id);
  expect(itemsOf(saved)).toHaveLength(10);
  expect(saved).toMatchObject({ name: 'Série 1', seats: 30, correction: 'at-the-end' });
  expect(saved?.minutes).toBeUndefined();
});

it('offers another question only while there is another', async () => {
  await open();
  await button('Enregistrer et partager');
  expect(screen.getAllByRole('button', { name: /^Une autre/ })).toHaveLength(10);
  await tick('Remettre dans l’ordre');
  type('Combien de questions', '60');
  await vi.waitFor(() =>
    expect(screen.queryAllByRole('button', { name: /^Une autre/ })).toHaveLength(0),
  );
  expect(screen.queryByRole('button', { name: 'Tirer d’autres questions' })).toBeNull();
});

describe('the names of a class', () => {
  const openNames = async (saving = 'Enregistrer et partager') => {
    await button(saving);
    const fold = screen.getByText(/^Noms/, { selector: 'summary span' }).closest('details');
    (fold as HTMLDetailsElement).open = true;
    fireEvent(fold as HTMLElement, new Event('toggle'));
    return within(fold as HTMLElement);
  };
  const listNames = async (app: AppContext) =>
    openClassListStore(await app.openRecords()).listClassLists();

  it('are pasted where the set is prepared, and tell how many pupils there are', async () => {
    const { app, store } = await open();
    const names = await openNames();
    fireEvent.input(await names.findByLabelText('Nom de la classe'), { target: { value: '3e B' } });
    type('Les élèves', 'Dupont Léa\nMoreau Hugo\n7 Niels Abel');
    fireEvent.click(names.getByRole('button', { name: 'Garder la liste' }));
    await names.findByText('3e B, 3 élèves');
    expect((screen.getByLabelText('Nombre d’élèves') as HTMLInputElement).value).toBe('7');
    fireEvent.click(await button('Enregistrer et partager'));
    await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
    const [list] = await listNames(app);
    expect(list?.pupils.map(({ seat }) => seat)).toEqual([1, 2, 7]);
    expect((await store.listAssignments())[0]).toMatchObject({ seats: 7, classList: list?.id });
  });

  it('are chosen among the lists of the device, for the next set too, and can be left out again', async () => {
    const { app, store } = await open();
    await openClassListStore(await app.openRecords()).saveClassList({
      ...{ id: 'QWERTY12', name: '4e C', made: 1 },
      pupils: [{ seat: 24, name: 'Noether Emmy' }],
    });
    cleanup();
    app.router.goTo('assignments');
    renderInFrench(<App app={app} />);
    const names = await openNames();
    const choice = await names.findByRole('combobox', { name: 'Liste de cette classe' });
    await names.findByRole('option', { name: '4e C (1)' });
    fireEvent.change(choice, { target: { value: 'QWERTY12' } });
    await names.findByText('4e C, 1 élève');
    expect((screen.getByLabelText('Nombre d’élèves') as HTMLInputElement).value).toBe('24');
    fireEvent.click(await button('Enregistrer et partager'));
    await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
    const [saved] = await store.listAssignments();
    expect(saved).toMatchObject({ seats: 24, classList: 'QWERTY12' });

    // a change of the list alone is no other set
    app.router.goTo('assignments');
    fireEvent.click(await screen.findByRole('button', { name: /^Modifier/, hidden: true }));
    const again = await openNames('Enregistrer les changements');
    fireEvent.change(await again.findByRole('combobox', { name: 'Liste de cette classe' }), {
      target: { value: '' },
    });
    fireEvent.click(await button('Enregistrer les changements'));
    await vi.waitFor(async () =>
      expect((await store.listAssignments())[0]?.classList).toBe(undefined),
    );
    expect(await store.listAssignments()).toEqual([{ ...saved, classList: undefined }]);
  });
});

it.each(['31', 'trois', '7-5', '3, 40'])(
  'refuses seats with more time that the class does not have: %s',
  async (seats) => {
    const { app, store } = await open();
    await button('Enregistrer et partager');
    choose('Le temps', 'Limité');
    type('Places qui ont plus de temps', seats);
    fireEvent.click(await button('Enregistrer et partager'));
    expect((await screen.findByRole('alert')).textContent).toContain('de 1 à 30');
    expect(await store.listAssignments()).toEqual([]);
    type('Places qui ont plus de temps', '3, 12 et 5 à 7');
    fireEvent.click(await button('Enregistrer et partager'));
    await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
  },
);

it('says that a link has no place for a language, and stores nothing', async () => {
  const records = createMemoryRecords();
  const app = createTestContext({ routeId: 'assignments', openRecords: async () => records });
  const preferences = { ...app.preferences, languages: ['fr', 'xx'] };
  renderInFrench(<App app={{ ...app, preferences }} />);
  await button('Enregistrer et partager');
  fireEvent.click(screen.getByRole('radio', { name: /^xx$/i }));
  fireEvent.click(await button('Enregistrer et partager'));
  expect(await screen.findByRole('alert')).toHaveProperty(
    'textContent',
    expect.stringContaining('Vérifiez la langue'),
  );
  expect(await openClassroomStore(records).listAssignments()).toEqual([]);
  // the message goes once it does not apply
  fireEvent.click(screen.getByRole('radio', { name: 'Français' }));
  fireEvent.click(await button('Enregistrer et partager'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
});

it('makes the assignment as asked for: axes, types, length and rules', async () => {
  const { store } = await open();
  await tick('Quoi');
  type('Nombre d’élèves', '24');
  await tick('QCM');
  choose('Longueur', 'En minutes');
  type('Combien de minutes', '6');
  choose('Le texte', 'Consultable');
  choose('Demander la phrase qui prouve la réponse', 'Oui');
  choose('L’ordre des questions', 'Différent pour chaque élève');
  choose('La correction', 'Avec un mot de passe');
  choose('Le temps', 'Limité');
  await screen.findByLabelText('Minutes pour toute la série');
  type('Minutes pour toute la série', '15');
  type('Places qui ont plus de temps', '3, 12');
  choose('Combien de plus', 'La moitié');
  choose('Langue du jeu et des questions', 'English');
  fireEvent.click(await button('Enregistrer et partager'));
  await screen.findByRole('img', { name: /code de la série/ });
  const [saved] = await store.listAssignments();
  expect(saved).toMatchObject({
    ...{ seats: 24, book: 'open', evidence: true, confidence: false, order: 'by-seat' },
    ...{ correction: 'held', minutes: 15, stretch: { 3: 1.5, 12: 1.5 }, language: 'en' },
  });
  const items = itemsOf(saved);
  expect(items.length).toBeGreaterThan(4);
  expect(items.length).toBeLessThan(10);
  for (const item of items) expect(item.type).toBe('choice');
});

it('keeps items picked by hand when the criteria change, until the game is to pick again', async () => {
  const { store } = await open();
  const chosen = () => screen.getByText(/choisie/).textContent;
  await screen.findByText(/^10 questions choisies/);
  const prompt = bank.items[0]?.prompt ?? '';
  const box = screen
    .getAllByRole<HTMLInputElement>('checkbox', { hidden: true })
    .find((one) => one.closest('label')?.textContent?.startsWith(prompt));
  const was = box?.checked;
  if (box) fireEvent.click(box);
  expect(chosen()).toMatch(was ? /^9 questions/ : /^11 questions/);
  await tick('Quand');
  expect(chosen()).toMatch(was ? /^9 questions/ : /^11 questions/);
  const count = screen.getByLabelText<HTMLInputElement>('Combien de questions');
  expect(count.value).toBe(was ? '9' : '11');
  expect(count.disabled).toBe(true);
  screen.getByText(/^Vos questions restent/);
  fireEvent.click(await button('Laisser le jeu choisir'));
  expect(chosen()).toMatch(/^10 questions/);
  expect(count.disabled).toBe(false);
  expect(await store.listAssignments()).toEqual([]);
});

it('lists the assignments of this device, each with its actions', async () => {
  await open(named());
  const donner = await screen.findByRole('link', { name: 'Partager\u00a0: 3e B, lundi' });
  expect(donner.getAttribute('href')).toBe('#/donner/ABCDEFGH');
  screen.getByText('7 questions, 30 élèves, le 23 novembre 2026');
});

it('keeps the id of a renamed assignment, and makes another assignment of any other change', async () => {
  const { store, app } = await open(named());
  fireEvent.click(await button('Modifier\u00a0: 3e B, lundi'));
  await screen.findByRole('heading', { name: 'Modifier la série – 3e B, lundi' });
  type('Nom de la série', '3e C');
  fireEvent.click(await button('Enregistrer les changements'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.about).toBe('ABCDEFGH'));
  const renamed = {
    ...named({ name: '3e C', title: bank.title }),
    given: expect.any(Number) as unknown as number,
  };
  await vi.waitFor(async () => expect(await store.listAssignments()).toEqual([renamed]));

  app.router.goTo('assignments');
  fireEvent.click(await button('Modifier\u00a0: 3e C'));
  await screen.findByRole('heading', { name: /Modifier/ });
  choose('Le texte', 'Consultable');
  fireEvent.click(await button('Enregistrer les changements'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
  const assignments = await store.listAssignments();
  const changed = assignments.find(({ id }) => id !== 'ABCDEFGH');
  expect([assignments.length, changed?.book, changed?.name]).toEqual([2, 'open', '3e C (2)']);
  // a class may be taking it
  expect(assignments).toContainEqual(renamed);
});

const items = () =>
  [
    ...screen
      .getByRole('region', { name: /questions? choisies?/ })
      .querySelectorAll('ol > li > details > summary'),
  ].map(({ textContent }) => textContent);

it('shows the questions as they will be asked, with the key and its sentence, and finds others by a word', async () => {
  const [choice] = bank.items.filter(({ type }) => type === 'choice');
  if (choice?.type !== 'choice') throw new Error('no choice');
  await open(named({ items: toAssignmentItems([choice]) }));
  fireEvent.click(await screen.findByRole('button', { name: /^Modifier/, hidden: true }));
  const section = await screen.findByRole('region', { name: /^1 question choisie/ });
  const [first] = within(section).getAllByRole('listitem', { hidden: true });
  const shown = first?.textContent?.replaceAll('\u2060', '') ?? '';
  for (const { text } of choice.options) expect(shown).toContain(text);
  const key = choice.options.find(({ id }) => id === choice.key)?.text ?? '-';
  expect(shown).toContain(`${key} ✓ bonne réponse`);
  const sentences = bank.brief.flatMap((paragraph) => paragraph.sentences);
  const proof = sentences.find(({ id }) => choice.evidence?.includes(id))?.text ?? '-';
  expect(shown).toContain(proof);

  type('Chercher une question', 'wendy sherman');
  const found = within(section).getByText(/^\d+ questions? trouvées?$/).textContent;
  const boxes = within(section).getAllByRole('checkbox', { hidden: true });
  expect(boxes.length).toBe(Number.parseInt(found ?? '', 10));
  expect(boxes.length).toBeLessThan(bank.items.length / 2);
});

it('swaps one question for another, and moves one, without a change of the rest', async () => {
  await open();
  await button('Enregistrer et partager');
  const before = items();
  fireEvent.click(await button('Une autre\u00a0: question 3'));
  const swapped = items();
  expect(swapped[2]).not.toBe(before[2]);
  expect(swapped.toSpliced(2, 1)).toEqual(before.toSpliced(2, 1));
  fireEvent.click(
    screen.getByRole('button', { name: 'Descendre\u00a0: question 1', hidden: true }),
  );
  expect(items().slice(0, 2)).toEqual([before[1], before[0]]);
  fireEvent.click(screen.getByRole('button', { name: 'Retirer\u00a0: question 1', hidden: true }));
  expect(items()).toHaveLength(9);
});

it('has a code to type as long as the questions are those that were drawn, and keeps it through a change of the rules', async () => {
  const { app, store } = await open();
  await button('Enregistrer et partager');
  choose('Demander si l’on est sûr', 'Oui');
  fireEvent.click(await button('Enregistrer et partager'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
  const [drawn] = await store.listAssignments();
  const parsed = parseSetCode(drawn?.code ?? '');
  expect(parsed.ok && createCodedAssignment(parsed.coded, bank)).toEqual(parseAssignment(drawn));
  app.router.goTo('assignments');
  fireEvent.click(await screen.findByRole('button', { name: /^Modifier/, hidden: true }));
  choose('Le texte', 'Consultable');
  fireEvent.click(await button('Enregistrer les changements'));
  await vi.waitFor(async () => expect(await store.listAssignments()).toHaveLength(2));
  const changed = (await store.listAssignments()).find(({ id }) => id !== drawn?.id);
  expect(changed?.code).not.toBe(undefined);
  expect(changed?.items).toEqual(drawn?.items);

  await screen.findByRole('img', { name: /code de la série/ });
  app.router.goTo('assignments', 'nouvelle');
  fireEvent.click(await button('Une autre\u00a0: question 3'));
  fireEvent.click(await button('Enregistrer et partager'));
  await vi.waitFor(async () => expect(await store.listAssignments()).toHaveLength(3));
  const byHand = (await store.listAssignments()).filter(({ code }) => code === undefined);
  expect(byHand).toHaveLength(1);
});

it('for cards and hands draws only questions that are answered by a letter, and leads on to the cards', async () => {
  const { app, store } = await open();
  await button('Enregistrer et partager');
  choose('Pour', 'Cartes et mains levées');
  fireEvent.click(await button('Enregistrer et ouvrir les cartes'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('cards'));
  const [saved] = await store.listAssignments();
  expect(saved?.purpose).toBe('cards');
  expect(itemsOf(saved)).toHaveLength(10);
  for (const { type } of itemsOf(saved)) expect(['choice', 'verdict']).toContain(type);
});

it('says where each set stands, and leads to its next step first', async () => {
  const { store } = await open(named(), named({ id: 'BCDEFGHJ', name: '3e A', given: 5 }));
  await screen.findByText('Prête');
  screen.getByText('En cours, 0 résultat reçu sur 30');
  await store.saveResults([{ set: 'BCDEFGHJ', seat: 4, code: 'X' }]);
  document.dispatchEvent(new Event('visibilitychange'));
  await screen.findByText('En cours, 1 résultat reçu sur 30');
  fireEvent.click(screen.getByRole('button', { name: 'Terminer\u00a0: 3e A', hidden: true }));
  await screen.findByText('Terminée, 1 résultat sur 30');
  fireEvent.click(screen.getByRole('button', { name: 'Effacer\u00a0: 3e A', hidden: true }));
  screen.getByRole('group', { name: /Son résultat sera perdu/ });
});

it('duplicates a set for another class, with the same questions and results of its own', async () => {
  const { store, app } = await open(named());
  await screen.findByRole('heading', { name: '3e B, lundi' });
  fireEvent.click(
    screen.getByRole('button', { name: 'Dupliquer\u00a0: 3e B, lundi', hidden: true }),
  );
  expect(fieldValue('Nom de la série')).toBe('3e B, lundi (autre classe)');
  type('Nombre d’élèves', '24');
  fireEvent.click(await button('Enregistrer et partager'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
  const copy = (await store.listAssignments()).find(({ id }) => id !== 'ABCDEFGH');
  expect(copy).toMatchObject({ name: '3e B, lundi (autre classe)', seats: 24 });
  expect(copy?.items).toEqual(named().items);
});

it('warns beside the button once a change makes another set of one that was given', async () => {
  await open(named());
  fireEvent.click(await button('Modifier\u00a0: 3e B, lundi'));
  type('Nom de la série', '3e C');
  screen.getByText('Le code déjà partagé reste valable.');
  type('Nombre d’élèves', '31');
  screen.getByText(/^Ce changement fait une série nouvelle/);
});

it('erases an assignment, but not at the first tap', async () => {
  const { store } = await open(named());
  fireEvent.click(await button('Effacer\u00a0: 3e B, lundi'));
  screen.getByRole('group', { name: /Aucun résultat n’a été reçu/ });
  const no = await button('La garder');
  await vi.waitFor(() => expect(document.activeElement).toBe(no));
  expect(await store.listAssignments()).toHaveLength(1);
  fireEvent.click(await button('Effacer la série'));
  await vi.waitFor(async () => expect(await store.listAssignments()).toEqual([]));
  await screen.findByText('La série est effacée.');
});

it('says how many results go with a set that is erased', async () => {
  const records = createMemoryRecords();
  const kept = openClassroomStore(records);
  await kept.saveAssignment(named());
  await kept.saveResults([1, 2].map((seat) => ({ set: named().id, seat, code: 'x' })));
  renderInFrench(
    <App app={createTestContext({ routeId: 'assignments', openRecords: async () => records })} />,
  );
  fireEvent.click(await button('Effacer\u00a0: 3e B, lundi'));
  screen.getByText(/Ses 2 résultats seront perdus\.$/);
});

it('says so if an assignment cannot be erased', async () => {
  const records = createMemoryRecords();
  await openClassroomStore(records).saveAssignment(named());
  const remove = () => Promise.reject(new Error('no'));
  renderInFrench(
    <App
      app={createTestContext({
        routeId: 'assignments',
        openRecords: async () => ({ ...records, remove }),
      })}
    />,
  );
  fireEvent.click(await button('Effacer\u00a0: 3e B, lundi'));
  fireEvent.click(await button('Effacer la série'));
  await screen.findByText(/n’a pas pu être effacée/);
});

/** As a browser that is told to block what sites store: some when it is opened, some when it is read. */
const refusals: Record<string, AppContext['openRecords']> = {
  'opening it': () => Promise.reject(new Error('no')),
  'reading it': async () => {
    const refuse = () => Promise.reject(new Error('no'));
    return { readByPrefix: refuse, writeAll: refuse, update: refuse, remove: refuse };
  },
};

describe.each(Object.entries(refusals))('a device that refuses %s', (_, openRecords) => {
  it('shares a set, and leads on to it until the page closes', async () => {
    const app = createTestContext({ routeId: 'assignments', openRecords });
    renderInFrench(<App app={app} />);
    fireEvent.click(await button('Enregistrer et partager'));
    await screen.findByRole('img', { name: /code de la série/ });
    screen.getByText(/n’a pas pu garder/);
    const { about = '' } = app.router.currentRoute.value;
    const pages = { print: /Imprimer/, present: /Projeter/, collect: /Résultats|résultats/ };
    const others = { report: /Rapport/, cards: /Cartes/ };
    for (const [route, name] of Object.entries({ ...pages, ...others })) {
      app.router.goTo(route as keyof typeof pages, about);
      await screen.findByRole('heading', { level: 1, name });
    }
    app.router.goTo('assignments');
    fireEvent.click(await button('Effacer\u00a0: Série 1'));
    screen.getByText(/n’a pas pu garder/);
    fireEvent.click(await button('Effacer la série'));
    await screen.findByText('La série est effacée.');
    expect(screen.queryByText(/n’a pas pu garder/)).toBeNull();
    app.router.goTo('share', about);
    await screen.findByText(/n’a pas pu lire la mémoire/);
  });

  it.each(['share', 'collect', 'report', 'print', 'cards', 'present'] as const)(
    'says of a set that it cannot look for it, and blames no network: %s',
    async (routeId) => {
      renderInFrench(<App app={createTestContext({ routeId, about: 'ZZZZZZZZ', openRecords })} />);
      await screen.findByText(/n’a pas pu lire la mémoire/);
    },
  );
});

it('a set that a full device refused is stored once it has room, and the warning goes', async () => {
  const records = createMemoryRecords();
  let isFull = true;
  const app = createTestContext({
    routeId: 'assignments',
    openRecords: async () => ({
      ...records,
      writeAll: (entries) =>
        isFull
          ? Promise.reject(new DOMException('', 'QuotaExceededError'))
          : records.writeAll(entries),
    }),
  });
  renderInFrench(<App app={app} />);
  fireEvent.click(await button('Enregistrer et partager'));
  await screen.findByText(/n’a pas pu garder/);
  isFull = false;
  await vi.waitFor(() => expect(screen.queryByText(/n’a pas pu garder/)).toBeNull(), {
    timeout: 5_000,
  });
  expect(await openClassroomStore(records).listAssignments()).toHaveLength(1);
});

it('shows a code whose link has the whole assignment, and copies it', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  const records = createMemoryRecords();
  await openClassroomStore(records).saveAssignment(named({ correction: 'held' }));
  renderInFrench(
    <App
      app={createTestContext({
        routeId: 'share',
        about: 'ABCDEFGH',
        openRecords: async () => records,
      })}
    />,
  );
  const field = (await screen.findByLabelText('Le lien')) as HTMLTextAreaElement;
  const [, payload = ''] = field.value.split('#/devoir/');
  const link = parseAssignmentLink(payload);
  expect(link.ok && resolveAssignment(link.assignment, bank).assignment).toEqual(
    createTestAssignment({ correction: 'held' }),
  );
  screen.getByText(unlockWordOf(createTestAssignment()));
  fireEvent.click(await button('Copier le lien'));
  await screen.findByText('Lien copié.');
  expect(writeText).toHaveBeenCalledWith(field.value);
  vi.unstubAllGlobals();
  vi.stubGlobal('scrollTo', () => {});
});

it('says if an assignment is not on this device', async () => {
  renderInFrench(<App app={createTestContext({ routeId: 'share', about: 'ZZZZZZZZ' })} />);
  await screen.findByRole('heading', { name: /n’est pas sur cet appareil/ });
});

it('lists what another tab has made once it is looked at again', async () => {
  const { store } = await open(named());
  await screen.findByRole('heading', { name: '3e B, lundi' });
  await store.saveAssignment(named({ id: 'BBBBBBBB', name: '3e C, mardi' }));
  document.dispatchEvent(new Event('visibilitychange'));
  await screen.findByRole('heading', { name: '3e C, mardi' });
});

it('lists nothing that was erased in another tab', async () => {
  const { app, store } = await open(named());
  await screen.findByText('3e B, lundi');
  await store.deleteAssignment(named().id);
  await app.game.erase();
  await vi.waitFor(() => expect(screen.queryByText('3e B, lundi')).toBeNull());
});

const fieldValue = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;
const checked = (group: string, name: string) =>
  (
    within(screen.getByRole('group', { name: group })).getByRole('radio', {
      name,
    }) as HTMLInputElement
  ).checked;

/** The browser is closed or killed, and opened again. */
async function reopen({ openRecords }: Awaited<ReturnType<typeof open>>['app']) {
  cleanup();
  await waitForDrafts(await openRecords());
  const app = createTestContext({ routeId: 'assignments', about: 'nouvelle', openRecords });
  renderInFrench(<App app={app} />);
  await button(/^Enregistrer/);
  return app;
}

it('keeps a half-made assignment through a kill of the browser, all of its fields, until it is saved', async () => {
  const { app, store } = await open();
  await button('Enregistrer et partager');
  type('Nom de la série', 'Contrôle du lundi');
  type('Nombre d’élèves', '24');
  choose('Le temps', 'Limité');
  type('Minutes pour toute la série', '35');
  type('Places qui ont plus de temps', '3, 5-7');
  choose('La correction', 'Avec un mot de passe');
  const [first] = screen.getAllByRole('checkbox', { checked: true, hidden: true }).slice(-1);
  fireEvent.click(first as HTMLElement);

  const again = await reopen(app);
  screen.getByText('La série que vous aviez commencée est encore là.');
  expect(fieldValue('Nom de la série')).toBe('Contrôle du lundi');
  expect(fieldValue('Nombre d’élèves')).toBe('24');
  expect(fieldValue('Minutes pour toute la série')).toBe('35');
  expect(fieldValue('Places qui ont plus de temps')).toBe('3, 5-7');
  expect(checked('La correction', 'Avec un mot de passe')).toBe(true);
  fireEvent.click(await button('Enregistrer et partager'));
  await vi.waitFor(() => expect(again.router.currentRoute.value.id).toBe('share'));
  const [saved] = await store.listAssignments();
  expect(saved).toMatchObject({ name: 'Contrôle du lundi', seats: 24, minutes: 35 });
  expect(itemsOf(saved)).toHaveLength(9);

  await reopen(again);
  expect(fieldValue('Nom de la série')).toBe('');
  expect(screen.queryByText(/encore là/)).toBeNull();
});

it('keeps the change of a saved assignment that was under way, as a change of it', async () => {
  const { app } = await open(named());
  fireEvent.click(await button('Modifier\u00a0: 3e B, lundi'));
  type('Nom de la série', '3e B, mardi');
  await reopen(app);
  screen.getByRole('heading', { name: /3e B, lundi$/, level: 2 });
  expect(fieldValue('Nom de la série')).toBe('3e B, mardi');
  fireEvent.click(await button('Annuler'));
  await reopen(app);
  expect(fieldValue('Nom de la série')).toBe('');
});

it('a set that was begun waits while others are changed, and is there again after each', async () => {
  const { app } = await open(named(), named({ id: 'BCDEFGHJ', name: '3e A' }));
  app.router.goTo('assignments', 'nouvelle');
  await button('Enregistrer et partager');
  type('Nom de la série', 'Contrôle du lundi');
  fireEvent.click(await button('Modifier\u00a0: 3e B, lundi'));
  expect(fieldValue('Nom de la série')).toBe('3e B, lundi');
  type('Nom de la série', '3e B, mardi');
  fireEvent.click(await button('Modifier\u00a0: 3e A'));
  type('Nom de la série', '3e A, jeudi');
  await reopen(app);
  expect(fieldValue('Nom de la série')).toBe('3e A, jeudi');
  fireEvent.click(await button('Annuler'));
  expect(fieldValue('Nom de la série')).toBe('3e B, mardi');
  fireEvent.click(await button('Annuler'));
  expect(fieldValue('Nom de la série')).toBe('Contrôle du lundi');
  await screen.findByText('La série que vous aviez commencée est encore là.');
});

it('lets a kept draft be given up for an empty form', async () => {
  const { app } = await open();
  await button('Enregistrer et partager');
  type('Nom de la série', 'Rien de bon');
  await reopen(app);
  fireEvent.click(await button('Repartir d’une série vide'));
  fireEvent.click(await button('Effacer'));
  expect(fieldValue('Nom de la série')).toBe('');
  await reopen(app);
  expect(fieldValue('Nom de la série')).toBe('');
});

it.each([
  [{ bank: 'another', form: { name: 'x' } }],
  [{ bank: bank.id, form: { name: 7, axes: 'all' } }],
  [{ bank: bank.id, form: null, edited: {} }],
])('makes nothing of a damaged draft, such as %j', async (draft) => {
  const { app } = await open();
  await (await app.openRecords()).writeAll([['draft/assignment', draft]]);
  await reopen(app);
  expect(fieldValue('Nom de la série')).toBe('');
});
