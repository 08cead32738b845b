// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import type { AppContext } from '../../../src/app/app-context.ts';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { findButton } from '../../support/assignment-form.tsx';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

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
    fireEvent.click(await findButton('Enregistrer et partager'));
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
    fireEvent.click(await findButton('Effacer\u00a0: Série 1'));
    screen.getByText(/n’a pas pu garder/);
    fireEvent.click(await findButton('Effacer la série'));
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
  fireEvent.click(await findButton('Enregistrer et partager'));
  await screen.findByText(/n’a pas pu garder/);
  isFull = false;
  await vi.waitFor(() => expect(screen.queryByText(/n’a pas pu garder/)).toBeNull(), {
    timeout: 5_000,
  });
  expect(await openClassroomStore(records).listAssignments()).toHaveLength(1);
});
