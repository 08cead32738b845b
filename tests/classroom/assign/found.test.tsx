// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const findInNavigation = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Rubriques' })).queryByRole('link', { name });

it('la Une leads to the class and to a code that was received, in one tap each', async () => {
  const app = createTestContext();
  renderInFrench(<App app={app} />);
  await app.game.loadBank();
  const door = await screen.findByRole('link', { name: 'Enseignants\u00a0: en classe' });
  expect(door.getAttribute('href')).toBe('#/classe');
  expect(screen.getByRole('link', { name: 'J’ai reçu un code' }).getAttribute('href')).toBe(
    '#/devoir',
  );
  expect(findInNavigation('La classe')).toBe(null);
});

it('once a set is on the device the class stands in the navigation, until the last is erased', async () => {
  const records = createMemoryRecords();
  const store = openClassroomStore(records);
  await store.saveAssignment({ ...createTestAssignment(), name: '3e B', made: 0 });
  const app = createTestContext({ routeId: 'assignments', openRecords: async () => records });
  renderInFrench(<App app={app} />);
  await vi.waitFor(() => expect(findInNavigation('La classe')).not.toBe(null));
  app.router.goTo('front-page');
  await screen.findByRole('heading', { level: 1, name: 'Qui Quand Quoi' });
  expect(findInNavigation('La classe')?.getAttribute('href')).toBe('#/classe');

  await store.deleteAssignment('ABCDEFGH');
  app.router.goTo('assignments');
  await vi.waitFor(() => expect(findInNavigation('La classe')).toBe(null));
});
