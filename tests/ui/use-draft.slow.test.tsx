// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Item, ItemType } from '../../src/bank/types.ts';
import { fixtureBank } from '../support/fixture-bank.ts';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

/** A tab with this item to answer, in that round. */
async function openTab(item: Item, round = 'r') {
  cleanup();
  vi.resetModules();
  const { DraftScope } = await import('../../src/ui/use-draft.ts');
  const { getItemView } = await import('../../src/items/views.tsx');
  const { renderInFrench } = await import('../support/test-app.tsx');
  const View = getItemView(item.type);
  const onRespond = vi.fn();
  const shuffle = <T,>(list: readonly T[]) => [...list];
  renderInFrench(
    <DraftScope.Provider value={round}>
      <View item={item} response={undefined} onRespond={onRespond} shuffle={shuffle} />
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
  fireEvent.click(screen.getAllByRole('radio')[0] as HTMLElement);
  leaveTab();
  await openTab(grid);
  expect((screen.getAllByRole('radio')[0] as HTMLInputElement).checked).toBe(true);
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
