// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import {
  chooseOption,
  createSavedAssignment,
  fieldValue,
  findButton,
  itemsOf,
  openAssignments,
  typeInto,
} from '../../support/assignment-form.tsx';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { waitForDrafts } from '../../support/wait-for-drafts.ts';

afterEach(cleanup);

const checked = (group: string, name: string) =>
  (
    within(screen.getByRole('group', { name: group })).getByRole('radio', {
      name,
    }) as HTMLInputElement
  ).checked;

/** The browser is closed or killed, and opened again. */
async function reopen({ openRecords }: Awaited<ReturnType<typeof openAssignments>>['app']) {
  cleanup();
  await waitForDrafts(await openRecords());
  const app = createTestContext({ routeId: 'assignments', about: 'nouvelle', openRecords });
  renderInFrench(<App app={app} />);
  await findButton(/^Enregistrer/);
  return app;
}

it('keeps a half-made assignment through a kill of the browser, all of its fields, until it is saved', async () => {
  const { app, store } = await openAssignments();
  await findButton('Enregistrer et partager');
  typeInto('Nom de la série', 'Contrôle du lundi');
  typeInto('Nombre d’élèves', '24');
  chooseOption('Le temps', 'Limité');
  typeInto('Minutes pour toute la série', '35');
  typeInto('Places qui ont plus de temps', '3, 5-7');
  chooseOption('La correction', 'Avec un mot de passe');
  const [first] = screen.getAllByRole('checkbox', { checked: true, hidden: true }).slice(-1);
  fireEvent.click(first as HTMLElement);

  const again = await reopen(app);
  screen.getByText('La série que vous aviez commencée est encore là.');
  expect(fieldValue('Nom de la série')).toBe('Contrôle du lundi');
  expect(fieldValue('Nombre d’élèves')).toBe('24');
  expect(fieldValue('Minutes pour toute la série')).toBe('35');
  expect(fieldValue('Places qui ont plus de temps')).toBe('3, 5-7');
  expect(checked('La correction', 'Avec un mot de passe')).toBe(true);
  fireEvent.click(await findButton('Enregistrer et partager'));
  await vi.waitFor(() => expect(again.router.currentRoute.value.id).toBe('share'));
  const [saved] = await store.listAssignments();
  expect(saved).toMatchObject({ name: 'Contrôle du lundi', seats: 24, minutes: 35 });
  expect(itemsOf(saved)).toHaveLength(9);

  await reopen(again);
  expect(fieldValue('Nom de la série')).toBe('');
  expect(screen.queryByText(/encore là/)).toBeNull();
});

it('keeps the change of a saved assignment that was under way, as a change of it', async () => {
  const { app } = await openAssignments(createSavedAssignment());
  fireEvent.click(await findButton('Modifier\u00a0: 3e B, lundi'));
  typeInto('Nom de la série', '3e B, mardi');
  await reopen(app);
  screen.getByRole('heading', { name: /3e B, lundi$/, level: 2 });
  expect(fieldValue('Nom de la série')).toBe('3e B, mardi');
  fireEvent.click(await findButton('Annuler'));
  await reopen(app);
  expect(fieldValue('Nom de la série')).toBe('');
});

it('a set that was begun waits while others are changed, and is there again after each', async () => {
  const { app } = await openAssignments(
    createSavedAssignment(),
    createSavedAssignment({ id: 'BCDEFGHJ', name: '3e A' }),
  );
  app.router.goTo('assignments', 'nouvelle');
  await findButton('Enregistrer et partager');
  typeInto('Nom de la série', 'Contrôle du lundi');
  fireEvent.click(await findButton('Modifier\u00a0: 3e B, lundi'));
  expect(fieldValue('Nom de la série')).toBe('3e B, lundi');
  typeInto('Nom de la série', '3e B, mardi');
  fireEvent.click(await findButton('Modifier\u00a0: 3e A'));
  typeInto('Nom de la série', '3e A, jeudi');
  await reopen(app);
  expect(fieldValue('Nom de la série')).toBe('3e A, jeudi');
  fireEvent.click(await findButton('Annuler'));
  expect(fieldValue('Nom de la série')).toBe('3e B, mardi');
  fireEvent.click(await findButton('Annuler'));
  expect(fieldValue('Nom de la série')).toBe('Contrôle du lundi');
  await screen.findByText('La série que vous aviez commencée est encore là.');
});

it('lets a kept draft be given up for an empty form', async () => {
  const { app } = await openAssignments();
  await findButton('Enregistrer et partager');
  typeInto('Nom de la série', 'Rien de bon');
  await reopen(app);
  fireEvent.click(await findButton('Repartir d’une série vide'));
  fireEvent.click(await findButton('Effacer'));
  expect(fieldValue('Nom de la série')).toBe('');
  await reopen(app);
  expect(fieldValue('Nom de la série')).toBe('');
});

it.each([
  [{ bank: 'another', form: { name: 'x' } }],
  [{ bank: bank.id, form: { name: 7, axes: 'all' } }],
  [{ bank: bank.id, form: null, edited: {} }],
])('makes nothing of a damaged draft, such as %j', async (draft) => {
  const { app } = await openAssignments();
  await (await app.openRecords()).writeAll([['draft/assignment', draft]]);
  await reopen(app);
  expect(fieldValue('Nom de la série')).toBe('');
});
