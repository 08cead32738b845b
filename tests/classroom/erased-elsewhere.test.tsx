// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { AppContext } from '../../src/app/app-context.ts';
import { catalogue as teachingText } from '../../src/classroom/assign/text/fr.ts';
import { openClassroomStore } from '../../src/classroom/classroom-store.ts';
import { findLocalDossier } from '../../src/classroom/find-local-dossier.ts';
import { needs } from '../../src/classroom/needs.tsx';
import { ShareAssignment } from '../../src/classroom/share/ShareAssignment.tsx';
import { catalogue as classroomText } from '../../src/classroom/text/fr.ts';
import { createTestAssignment } from '../support/assignments.ts';
import { createMemoryRecords } from '../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

const assignment = { ...createTestAssignment(), name: '3e B', made: 0 };
const erased = /effacée de cet appareil, dans une autre fenêtre/;

const openShare = (app: AppContext) =>
  renderInFrench(<ShareAssignment {...{ assignment, classroomText, teachingText }} />, app);

it('a set that another window erases is said to be gone where it is shared', async () => {
  const records = createMemoryRecords();
  const store = openClassroomStore(records);
  await store.saveAssignment(assignment);
  openShare(createTestContext({ openRecords: async () => records }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.queryByText(erased)).toBeNull();
  await store.deleteAssignment(assignment.id);
  window.dispatchEvent(new Event('focus'));
  await screen.findByText(erased);
});

it('a storage that does not answer has erased nothing', async () => {
  openShare(createTestContext({ openRecords: () => Promise.reject(new Error('asleep')) }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.queryByText(erased)).toBeNull();
});

const unread = /n’a pas pu lire la mémoire de ce navigateur/;

it('what a silent storage may hold is not said to be missing', async () => {
  const app = createTestContext({ openRecords: () => Promise.reject(new Error('asleep')) });
  expect(await findLocalDossier({ bank: 'local-abc' }, app)).toBe('unread');
  const request = { app, language: 'fr', about: assignment.id };
  for (const need of ['sharedAssignment', 'resolvedAssignment'] as const) {
    const needed = await needs[need](request, { classroomText }, 'Série');
    renderInFrench('instead' in needed && needed.instead, app);
    await screen.findByText(unread);
    screen.getByRole('button', { name: 'Recharger la page' });
    cleanup();
  }
});

it('what a storage that answers does not hold is said to be missing', async () => {
  const app = createTestContext();
  expect(await findLocalDossier({ bank: 'local-abc' }, app)).toBe('absent');
  const request = { app, language: 'fr', about: assignment.id };
  const needed = await needs.sharedAssignment(request, { classroomText }, 'Série');
  renderInFrench('instead' in needed && needed.instead, app);
  await screen.findByText('Cette série n’est pas sur cet appareil.');
});
