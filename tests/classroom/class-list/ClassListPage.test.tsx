// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppContext } from '../../../src/app/app-context.ts';
import type { SavedAssignment } from '../../../src/classroom/assignment.ts';
import { ClassListPage } from '../../../src/classroom/class-list/ClassListPage.tsx';
import { openClassListStore } from '../../../src/classroom/class-list/class-list-store.ts';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { createAssignmentOfFirst } from '../../support/assignments.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const t = catalogue.classList;
const assignment: SavedAssignment = {
  ...createAssignmentOfFirst(3, { seats: 4 }),
  name: '3e B, lundi',
  made: 0,
};

async function openPage(app: AppContext = createTestContext()) {
  const store = openClassroomStore(await app.openRecords());
  if (!(await store.findAssignment(assignment.id))) await store.saveAssignment(assignment);
  const stored = (await store.findAssignment(assignment.id)) ?? assignment;
  renderInFrench(<ClassListPage assignment={stored} t={t} />, app);
  await screen.findByLabelText(t.pupilsLabel);
  return { app, store };
}
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

const rowsOfSeats = async () =>
  within(await screen.findByRole('region', { name: /les places$/ }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);

it('keeps a pasted list on the device, for this set and to be chosen for the next', async () => {
  const { app, store } = await openPage();
  type(t.nameLabel, '3e B');
  type(t.pupilsLabel, 'Nom\tPrénom\nDupont\tLéa\nMoreau\tHugo');
  screen.getByText(/^2 élèves\. Le dernier.*place 2, Moreau Hugo\.$/);
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: t.save }));
  });
  const saved = await screen.findByText(t.saved('3e B'), { normalizer: (text) => text });
  expect(document.activeElement).toBe(saved);
  expect(await rowsOfSeats()).toEqual(['1 Dupont Léa', '2 Moreau Hugo']);
  const [list] = await openClassListStore(await app.openRecords()).listClassLists();
  expect(await store.findAssignment(assignment.id)).toEqual({ ...assignment, classList: list?.id });

  // another set of the same class
  cleanup();
  const other = { ...assignment, id: 'ZZZZZZZZ', name: '3e B, mardi' };
  await store.saveAssignment(other);
  renderInFrench(<ClassListPage assignment={other} t={t} />, app);
  const choice = await screen.findByRole('combobox', { name: t.choose });
  await act(async () => {
    fireEvent.change(choice, { target: { value: list?.id } });
  });
  expect(await rowsOfSeats()).toEqual(['1 Dupont Léa', '2 Moreau Hugo']);
  expect((await store.findAssignment('ZZZZZZZZ'))?.classList).toBe(list?.id);
});

it('says which names have another number, and which seats the set does not have', async () => {
  await openPage();
  type(t.pupilsLabel, '1 Dupont\n1 Moreau\n30 Roux');
  screen.getByText(/changé\s: Moreau\./);
  screen.getByText(/Un élève a une place au-delà de 4/);
});

it('erases the list when asked twice, and leaves the set', async () => {
  const { app, store } = await openPage();
  type(t.pupilsLabel, 'Dupont');
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: t.save }));
  });
  fireEvent.click(await screen.findByRole('button', { name: t.erase }));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: t.confirmErase }));
  });
  await screen.findByText(t.erased(t.unnamed), { normalizer: (text) => text });
  expect(await openClassListStore(await app.openRecords()).listClassLists()).toEqual([]);
  expect(await store.findAssignment(assignment.id)).toEqual(assignment);
});

it('brings no set back that another tab has erased', async () => {
  const { app, store } = await openPage();
  await store.deleteAssignment(assignment.id);
  type(t.pupilsLabel, 'Dupont');
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: t.save }));
  });
  await screen.findByRole('alert');
  expect(await store.listAssignments()).toEqual([]);
  expect(await openClassListStore(await app.openRecords()).listClassLists()).toEqual([]);
});

it('says so if the device keeps nothing more, and no longer that the list is kept', async () => {
  const app = createTestContext();
  const records = await app.openRecords();
  const refusing = { ...records, writeAll: () => Promise.reject(new Error('full')) };
  let isFull = false;
  await openPage({ ...app, openRecords: async () => (isFull ? refusing : records) });
  const save = () =>
    act(async () => {
      fireEvent.click(screen.getByRole('button', { name: t.save }));
    });
  type(t.pupilsLabel, 'Martin');
  await save();
  await screen.findByText(/est gardée/);
  isFull = true;
  type(t.pupilsLabel, 'Dupont');
  await save();
  expect((await screen.findByRole('alert')).textContent).toBe(t.saveFailed);
  expect(screen.queryByText(/est gardée/)).toBeNull();
  // what was typed is still there
  expect((screen.getByLabelText(t.pupilsLabel) as HTMLTextAreaElement).value).toBe('Dupont');
});

it('follows another tab until something is typed, then joins both lists when it is saved', async () => {
  const { app } = await openPage();
  type(t.pupilsLabel, 'Dupont');
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: t.save }));
  });
  await rowsOfSeats();
  const lists = openClassListStore(await app.openRecords());
  const addElsewhere = async (name: string) => {
    const [list] = await lists.listClassLists();
    if (!list) throw new Error('no list');
    const pupils = [...list.pupils, { seat: list.pupils.length + 1, name }];
    await lists.saveClassList({ ...list, pupils });
    await act(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
  };
  const pupils = () => screen.getByLabelText<HTMLTextAreaElement>(t.pupilsLabel).value;
  await addElsewhere('Moreau');
  await waitFor(() => expect(pupils()).toBe('1 Dupont\n2 Moreau'));
  type(t.pupilsLabel, '1 Dupont\n2 Moreau\n3 Ro');
  await addElsewhere('Petit');
  await screen.findByText('Petit', { exact: false, selector: 'li' });
  expect(pupils()).toBe('1 Dupont\n2 Moreau\n3 Ro');

  // saved, neither name is lost, and the one that has moved is named
  type(t.pupilsLabel, '1 Dupond\n2 Moreau\n3 Roux');
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: t.save }));
  });
  await screen.findByText(/gardée\. Un autre onglet/);
  expect(pupils()).toBe('1 Dupond\n2 Moreau\n3 Petit\n4 Roux');
  expect(await rowsOfSeats()).toEqual(['1 Dupond', '2 Moreau', '3 Petit', '4 Roux']);
  await addElsewhere('Sow');
  await waitFor(() => expect(pupils()).toContain('5 Sow'));
});

describe('a list that is being typed', () => {
  const pupils = () => screen.getByLabelText<HTMLTextAreaElement>(t.pupilsLabel).value;
  const choice = () => screen.getByLabelText<HTMLSelectElement>(t.choose).selectedOptions[0]?.text;
  const changeElsewhere = (change: () => Promise<unknown>) =>
    act(async () => {
      await change();
      document.dispatchEvent(new Event('visibilitychange'));
    });

  it('stays in front while another tab keeps one for the set, and both can be chosen', async () => {
    const { app, store } = await openPage();
    type(t.nameLabel, '3e A');
    type(t.pupilsLabel, 'Roux');
    const lists = openClassListStore(await app.openRecords());
    await changeElsewhere(async () => {
      await lists.saveClassList({
        id: 'B',
        name: '3e B',
        made: 1,
        pupils: [{ seat: 1, name: 'Dupont' }],
      });
      await store.noteAssignment(assignment.id, { classList: 'B' });
    });
    await screen.findByLabelText(t.choose);
    expect([choice(), pupils()]).toEqual([t.noList, 'Roux']);
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: t.save }));
    });
    await waitFor(() => expect(choice()).toBe('3e A (1)'));
    expect(await lists.listClassLists()).toHaveLength(2);
  });

  it('stays although another tab has erased it, and can be kept again', async () => {
    const { app } = await openPage();
    type(t.pupilsLabel, 'Dupont');
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: t.save }));
    });
    await rowsOfSeats();
    type(t.nameLabel, '3e B');
    const lists = openClassListStore(await app.openRecords());
    const [list] = await lists.listClassLists();
    await changeElsewhere(() => lists.deleteClassList(list?.id ?? ''));
    expect([screen.getByLabelText<HTMLInputElement>(t.nameLabel).value, pupils()]).toEqual([
      '3e B',
      '1 Dupont',
    ]);
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: t.save }));
    });
    await screen.findByText(/3e B.*gardée\./);
    await waitFor(() => expect(choice()).toBe('3e B (1)'));
    // nothing is typed any more
    await changeElsewhere(() => lists.deleteClassList(list?.id ?? ''));
    await waitFor(() => expect(pupils()).toBe(''));
  });
});
