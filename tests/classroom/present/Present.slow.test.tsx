// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import type { Item } from '../../../src/bank/types.ts';
import { toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { createTestAssignment, oneItemPerType } from '../../support/assignments.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);
vi.stubGlobal('scrollTo', () => {});

const verdict = bank.items.find(({ type, ...item }) => type === 'verdict' && 'evidence' in item);
const choice = bank.items.find(({ type }) => type === 'choice');
if (verdict?.type !== 'verdict' || choice?.type !== 'choice') throw new Error('no such items');

/** An assignment on the projector. */
async function project(items: readonly Item[] = [verdict as Item, choice as Item]) {
  // a tab that was just opened
  window.history.replaceState(null, '');
  const records = createMemoryRecords();
  await openClassroomStore(records).saveAssignment({
    ...createTestAssignment({ items: toAssignmentItems(items) }),
    name: 'Lundi',
    made: 0,
  });
  renderInFrench(
    <App
      app={createTestContext({
        routeId: 'present',
        about: 'ABCDEFGH',
        openRecords: async () => records,
      })}
    />,
  );
  await screen.findByText(`1 / ${items.length}`);
  // before that, a key goes nowhere
  const prompt = screen.getByRole('heading', { level: 2 });
  await vi.waitFor(() => expect(document.activeElement).toBe(prompt));
}
function press(key: string, on: Element = document.body, init: KeyboardEventInit = {}) {
  fireEvent.keyDown(on, { key, ...init });
}
/** Not a while after the press before. */
function pressAtOnce(key: string, on: Element = document.body) {
  const event = createEvent.keyDown(on, { key });
  Object.defineProperty(event, 'timeStamp', { value: 0, configurable: false });
  fireEvent(on, event);
}
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);

beforeEach(() => project());

it('letters the options, and shows no answer yet', () => {
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(verdict.prompt);
  expect(rows()).toEqual(['AVrai', 'BFaux', 'CNon dit']);
  expect(screen.queryByText('bonne réponse')).toBeNull();
  expect(screen.queryByRole('figure')).toBeNull();
});

it.each([[' '], ['ArrowRight'], ['PageDown'], ['Enter']])(
  'shows the answer, then the sentence, then the next question, by %j',
  async (key) => {
    press(key);
    const right = { true: 'AVrai', false: 'BFaux', unstated: 'CNon dit' }[`${verdict.key}`];
    await screen.findByText('bonne réponse');
    expect(rows().find((row) => row?.includes('bonne réponse'))).toContain(right);
    press(key);
    await screen.findByRole('figure');
    press(key);
    await screen.findByText('2 / 2');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(choice.prompt);
  },
);

it.each([['ArrowLeft'], ['PageUp']])('goes back by %s', async (key) => {
  press('PageDown');
  await screen.findByText('bonne réponse');
  press(key);
  await vi.waitFor(() => expect(screen.queryByText('bonne réponse')).toBeNull());
});

it('takes a letter for hands only if the focus is in the slideshow, since letters are also spoken', () => {
  press('a');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
});

it('takes a clicker pressed twice, or a key held, for one step', async () => {
  press('PageDown');
  await screen.findByText('bonne réponse');
  pressAtOnce('PageDown');
  fireEvent.keyDown(document.body, { key: 'PageDown', repeat: true });
  await screen.findByRole('button', { name: 'Montrer la phrase' });
  expect(screen.queryByRole('figure')).toBeNull();
});

it('keeps the focus on the way back to the first step', async () => {
  press('PageDown');
  await screen.findByText('bonne réponse');
  const back = screen.getByRole<HTMLButtonElement>('button', { name: 'Revenir' });
  fireEvent.click(back);
  await vi.waitFor(() => expect(screen.queryByText('bonne réponse')).toBeNull());
  expect(back.getAttribute('aria-disabled')).toBe('true');
  expect(back.disabled).toBe(false);
});

it('goes back one step for a key that is held', async () => {
  press('PageDown');
  await screen.findByText('bonne réponse');
  press(' ');
  await screen.findByRole('figure');
  press('PageUp');
  for (let times = 0; times < 5; times++) press('PageUp', document.body, { repeat: true });
  await screen.findByText('bonne réponse');
  await new Promise((resolve) => setTimeout(resolve, 20));
  screen.getByText('bonne réponse');
  expect(screen.queryByRole('figure')).toBeNull();
});

it('takes Enter pressed twice for the end of a number of hands, and not for a step', async () => {
  press('a', document.activeElement as Element);
  const field = document.activeElement as Element;
  press('Enter', field);
  pressAtOnce('Enter', document.activeElement as Element);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.queryByText('bonne réponse')).toBeNull();
});

it.each([
  ['AltGr', { ctrlKey: true, altKey: true }],
  ['an input method', { isComposing: true }],
])('leaves a key with %s alone', (_, init) => {
  press('a', document.activeElement as Element, init);
  press(' ', document.activeElement as Element, init);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  expect(screen.queryByText('bonne réponse')).toBeNull();
});

it('takes a letter for hands after a click beside the question, or on a button of the slideshow', () => {
  const back = screen.getByRole('button', { name: 'Revenir' });
  const stage = back.closest<HTMLElement>('[tabindex="-1"]');
  for (const place of [stage, back]) {
    place?.focus();
    press('a', document.activeElement as Element);
    expect(document.activeElement).toBe(
      screen.getByRole('textbox', { name: 'Mains levées pour A' }),
    );
  }
});

it('takes the letter of a Greek keyboard by its place', () => {
  press('β', document.activeElement as Element, { code: 'KeyB' });
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Mains levées pour B' }));
});

it('takes the hands of a letter by that letter, and shows their shares with the answer', async () => {
  for (const [letter, hands] of [
    ['a', '18'],
    ['B', '6'],
  ] as const) {
    press(letter, document.activeElement as Element);
    const field = screen.getByRole('textbox', {
      name: `Mains levées pour ${letter.toUpperCase()}`,
    });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: hands } });
  }
  press('PageDown', document.activeElement as Element);
  await screen.findByText('bonne réponse');
  // back to correct it
  press('PageUp', document.activeElement as Element);
  await screen.findByRole('textbox', { name: 'Mains levées pour B' });
  press('b', document.activeElement as Element);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Mains levées pour B' }));
  // a number has no space
  press(' ', document.activeElement as Element);
  await screen.findByText('bonne réponse');
  expect(rows().join(' ')).toMatch(/18 mains, 75\s%.*6 mains, 25\s%.*0 main, 0\s%/);
});

it.each([
  ['１２', '12'],
  [' 012', '12'],
  ['٣', '3'],
])('takes the hands %j for %d', async (typed, hands) => {
  fireEvent.input(screen.getByRole('textbox', { name: 'Mains levées pour A' }), {
    target: { value: typed },
  });
  press('PageDown');
  await screen.findByText('bonne réponse');
  expect(rows().join(' ')).toMatch(new RegExp(`(?<!\\d)${hands} mains, 100\\s%`));
});

it.each(['2,5', '250', '1 3', 'x'])(
  'counts no hands for %j, keeps it and says so',
  async (typed) => {
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Mains levées pour A' });
    fireEvent.input(field, { target: { value: typed } });
    await screen.findByText('Un nombre entier, de 0 à 99.');
    expect(field.value).toBe(typed);
    expect(field.getAttribute('maxlength')).toBeNull();
    press('PageDown');
    expect(document.activeElement).toBe(field);
    expect(screen.queryByText('bonne réponse')).toBeNull();
  },
);

it('keeps points for teams, which play in turns', async () => {
  const count = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Équipes' });
  // however a translator writes it
  for (const option of count.options) option.textContent = `${option.textContent} 隊`;
  fireEvent.change(count, { target: { value: '2' } });
  const teams = () => screen.getAllByText(/^Équipe \d/).map((one) => one.closest('li'));
  await vi.waitFor(() => expect(teams()[0]?.getAttribute('aria-current')).toBe('true'));
  expect(screen.queryByRole('button', { name: /Un point pour/ })).toBeNull();
  press('PageDown');
  fireEvent.click(await screen.findByRole('button', { name: 'Un point pour l’équipe 1' }));
  const [first] = teams();
  await within(first as HTMLElement).findByText('1 point');
  press('PageDown');
  press('PageDown');
  await screen.findByText('2 / 2');
  expect(teams()[1]?.getAttribute('aria-current')).toBe('true');
});

it('ends after the last sentence, with the way back and the way out', async () => {
  for (let step = 0; step < 6; step++) press('PageDown');
  await screen.findByText('C’était la dernière question.');
  expect(screen.getByRole('link', { name: 'Quitter' }).getAttribute('href')).toBe('#/classe');
  press('PageUp');
  await screen.findByText('2 / 2');
  press('PageDown');
  fireEvent.click(await screen.findByRole('button', { name: 'Revoir depuis le début' }));
  await screen.findByText('1 / 2');
});

it('shows an item of every type with its answer', async () => {
  cleanup();
  await project(oneItemPerType);
  for (const item of oneItemPerType) {
    await vi.waitFor(() =>
      expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(item.prompt),
    );
    for (let step = 0; step < 3; step++) press('PageDown');
  }
  await screen.findByText('C’était la dernière question.');
});

it('names the keys for raised hands only where hands are counted', async () => {
  screen.getByText(/mains levées, puis Entrée\.$/);
  press('PageDown');
  await vi.waitFor(() => expect(screen.queryByText(/mains levées, puis/)).toBeNull());
  screen.getByText(/^Espace, flèches ou télécommande pour avancer\./);
  cleanup();
  await project(oneItemPerType.filter(({ type }) => type === 'order'));
  expect(screen.queryByText(/mains levées, puis/)).toBeNull();
});
