// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import {
  createSavedAssignment,
  findButton,
  openAssignments,
} from '../../support/assignment-form.tsx';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

it('lists the assignments of this device, each with its actions', async () => {
  await openAssignments(createSavedAssignment());
  const donner = await screen.findByRole('link', { name: 'Partager\u00a0: 3e B, lundi' });
  expect(donner.getAttribute('href')).toBe('#/donner/ABCDEFGH');
  screen.getByText('7 questions, 30 élèves, le 23 novembre 2026');
});

it('says where each set stands, and leads to its next step first', async () => {
  const { store } = await openAssignments(
    createSavedAssignment(),
    createSavedAssignment({ id: 'BCDEFGHJ', name: '3e A', given: 5 }),
  );
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

it('erases an assignment, but not at the first tap', async () => {
  const { store } = await openAssignments(createSavedAssignment());
  fireEvent.click(await findButton('Effacer\u00a0: 3e B, lundi'));
  screen.getByRole('group', { name: /Aucun résultat n’a été reçu/ });
  const no = await findButton('La garder');
  await vi.waitFor(() => expect(document.activeElement).toBe(no));
  expect(await store.listAssignments()).toHaveLength(1);
  fireEvent.click(await findButton('Effacer la série'));
  await vi.waitFor(async () => expect(await store.listAssignments()).toEqual([]));
  await screen.findByText('La série est effacée.');
});

it('says how many results go with a set that is erased', async () => {
  const records = createMemoryRecords();
  const kept = openClassroomStore(records);
  await kept.saveAssignment(createSavedAssignment());
  await kept.saveResults(
    [1, 2].map((seat) => ({ set: createSavedAssignment().id, seat, code: 'x' })),
  );
  renderInFrench(
    <App app={createTestContext({ routeId: 'assignments', openRecords: async () => records })} />,
  );
  fireEvent.click(await findButton('Effacer\u00a0: 3e B, lundi'));
  screen.getByText(/Ses 2 résultats seront perdus\.$/);
});

it.each([
  ['erased', ['Effacer\u00a0: 3e B, lundi', 'Effacer la série'], /n’a pas pu être effacée/],
  ['ended', ['Terminer\u00a0: 3e B, lundi'], /refusé de changer la série/],
])('says so if an assignment cannot be %s', async (_, presses, words) => {
  const records = createMemoryRecords();
  await openClassroomStore(records).saveAssignment(createSavedAssignment());
  const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  renderInFrench(
    <App
      app={createTestContext({
        routeId: 'assignments',
        openRecords: async () => ({ ...records, remove: refuse, update: refuse }),
      })}
    />,
  );
  for (const name of presses)
    fireEvent.click(await screen.findByRole('button', { name, hidden: true }));
  await screen.findByText(words);
});

it('lists what another tab has made once it is looked at again', async () => {
  const { store } = await openAssignments(createSavedAssignment());
  await screen.findByRole('heading', { name: '3e B, lundi' });
  await store.saveAssignment(createSavedAssignment({ id: 'BBBBBBBB', name: '3e C, mardi' }));
  document.dispatchEvent(new Event('visibilitychange'));
  await screen.findByRole('heading', { name: '3e C, mardi' });
});

it('lists nothing that was erased in another tab', async () => {
  const { app, store } = await openAssignments(createSavedAssignment());
  await screen.findByText('3e B, lundi');
  await store.deleteAssignment(createSavedAssignment().id);
  await app.game.erase();
  await vi.waitFor(() => expect(screen.queryByText('3e B, lundi')).toBeNull());
});
