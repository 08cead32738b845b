// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import type { AppContext } from '../../../src/app/app-context.ts';
import {
  parseAssignment,
  resolveAssignment,
  toAssignmentItems,
} from '../../../src/classroom/assignment.ts';
import { parseAssignmentLink } from '../../../src/classroom/assignment-link.ts';
import { openClassListStore } from '../../../src/classroom/class-list/class-list-store.ts';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { unlockWordOf } from '../../../src/classroom/take/attempt-state.ts';
import { createCodedAssignment, parseSetCode } from '../../../src/classroom/typed/set-code.ts';
import {
  chooseOption,
  createSavedAssignment,
  fieldValue,
  findButton,
  itemsOf,
  openAssignments,
  tickBox,
  typeInto,
} from '../../support/assignment-form.tsx';
import { createTestAssignment } from '../../support/assignments.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const items = () =>
  [
    ...screen
      .getByRole('region', { name: /questions? choisies?/ })
      .querySelectorAll('ol > li > details > summary'),
  ].map(({ textContent }) => textContent);

it('has ten questions at once, so that one tap hands them out', async () => {
  const { app, store } = await openAssignments();
  fireEvent.click(await findButton('Enregistrer et partager'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
  const [saved] = await store.listAssignments();
  expect(app.router.currentRoute.value.about).toBe(saved?.id);
  expect(itemsOf(saved)).toHaveLength(10);
  expect(saved).toMatchObject({ name: 'Série 1', seats: 30, correction: 'at-the-end' });
  expect(saved?.minutes).toBeUndefined();
});

it('offers another question only while there is another', async () => {
  await openAssignments();
  await findButton('Enregistrer et partager');
  expect(screen.getAllByRole('button', { name: /^Une autre/ })).toHaveLength(10);
  await tickBox('Remettre dans l’ordre');
  typeInto('Combien de questions', '60');
  await vi.waitFor(() =>
    expect(screen.queryAllByRole('button', { name: /^Une autre/ })).toHaveLength(0),
  );
  expect(screen.queryByRole('button', { name: 'Tirer d’autres questions' })).toBeNull();
});

it('says with the topics and with the types what it means to tick none', async () => {
  await openAssignments();
  await findButton('Enregistrer et partager');
  for (const name of ['Thème', 'Types de questions']) {
    const group = screen.getByRole('group', { name, hidden: true });
    const hint = document.getElementById(group.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Rien de coché = tout est possible.');
    expect(group.contains(hint)).toBe(true);
  }
});

describe('the names of a class', () => {
  const openNames = async (saving = 'Enregistrer et partager') => {
    await findButton(saving);
    const fold = screen.getByText(/^Noms/, { selector: 'summary span' }).closest('details');
    (fold as HTMLDetailsElement).open = true;
    fireEvent(fold as HTMLElement, new Event('toggle'));
    return within(fold as HTMLElement);
  };
  const listNames = async (app: AppContext) =>
    openClassListStore(await app.openRecords()).listClassLists();

  it('are pasted where the set is prepared, and tell how many pupils there are', async () => {
    const { app, store } = await openAssignments();
    const names = await openNames();
    fireEvent.input(await names.findByLabelText('Nom de la classe'), { target: { value: '3e B' } });
    typeInto('Les élèves', 'Dupont Léa\nMoreau Hugo\n7 Niels Abel');
    fireEvent.click(names.getByRole('button', { name: 'Garder la liste' }));
    await names.findByText('3e B, 3 élèves');
    expect((screen.getByLabelText('Nombre d’élèves') as HTMLInputElement).value).toBe('7');
    fireEvent.click(await findButton('Enregistrer et partager'));
    await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
    const [list] = await listNames(app);
    expect(list?.pupils.map(({ seat }) => seat)).toEqual([1, 2, 7]);
    expect((await store.listAssignments())[0]).toMatchObject({ seats: 7, classList: list?.id });
  });

  it('are chosen among the lists of the device, for the next set too, and can be left out again', async () => {
    const { app, store } = await openAssignments();
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
    fireEvent.click(await findButton('Enregistrer et partager'));
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
    fireEvent.click(await findButton('Enregistrer les changements'));
    await vi.waitFor(async () =>
      expect((await store.listAssignments())[0]?.classList).toBe(undefined),
    );
    expect(await store.listAssignments()).toEqual([{ ...saved, classList: undefined }]);
  });
});

it.each(['31', 'trois', '7-5', '3, 40'])(
  'refuses seats with more time that the class does not have: %s',
  async (seats) => {
    const { app, store } = await openAssignments();
    await findButton('Enregistrer et partager');
    chooseOption('Le temps', 'Limité');
    typeInto('Places qui ont plus de temps', seats);
    fireEvent.click(await findButton('Enregistrer et partager'));
    expect((await screen.findByRole('alert')).textContent).toContain('de 1 à 30');
    expect(await store.listAssignments()).toEqual([]);
    typeInto('Places qui ont plus de temps', '3, 12 et 5 à 7');
    fireEvent.click(await findButton('Enregistrer et partager'));
    await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
  },
);

it('says that a link has no place for a language, and stores nothing', async () => {
  const records = createMemoryRecords();
  const app = createTestContext({ routeId: 'assignments', openRecords: async () => records });
  const preferences = { ...app.preferences, languages: ['fr', 'xx'] };
  renderInFrench(<App app={{ ...app, preferences }} />);
  await findButton('Enregistrer et partager');
  fireEvent.click(screen.getByRole('radio', { name: /^xx$/i }));
  fireEvent.click(await findButton('Enregistrer et partager'));
  expect(await screen.findByRole('alert')).toHaveProperty(
    'textContent',
    expect.stringContaining('Vérifiez la langue'),
  );
  expect(await openClassroomStore(records).listAssignments()).toEqual([]);
  // the message goes once it does not apply
  fireEvent.click(screen.getByRole('radio', { name: 'Français' }));
  fireEvent.click(await findButton('Enregistrer et partager'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
});

it('makes the assignment as asked for: axes, types, length and rules', async () => {
  const { store } = await openAssignments();
  await tickBox('Quoi');
  typeInto('Nombre d’élèves', '24');
  await tickBox('QCM');
  chooseOption('Longueur', 'En minutes');
  typeInto('Combien de minutes', '6');
  chooseOption('Le texte', 'Consultable');
  chooseOption('Demander la phrase qui prouve la réponse', 'Oui');
  chooseOption('L’ordre des questions', 'Différent pour chaque élève');
  chooseOption('La correction', 'Avec un mot de passe');
  chooseOption('Le temps', 'Limité');
  await screen.findByLabelText('Minutes pour toute la série');
  typeInto('Minutes pour toute la série', '15');
  typeInto('Places qui ont plus de temps', '3, 12');
  chooseOption('Combien de plus', 'La moitié');
  chooseOption('Langue du jeu et des questions', 'English');
  fireEvent.click(await findButton('Enregistrer et partager'));
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
  const { store } = await openAssignments();
  const chosen = () => screen.getByText(/choisie/).textContent;
  await screen.findByText(/^10 questions choisies/);
  const prompt = bank.items[0]?.prompt ?? '';
  const box = screen
    .getAllByRole<HTMLInputElement>('checkbox', { hidden: true })
    .find((one) => one.closest('label')?.textContent?.startsWith(prompt));
  const was = box?.checked;
  if (box) fireEvent.click(box);
  expect(chosen()).toMatch(was ? /^9 questions/ : /^11 questions/);
  await tickBox('Quand');
  expect(chosen()).toMatch(was ? /^9 questions/ : /^11 questions/);
  const count = screen.getByLabelText<HTMLInputElement>('Combien de questions');
  expect(count.value).toBe(was ? '9' : '11');
  expect(count.disabled).toBe(true);
  screen.getByText(/^Vos questions restent/);
  fireEvent.click(await findButton('Laisser le jeu choisir'));
  expect(chosen()).toMatch(/^10 questions/);
  expect(count.disabled).toBe(false);
  expect(await store.listAssignments()).toEqual([]);
});

it('keeps the id of a renamed assignment, and makes another assignment of any other change', async () => {
  const { store, app } = await openAssignments(createSavedAssignment());
  fireEvent.click(await findButton('Modifier\u00a0: 3e B, lundi'));
  await screen.findByRole('heading', { name: 'Modifier la série – 3e B, lundi' });
  typeInto('Nom de la série', '3e C');
  fireEvent.click(await findButton('Enregistrer les changements'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.about).toBe('ABCDEFGH'));
  const renamed = {
    ...createSavedAssignment({ name: '3e C', title: bank.title }),
    given: expect.any(Number) as unknown as number,
  };
  await vi.waitFor(async () => expect(await store.listAssignments()).toEqual([renamed]));

  app.router.goTo('assignments');
  fireEvent.click(await findButton('Modifier\u00a0: 3e C'));
  await screen.findByRole('heading', { name: /Modifier/ });
  chooseOption('Le texte', 'Consultable');
  fireEvent.click(await findButton('Enregistrer les changements'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
  const assignments = await store.listAssignments();
  const changed = assignments.find(({ id }) => id !== 'ABCDEFGH');
  expect([assignments.length, changed?.book, changed?.name]).toEqual([2, 'open', '3e C (2)']);
  // a class may be taking it
  expect(assignments).toContainEqual(renamed);
});

it('shows the questions as they will be asked, with the key and its sentence, and finds others by a word', async () => {
  const [choice] = bank.items.filter(({ type }) => type === 'choice');
  if (choice?.type !== 'choice') throw new Error('no choice');
  await openAssignments(createSavedAssignment({ items: toAssignmentItems([choice]) }));
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

  typeInto('Chercher une question', 'wendy sherman');
  const found = within(section).getByText(/^\d+ questions? trouvées?$/).textContent;
  const boxes = within(section).getAllByRole('checkbox', { hidden: true });
  expect(boxes.length).toBe(Number.parseInt(found ?? '', 10));
  expect(boxes.length).toBeLessThan(bank.items.length / 2);
});

it('swaps one question for another, and moves one, without a change of the rest', async () => {
  await openAssignments();
  await findButton('Enregistrer et partager');
  const before = items();
  fireEvent.click(await findButton('Une autre\u00a0: question 3'));
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
  const { app, store } = await openAssignments();
  await findButton('Enregistrer et partager');
  chooseOption('Demander si l’on est sûr', 'Oui');
  fireEvent.click(await findButton('Enregistrer et partager'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
  const [drawn] = await store.listAssignments();
  const parsed = parseSetCode(drawn?.code ?? '');
  expect(parsed.ok && createCodedAssignment(parsed.coded, bank)).toEqual(parseAssignment(drawn));
  app.router.goTo('assignments');
  fireEvent.click(await screen.findByRole('button', { name: /^Modifier/, hidden: true }));
  chooseOption('Le texte', 'Consultable');
  fireEvent.click(await findButton('Enregistrer les changements'));
  await vi.waitFor(async () => expect(await store.listAssignments()).toHaveLength(2));
  const changed = (await store.listAssignments()).find(({ id }) => id !== drawn?.id);
  expect(changed?.code).not.toBe(undefined);
  expect(changed?.items).toEqual(drawn?.items);

  await screen.findByRole('img', { name: /code de la série/ });
  app.router.goTo('assignments', 'nouvelle');
  fireEvent.click(await findButton('Une autre\u00a0: question 3'));
  fireEvent.click(await findButton('Enregistrer et partager'));
  await vi.waitFor(async () => expect(await store.listAssignments()).toHaveLength(3));
  const byHand = (await store.listAssignments()).filter(({ code }) => code === undefined);
  expect(byHand).toHaveLength(1);
});

it('for cards and hands draws only questions that are answered by a letter, and leads on to the cards', async () => {
  const { app, store } = await openAssignments();
  await findButton('Enregistrer et partager');
  chooseOption('Pour', 'Cartes et mains levées');
  fireEvent.click(await findButton('Enregistrer et ouvrir les cartes'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('cards'));
  const [saved] = await store.listAssignments();
  expect(saved?.purpose).toBe('cards');
  expect(itemsOf(saved)).toHaveLength(10);
  for (const { type } of itemsOf(saved)) expect(['choice', 'verdict']).toContain(type);
});

it('duplicates a set for another class, with the same questions and results of its own', async () => {
  const { store, app } = await openAssignments(createSavedAssignment());
  await screen.findByRole('heading', { name: '3e B, lundi' });
  fireEvent.click(
    screen.getByRole('button', { name: 'Dupliquer\u00a0: 3e B, lundi', hidden: true }),
  );
  expect(fieldValue('Nom de la série')).toBe('3e B, lundi (autre classe)');
  typeInto('Nombre d’élèves', '24');
  fireEvent.click(await findButton('Enregistrer et partager'));
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('share'));
  const copy = (await store.listAssignments()).find(({ id }) => id !== 'ABCDEFGH');
  expect(copy).toMatchObject({ name: '3e B, lundi (autre classe)', seats: 24 });
  expect(copy?.items).toEqual(createSavedAssignment().items);
});

it('warns beside the button once a change makes another set of one that was given', async () => {
  await openAssignments(createSavedAssignment());
  fireEvent.click(await findButton('Modifier\u00a0: 3e B, lundi'));
  typeInto('Nom de la série', '3e C');
  screen.getByText('Le code déjà partagé reste valable.');
  typeInto('Nombre d’élèves', '31');
  screen.getByText(/^Ce changement fait une série nouvelle/);
});

it('shows a code whose link has the whole assignment, and copies it', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  const records = createMemoryRecords();
  await openClassroomStore(records).saveAssignment(createSavedAssignment({ correction: 'held' }));
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
  fireEvent.click(await findButton('Copier le lien'));
  await screen.findByText('Lien copié.');
  expect(writeText).toHaveBeenCalledWith(field.value);
  vi.unstubAllGlobals();
});

it('says if an assignment is not on this device', async () => {
  renderInFrench(<App app={createTestContext({ routeId: 'share', about: 'ZZZZZZZZ' })} />);
  await screen.findByRole('heading', { name: /n’est pas sur cet appareil/ });
});
