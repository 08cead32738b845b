// @vitest-environment happy-dom
import { cleanup, createEvent, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { sentenceIdsOf } from '../../../src/bank/front-page.ts';
import type { Item } from '../../../src/bank/types.ts';
import {
  type GivenAnswer,
  resolveAssignment,
  toAssignmentItems,
} from '../../../src/classroom/assignment.ts';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { encodeResultCode } from '../../../src/classroom/result-code.ts';
import type { KeyValueStore } from '../../../src/progress/storage/key-value.ts';
import { createTestAssignment, oneItemPerType } from '../../support/assignments.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const verdict = bank.items.find(({ type, ...item }) => type === 'verdict' && 'evidence' in item);
const choice = bank.items.find(({ type }) => type === 'choice');
if (verdict?.type !== 'verdict' || choice?.type !== 'choice') throw new Error('no such items');

/** An assignment on the projector, with what its first seats handed in. */
async function project(
  items: readonly Item[] = [verdict as Item, choice as Item],
  handedIn: readonly GivenAnswer[][] = [],
) {
  // a tab that was just opened
  window.history.replaceState(null, '');
  const records = createMemoryRecords();
  const store = openClassroomStore(records);
  const assignment = createTestAssignment({ items: toAssignmentItems(items), evidence: true });
  await store.saveAssignment({ ...assignment, name: 'Lundi', made: 0 });
  const resolved = resolveAssignment(assignment, bank);
  const sentences = sentenceIdsOf(bank);
  await store.saveResults(
    handedIn.map((given, at) => {
      const answers = { set: assignment.id, seat: at + 1, given };
      return { ...answers, code: encodeResultCode(resolved, answers, sentences) };
    }),
  );
  await open(async () => records);
  await screen.findByText(`1 / ${items.length}`);
  return { records, store };
}
async function open(openRecords: () => Promise<KeyValueStore>) {
  const app = createTestContext({ routeId: 'present', about: 'ABCDEFGH', openRecords });
  renderInFrench(<App app={app} />);
  await screen.findByText(/^\d \/ \d$/);
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

it('goes by Enter to the hands of the next letter, and after the last to the answer', async () => {
  press('a', document.activeElement as Element);
  for (const letter of ['A', 'B', 'C']) {
    const field = screen.getByRole('textbox', { name: `Mains levées pour ${letter}` });
    expect(document.activeElement).toBe(field);
    expect(screen.queryByText('bonne réponse')).toBeNull();
    press('Enter', field);
  }
  await screen.findByText('bonne réponse');
});

it.each([[' '], ['ArrowRight'], ['ArrowDown'], ['PageDown']])(
  'advances by %j from the field where hands were just typed',
  async (key) => {
    press('b', document.activeElement as Element);
    const field = document.activeElement as Element;
    fireEvent.input(field, { target: { value: '7' } });
    press(key, field);
    await screen.findByText('bonne réponse');
  },
);

it('leaves the focus in the slideshow when a mouse presses a button, so that space advances', async () => {
  const prompt = screen.getByRole('heading', { level: 2 });
  const button = screen.getByRole('button', { name: 'Lire le texte' });
  expect(fireEvent.mouseDown(button)).toBe(false);
  expect(document.activeElement).toBe(prompt);
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

it('takes the hands that are typed on AZERTY without Shift', async () => {
  press('a', document.activeElement as Element, { code: 'KeyQ' });
  press('&', document.activeElement as Element, { code: 'Digit1' });
  press('_', document.activeElement as Element, { code: 'Digit8' });
  press('PageDown', document.activeElement as Element);
  await screen.findByText('bonne réponse');
  expect(rows().join(' ')).toMatch(/18 mains, 100\s%/);
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
  expect(teams().map((one) => one?.textContent?.includes('à vous de répondre'))).toEqual([
    true,
    false,
  ]);
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
  screen.getByText(/mains levées\s; Entrée/);
  press('PageDown');
  await vi.waitFor(() => expect(screen.queryByText(/nombre de mains levées/)).toBeNull());
  screen.getByText(/^Espace, flèches ou télécommande pour avancer\./);
  cleanup();
  await project(oneItemPerType.filter(({ type }) => type === 'order'));
  expect(screen.queryByText(/nombre de mains levées/)).toBeNull();
});

it('shows the explanation with the answer', async () => {
  expect(document.body.textContent).not.toContain(verdict.explanation);
  press(' ');
  await vi.waitFor(() => expect(document.body.textContent).toContain(verdict.explanation));
});

it('shows the story paragraph by paragraph before the questions, until Escape or its end', async () => {
  fireEvent.click(screen.getByRole('button', { name: 'Lire le texte' }));
  await screen.findByText(`Le texte, 1 / ${bank.brief.length}`);
  const [first, second] = bank.brief.map(({ sentences }) => sentences.at(-1)?.text ?? '-');
  expect(document.body.textContent).toContain(first);
  press('PageDown');
  await screen.findByText(`Le texte, 2 / ${bank.brief.length}`);
  expect(document.body.textContent).toContain(second);
  press('Escape');
  await screen.findByText('1 / 2');
  fireEvent.click(screen.getByRole('button', { name: 'Lire le texte' }));
  for (const _ of bank.brief) press('PageDown');
  await screen.findByText('1 / 2');
  expect(screen.queryByText('bonne réponse')).toBeNull();
});

describe('with results of the class', () => {
  const evidence = (verdict.evidence ?? []).slice(0, 1);
  const other = sentenceIdsOf(bank).find((id) => !verdict.evidence?.includes(id)) ?? '';
  beforeEach(async () => {
    cleanup();
    await project(
      [verdict],
      [
        [{ response: true, sentences: evidence }],
        [{ response: true, sentences: [other] }],
        [{ response: false, sentences: [] }],
      ],
    );
  });

  it('asks who is right: how many took which answer, and not yet which is right', async () => {
    fireEvent.click(await screen.findByRole('button', { name: /^Qui a raison/ }));
    await screen.findByText(/^2 élèves, 67\s%$/);
    screen.getByText(/^1 élève, 33\s%$/);
    expect(screen.queryByText('bonne réponse')).toBeNull();
    press('PageDown');
    await screen.findByText('bonne réponse');
    screen.getByText(/^2 élèves, 67\s%$/);
  });

  it('shows hands instead where they were counted', async () => {
    fireEvent.input(screen.getByRole('textbox', { name: 'Mains levées pour B' }), {
      target: { value: '4' },
    });
    press('PageDown');
    await screen.findByText(/^4 mains, 100\s%$/);
    expect(screen.queryByText(/élève/)).toBeNull();
  });

  it('shows which sentence the class took as proof', async () => {
    press('PageDown');
    await screen.findByText('bonne réponse');
    press('PageDown');
    fireEvent.click(await screen.findByRole('button', { name: 'Les phrases de la classe' }));
    expect(await screen.findAllByText('(prise par 1 sur 3)')).toHaveLength(3);
    screen.getByText('Rien ne le dit');
  });
});

it('counts hands for each row of a grid, and keeps the answers beside the sentence', async () => {
  cleanup();
  const grid = oneItemPerType.find(({ type }) => type === 'match') as Item;
  await project([grid]);
  const fields = () => screen.getAllByRole<HTMLInputElement>('textbox');
  const [first] = fields();
  press('a', document.activeElement as Element);
  expect(document.activeElement).toBe(first);
  fireEvent.input(first as Element, { target: { value: '5' } });
  press('b', first);
  expect(document.activeElement).toBe(fields()[1]);
  fireEvent.input(fields()[1] as Element, { target: { value: '15' } });
  // back at the question a letter begins the next row
  screen.getByRole('heading', { level: 2 }).focus();
  press('a', document.activeElement as Element);
  expect((document.activeElement as HTMLElement).dataset.row).toBe('1');
  press(' ', document.activeElement as Element);
  await screen.findByText(/^(5|15|0) mains?, (25|75|0)\s%$/);
  const answers = rows();
  press('PageDown');
  await screen.findByRole('figure');
  expect(rows().length).toBe(answers.length);
});

describe('hands that were counted', () => {
  const handsFor = (letter: string) =>
    screen.getByRole<HTMLInputElement>('textbox', { name: `Mains levées pour ${letter}` });
  const raise = (letter: string, hands: string) =>
    fireEvent.input(handsFor(letter), { target: { value: hands } });
  const goToEnd = async () => {
    for (let step = 0; step < 6; step++) press('PageDown');
    await screen.findByText('C’était la dernière question.');
  };

  it('are kept for the report, and are there when a new tab projects the set', async () => {
    cleanup();
    const { records, store } = await project();
    raise('A', '18');
    raise('C', '4');
    await vi.waitFor(async () =>
      expect(await store.readHands('ABCDEFGH')).toEqual({
        [verdict.id]: { true: 18, unstated: 4 },
      }),
    );
    cleanup();
    window.history.replaceState(null, '');
    await open(async () => records);
    expect([handsFor('A').value, handsFor('B').value, handsFor('C').value]).toEqual([
      '18',
      '',
      '4',
    ]);
    await goToEnd();
    expect(screen.getByRole('link', { name: /^Mains comptées/ }).getAttribute('href')).toBe(
      '#/rapport/ABCDEFGH',
    );
  });

  it('of another lesson are said to be there, with the way to where they are erased', async () => {
    cleanup();
    const { records, store } = await project();
    const findOld = () => screen.queryByRole('link', { name: /^Mains comptées/ });
    raise('A', '18');
    await vi.waitFor(async () => expect(await store.readHands('ABCDEFGH')).not.toEqual({}));
    expect(findOld()).toBeNull();
    cleanup();
    window.history.replaceState(null, '');
    await open(async () => records);
    expect(findOld()?.getAttribute('href')).toBe('#/rapport/ABCDEFGH');
    await store.deleteHands('ABCDEFGH');
    cleanup();
    await open(async () => records);
    expect(findOld()).toBeNull();
    expect(handsFor('A').value).toBe('');
  });

  it('survive a reload of a tab whose device keeps nothing, which is said at the end', async () => {
    cleanup();
    const { records } = await project();
    cleanup();
    const full = { ...records, writeAll: () => Promise.reject(new Error('full')) };
    await open(async () => full);
    raise('B', '7');
    await vi.waitFor(() => expect(JSON.stringify(window.history.state)).toContain('"1":7'));
    cleanup();
    await open(async () => full);
    expect(handsFor('B').value).toBe('7');
    await goToEnd();
    expect((await screen.findByRole('alert')).textContent).toMatch(/n’a pas pu garder les mains/);
  });
});
