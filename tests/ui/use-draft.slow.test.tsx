// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Item, ItemType } from '../../src/bank/types.ts';
import { catalogue as teachingText } from '../../src/classroom/assign/text/fr.ts';
import { resolveAssignment } from '../../src/classroom/assignment.ts';
import { catalogue as cardsText } from '../../src/classroom/print/text/fr.ts';
import { catalogue as reportText } from '../../src/classroom/report/text/fr.ts';
import { catalogue as classroomText } from '../../src/classroom/text/fr.ts';
import { createTestAssignment } from '../support/assignments.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { createMemoryRecords } from '../support/memory-records.ts';
import { createTestGame } from '../support/test-game.ts';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

/** A tab with this item to answer, in that round. */
async function openTab(item: Item, round = 'r') {
  vi.resetModules();
  return showItem(item, round);
}
async function showItem(item: Item, round = 'r') {
  cleanup();
  const { DraftScope } = await import('../../src/ui/use-draft.ts');
  const { getItemView } = await import('../../src/items/views.tsx');
  const { renderInFrench } = await import('../support/test-app.tsx');
  const View = getItemView(item.type);
  const onRespond = vi.fn();
  const shuffle = <T,>(list: readonly T[]) => [...list];
  renderInFrench(
    <DraftScope.Provider value={round}>
      <View
        language="fr"
        item={item}
        response={undefined}
        onRespond={onRespond}
        shuffle={shuffle}
      />
    </DraftScope.Provider>,
  );
  return onRespond;
}
/** The browser reloads or discards it. */
const leaveTab = () => window.dispatchEvent(new Event('pagehide'));

const itemOf = (type: ItemType, isWanted = (_: Item) => true) =>
  fixtureBank.items.find((item) => item.type === type && isWanted(item)) as Item;
const type = (value: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value } });
const typed = () => (screen.getByRole('textbox') as HTMLInputElement).value;

it.each([
  ['recall', 'Wendy Sher'],
  ['number', '13'],
  ['date', '20'],
] as const)('what is typed for a %s is there after a reload', async (name, value) => {
  const item = itemOf(name);
  await openTab(item);
  type(value);
  leaveTab();
  await openTab(item);
  expect(typed()).toBe(value);
});

it('what is typed in a round is there after a visit to another screen, and not in another round', async () => {
  const item = itemOf('recall');
  await openTab(item);
  type('Wendy Sher');
  await showItem(itemOf('number'));
  type('13');
  await showItem(item);
  expect(typed()).toBe('Wendy Sher');
  await showItem(item, 'another round');
  expect(typed()).toBe('');
  leaveTab();
  await openTab(item);
  expect(typed()).toBe('Wendy Sher');
});

it('what one profile has typed is not the other’s', async () => {
  const item = itemOf('recall');
  await openTab(item);
  type('Wendy Sher');
  leaveTab();
  localStorage.setItem('qui-quand-quoi', '{"guest":true}');
  await openTab(item);
  expect(typed()).toBe('');
  type('a guest');
  leaveTab();
  localStorage.clear();
  await openTab(item);
  expect(typed()).toBe('');
});

it('what a guest has typed where localStorage is full is not the owner’s', async () => {
  const item = itemOf('recall');
  localStorage.setItem('qui-quand-quoi', '{"easy":true}');
  window.name = 'qui-quand-quoi{"guest":true,"owner":{"easy":true}}';
  await openTab(item);
  type('a guest');
  leaveTab();
  window.name = '';
  await openTab(item);
  expect(typed()).toBe('');
  localStorage.clear();
});

it('what is typed outlives a reload at which its question was not opened again', async () => {
  const item = itemOf('recall');
  await openTab(item, 'seat 13');
  type('Stoltenb');
  leaveTab();
  // another draft of the page, such as the seat that is typed before an attempt goes on
  await openTab(itemOf('number'), 'before');
  leaveTab();
  await openTab(item, 'seat 13');
  expect(typed()).toBe('Stoltenb');
});

it('a draft that was not opened again stays on its page', async () => {
  const item = itemOf('recall');
  await openTab(item);
  type('Stoltenb');
  leaveTab();
  await openTab(itemOf('number'), 'before');
  const { href } = location;
  location.hash = '#/elsewhere';
  leaveTab();
  await openTab(item);
  expect(typed()).toBe('');
  location.href = href;
});

it('a half-typed year that comes back is still no answer', async () => {
  const item = itemOf('date');
  await openTab(item);
  type('20');
  leaveTab();
  await openTab(item);
  expect((screen.getByRole('textbox') as HTMLInputElement).validity.valid).toBe(false);
});

it('what is put in order or matched so far is there after a reload', async () => {
  const order = itemOf('order');
  await openTab(order);
  fireEvent.click(screen.getAllByRole('button', { name: /^Placer/ })[0] as HTMLElement);
  const placed = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  leaveTab();
  await openTab(order);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(placed);

  const grid = itemOf('match', (item) => item.type === 'match' && item.form === 'grid');
  await openTab(grid);
  fireEvent.click(screen.getByRole('button', { name: /^A/ }));
  await screen.findByRole('heading', { name: /^Ligne 2/ });
  leaveTab();
  await openTab(grid);
  screen.getByRole('heading', { name: /^Ligne 2/ });
  fireEvent.click(screen.getByRole('button', { name: 'Ligne précédente' }));
  await screen.findByRole('heading', { name: /^Ligne 1/ });
  expect(screen.getByRole('button', { pressed: true }).textContent).toMatch(/^A/);
});

it('what is chosen for the printer is there after a reload, and the seat that is to be removed', async () => {
  const assignment = { ...createTestAssignment(), name: 'Lundi', made: 0 };
  const resolved = resolveAssignment(assignment, fixtureBank);
  const playableBank = await createTestGame().loadBank();
  const openScreens = async () => {
    cleanup();
    vi.resetModules();
    const { Print } = await import('../../src/classroom/print/Print.tsx');
    const { MoveOrRemoveSeat } = await import('../../src/classroom/collect/MoveOrRemoveSeat.tsx');
    const { createTestContext, renderInFrench } = await import('../support/test-app.tsx');
    const { CurrentApp } = await import('../../src/app/app-context.ts');
    renderInFrench(
      <CurrentApp.Provider value={createTestContext()}>
        <Print {...{ resolved, playableBank, cardsText, classroomText }} />
        <MoveOrRemoveSeat
          seats={
            new Map([
              [2, {}],
              [7, {}],
            ])
          }
          freeSeats={[1]}
          nameOf={() => undefined}
          told={false}
          onMove={() => {}}
          t={reportText.collect}
          onRemove={() => {}}
        />
      </CurrentApp.Provider>,
    );
  };
  const radio = (name: string) => screen.getByRole('radio', { name }) as HTMLInputElement;
  const cards = () => screen.getByRole('checkbox', { name: 'Cartes-réponses' }) as HTMLInputElement;
  const seat = () => screen.getByLabelText(reportText.collect.seatLabel) as HTMLSelectElement;
  await openScreens();
  fireEvent.click(cards());
  fireEvent.click(radio(cardsText.print.sizes.large));
  fireEvent.change(seat(), { target: { value: '7' } });
  leaveTab();
  await openScreens();
  expect(cards().checked).toBe(true);
  expect(radio(cardsText.print.sizes.large).checked).toBe(true);
  expect(seat().value).toBe('7');
  expect(seat().closest('details')?.open).toBe(true);
});

it('what is typed where a page was unfolded is in sight after a reload', async () => {
  const assignment = { ...createTestAssignment(), name: 'Lundi', made: 0, classList: 'l' };
  const records = createMemoryRecords();
  const pupils = [{ seat: 1, name: 'Dupont' }];
  await records.writeAll([
    ['set/ABCDEFGH', assignment],
    ['list/l', { id: 'l', name: '6e A', made: 0, pupils }],
  ]);
  const openScreens = async () => {
    cleanup();
    vi.resetModules();
    const { ClassListPage } = await import('../../src/classroom/class-list/ClassListPage.tsx');
    const { ClassListField } = await import('../../src/classroom/assign/ClassListField.tsx');
    const { ChangeSeat } = await import('../../src/classroom/take/ChangeSeat.tsx');
    const { createTestContext, renderInFrench } = await import('../support/test-app.tsx');
    const app = { ...createTestContext(), openRecords: async () => records };
    const model = { form: { classList: '' }, update() {} } as never;
    const attempt = { state: signal({ seat: 3 }), changeSeat() {} } as never;
    renderInFrench(
      <>
        <ClassListPage assignment={assignment} t={reportText.classList} />
        <ClassListField model={model} t={teachingText.assignmentForm} />
        <ChangeSeat
          resolved={{ assignment }}
          attempt={attempt}
          takenSeats={[]}
          t={classroomText.takeAssignment}
        />
      </>,
      app,
    );
    await screen.findByText(reportText.classList.change);
  };
  const fields = () =>
    screen.getAllByLabelText<HTMLTextAreaElement>(reportText.classList.pupilsLabel);
  const seat = () =>
    screen.getByLabelText<HTMLInputElement>(classroomText.takeAssignment.rightSeat);
  const isInSight = (field: Element | undefined) => field?.closest('details')?.open;
  await openScreens();
  const names = screen.getByText(teachingText.assignmentForm.noNames);
  const panel = names.closest('details') as HTMLDetailsElement;
  panel.open = true;
  fireEvent(panel, new Event('toggle'));
  await waitFor(() => expect(fields()).toHaveLength(2));
  for (const field of fields()) fireEvent.input(field, { target: { value: '1 Dupont\n2 Mo' } });
  fireEvent.click(screen.getByRole('button', { name: classroomText.takeAssignment.changeSeat(3) }));
  fireEvent.input(seat(), { target: { value: '1' } });
  leaveTab();
  await openScreens();
  await waitFor(() => expect(fields()).toHaveLength(2));
  expect(fields().map(({ value }) => value)).toEqual(Array(2).fill('1 Dupont\n2 Mo'));
  expect(fields().map(isInSight)).toEqual([true, true]);
  expect(seat().value).toBe('1');
});

it('a draft is for its round, its page and one reload', async () => {
  const item = itemOf('recall');
  await openTab(item);
  type('Sherman');
  leaveTab();
  const stored = sessionStorage.getItem('qui-quand-quoi/drafts') ?? '';
  await openTab(item, 'another round');
  expect(typed()).toBe('');

  sessionStorage.setItem('qui-quand-quoi/drafts', stored.replace(location.href, 'https://x/'));
  await openTab(item);
  expect(typed()).toBe('');
});

it.each(['no JSON', 'null', '{"page":"about:blank","values":{"r/x":{}}}'])(
  'a stored draft that is %s is none',
  async (stored) => {
    sessionStorage.setItem('qui-quand-quoi/drafts', stored.replace('about:blank', location.href));
    await openTab(itemOf('recall'));
    expect(typed()).toBe('');
  },
);

it('plays on if the browser blocks the storage of tabs', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  try {
    const onRespond = await openTab(itemOf('recall'));
    type('Sherman');
    leaveTab();
    fireEvent.submit(screen.getByRole('textbox').closest('form') as HTMLFormElement);
    expect(onRespond).toHaveBeenCalledWith('Sherman');
  } finally {
    vi.unstubAllGlobals();
  }
});

it('what is typed in a tab whose storage is full is there after a reload, once', async () => {
  const item = itemOf('recall');
  sessionStorage.setItem('qui-quand-quoi/drafts', '{"page":"older"}');
  const setItem = sessionStorage.setItem;
  sessionStorage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    await openTab(item);
    type('Wendy Sher');
    leaveTab();
    await openTab(item);
    expect(typed()).toBe('Wendy Sher');
    expect(localStorage.getItem('qui-quand-quoi/drafts')).toBeNull();
  } finally {
    sessionStorage.setItem = setItem;
  }
});

it('no update reloads a tab whose drafts nothing stores', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  vi.stubGlobal('localStorage', undefined);
  try {
    await openTab(itemOf('recall'));
    const { unsavedWork } = await import('../../src/shared/unsaved-work.ts');
    type('Sherman');
    expect(unsavedWork.size).toBe(0);
    leaveTab();
    expect(unsavedWork.size).toBe(1);
  } finally {
    vi.unstubAllGlobals();
  }
});
