// @vitest-environment happy-dom
import { act, cleanup, createEvent, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import {
  type Assignment,
  resolveAssignment,
  toAssignmentItems,
} from '../../../src/classroom/assignment.ts';
import { encodeAssignmentLink } from '../../../src/classroom/assignment-link.ts';
import { encodeResultCode, parseResultCode } from '../../../src/classroom/result-code.ts';
import { parseShortCode } from '../../../src/classroom/short-code.ts';
import { extractAssignmentPayload } from '../../../src/classroom/take/AssignmentLinkForm.tsx';
import type { AttemptState } from '../../../src/classroom/take/attempt-state.ts';
import { unlockWordOf } from '../../../src/classroom/take/attempt-state.ts';
import { drawQrCode } from '../../../src/qr/encode-svg.ts';
import { createTestAssignment } from '../../support/assignments.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);
vi.stubGlobal('scrollTo', () => {});

const choices = bank.items.filter(({ type }) => type === 'choice').slice(0, 3);
const short = (parts: Partial<Assignment> = {}) =>
  createTestAssignment({ items: toAssignmentItems(choices), ...parts });

/** A pupil's device at a link. */
function open(made: Assignment, parts: Parameters<typeof createTestContext>[0] = {}) {
  const records = createMemoryRecords();
  const at = { routeId: 'take' as const, about: encodeAssignmentLink(made) };
  const pupil = createTestContext({ ...at, openRecords: async () => records, ...parts });
  renderInFrench(<App app={pupil} />);
  return { records, pupil };
}
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const seat = async (number: string) => {
  fireEvent.input(await screen.findByLabelText('Ton numéro de place'), {
    target: { value: number },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Commencer' }));
};
const handIn = async () => fireEvent.click(await button('Rendre maintenant'));
const question = (at: number, of = 3) => screen.findByText(`Question ${at} sur ${of}`);
/** Answers the choice at hand with the option of that letter. */
const pick = async (letter: string) =>
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(`^${letter} `) }));

describe('a link', () => {
  it('is described before anything starts, and nothing is stored', async () => {
    const { records } = open(short({ minutes: 12, evidence: true, correction: 'held' }));
    await screen.findByRole('heading', { name: 'Au programme' });
    screen.getByRole('main', { name: 'Devoir' });
    const facts = screen.getAllByRole('listitem').map((fact) => fact.textContent);
    screen.getByText('3 questions · 12 minutes en tout · correction quand l’enseignant le dit');
    expect(facts).toContain('Tu cherches la phrase qui prouve ta réponse');
    expect(facts).toContain('La correction vient quand l’enseignant le dit');
    expect(await records.readByPrefix('')).toEqual([]);
  });

  it.each([
    ['damaged', encodeAssignmentLink(short()).slice(0, -3)],
    ['no word of ours', 'xyz'],
  ])('that is %s says so, and offers to read the code again', async (_, about) => {
    renderInFrench(<App app={createTestContext({ routeId: 'take', about })} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/incomplet ou abîmé/);
    await button('Ouvrir la caméra');
  });

  it('can be pasted, whatever host it names, and nothing of that host is opened', async () => {
    const pupil = createTestContext({ routeId: 'take' });
    renderInFrench(<App app={pupil} />);
    fireEvent.input(await screen.findByLabelText('Le lien ou le code de la série'), {
      target: {
        value: `https://elsewhere.example/game/en.html#/devoir/${encodeAssignmentLink(short())}`,
      },
    });
    fireEvent.click(await button('Ouvrir'));
    expect(pupil.router.currentRoute.value).toEqual({
      id: 'take',
      about: encodeAssignmentLink(short()),
    });
  });

  it('can be pasted out of a quoted mail that broke it, and opened by the enter key', async () => {
    const pupil = createTestContext({ routeId: 'take' });
    renderInFrench(<App app={pupil} />);
    const field = await screen.findByLabelText('Le lien ou le code de la série');
    const payload = encodeAssignmentLink(short());
    const broken = `${payload.slice(0, 20)}\n> ${payload.slice(20)}`;
    fireEvent.input(field, {
      target: { value: `> Le devoir :\n> https://example.org/#/devoir/${broken}\n> Merci` },
    });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(pupil.router.currentRoute.value).toEqual({ id: 'take', about: payload });
  });

  it('that cannot be read keeps the focus in its field', async () => {
    renderInFrench(<App app={createTestContext({ routeId: 'take' })} />);
    const field = await screen.findByLabelText('Le lien ou le code de la série');
    fireEvent.click(await button('Ouvrir'));
    await screen.findByText(/Colle d’abord le lien/);
    fireEvent.input(field, { target: { value: 'https://example.org/' } });
    fireEvent.click(await button('Ouvrir'));
    await screen.findByText(/pas le lien d’une série/);
    fireEvent.input(field, { target: { value: 'https://example.org/#/devoir/' } });
    fireEvent.click(await button('Ouvrir'));
    await screen.findByText(/incomplet ou abîmé/);
    expect(document.activeElement).toBe(field);
  });

  it.each(['javascript:alert(1)', 'https://example.org/', '#/partie', '#/devoir/', ''])(
    'is none where it is %j',
    (text) => {
      expect(extractAssignmentPayload(text, createTestContext().router)).toBeUndefined();
    },
  );

  it('says which questions this device does not have, and plays the others', async () => {
    const items = [{ id: 'gone-for-ever', print: 1 }, ...toAssignmentItems(choices)];
    open(short({ items }));
    await screen.findByText(/^1 question de cette série n’est pas/);
    await seat('2');
    await question(1);
  });

  it('of another dossier or language leads to its page, by a tap', async () => {
    open(short({ language: 'en' }));
    await screen.findByText('Cette série est en anglais.');
    cleanup();
    open(short({ bank: '2021-01-01-other' }));
    const link = await screen.findByRole('link', { name: 'Ouvrir sa page' });
    expect(link.getAttribute('href')).toMatch(/^\.\/2021-01-01-other\.html/);
  });
});

describe('a seat', () => {
  it('is one of the class, typed or drawn', async () => {
    open(short({ seats: 12 }));
    await seat('13');
    await screen.findByText('Une place de cette classe va de 1 à 12.');
    expect(screen.getByLabelText('Ton numéro de place').getAttribute('maxlength')).toBeNull();
    fireEvent.click(await button('Tirer un numéro'));
    const field = screen.getByLabelText('Ton numéro de place') as HTMLInputElement;
    expect(Number(field.value)).toBeGreaterThan(0);
    expect(Number(field.value)).toBeLessThan(13);
    fireEvent.click(await button('Commencer'));
    await question(1);
  });

  it('answers one question with a key pressed twice', async () => {
    open(short());
    await seat('7');
    await question(1);
    const prompt = () => screen.getByRole('heading', { level: 2 });
    fireEvent.keyDown(prompt(), { key: '&', code: 'Digit1' });
    await question(2);
    const again = createEvent.keyDown(prompt(), { key: '&', code: 'Digit1' });
    // at once, however slow the machine; the presses of other tests come a second later
    Object.defineProperty(again, 'timeStamp', { value: 0 });
    fireEvent(prompt(), again);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await question(2);
  });

  it('sees no feedback between two questions, and its result is what it answered', async () => {
    open(short({ confidence: true }));
    await seat('7');
    await question(1);
    fireEvent.click(screen.getByRole('radio', { name: 'sûr et certain' }));
    await pick('B');
    await question(2);
    expect(screen.queryByRole('region', { name: /Bien vu|Raté/ })).toBeNull();
    await pick('A');
    await question(3);
    fireEvent.click(await button('Passer'));
    await handIn();
    screen.getByText('Une question est sans réponse. Rendre quand même ?');
    fireEvent.click(await button('Pas encore'));
    await handIn();
    await handIn();
    await screen.findByRole('heading', { name: 'Place 7 a fini' });
    screen.getByText('2 réponses sur 3');

    const resolved = resolveAssignment(short({ confidence: true }), bank);
    const code = screen.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]+)+$/).textContent ?? '';
    const reading = parseShortCode(resolved, code);
    expect(reading.ok && reading.result.seat).toBe(7);
    const scored = reading.ok ? reading.result.answers : [];
    const given = scored.map((one, at) =>
      one?.response === undefined
        ? undefined
        : { response: one.response, ...(at === 0 && { confidence: 'certain' as const }) },
    );
    expect(given.map(Boolean)).toEqual([true, true, false]);
    const text = encodeResultCode(resolved, { set: resolved.assignment.id, seat: 7, given });
    const shown = screen.getByRole('img', { name: 'Le résultat de la place 7, à montrer' });
    expect(shown.lastElementChild?.getAttribute('d')).toBe(drawQrCode(text, 'medium').path);
    expect(parseResultCode(resolved, text)).toMatchObject({ ok: true, result: { seat: 7 } });
  });

  it('that did not know is told that it answered no question, as its correction says', async () => {
    const typed = bank.items.filter(({ type }) => type === 'recall').slice(0, 1);
    const made = short({ items: toAssignmentItems(typed) });
    const { records } = open(made);
    await seat('7');
    fireEvent.click(await button('Je ne sais pas'));
    await handIn();
    await handIn();
    await screen.findByText('0 réponse sur 1');
    screen.getByText('Pas répondu');
    cleanup();
    open(made, { openRecords: async () => records });
    await screen.findByText('La place 7 a fini cette série ici : 0 réponse sur 1.');
  });

  it('that calls a statement false has answered it', async () => {
    const verdicts = bank.items.filter(({ type }) => type === 'verdict').slice(0, 1);
    open(short({ items: toAssignmentItems(verdicts) }));
    await seat('7');
    fireEvent.click(await button(/Faux$/));
    await handIn();
    await screen.findByText('1 réponse sur 1');
  });

  it('gets the correction after each answer if the assignment says so', async () => {
    open(short({ correction: 'at-once' }));
    await seat('7');
    await pick('A');
    const region = await screen.findByRole('region', { name: /Bien vu|Raté/ });
    expect(document.activeElement).toBe(region);
    await vi.waitFor(() => expect(region.querySelector('[data-save=saved]')).toBeTruthy());
    fireEvent.click(await button('Question suivante'));
    await question(2);
  });

  it('is asked for evidence if the assignment says so, and not shown what was right', async () => {
    const items = toAssignmentItems(
      bank.items.filter(({ type }) => type === 'verdict').slice(0, 3),
    );
    open(short({ items, evidence: true }));
    await seat('7');
    await pick('A');
    await screen.findByRole('heading', { name: /écrit/ });
    expect(screen.queryByText('bonne réponse')).toBeNull();
    fireEvent.click(await button('Je ne trouve pas'));
    await question(2);
  });

  it('has the story if the book is open, and not if it is closed', async () => {
    open(short({ book: 'open' }));
    await seat('7');
    await screen.findByText('L’article, résumé');
    cleanup();
    open(short());
    await seat('7');
    await question(1);
    expect(screen.queryByText('L’article, résumé')).toBeNull();
  });

  it('loses nothing that another tab has stored of the same seat', async () => {
    const { records } = open(short({ correction: 'at-once' }));
    await seat('7');
    await question(1);
    await vi.waitFor(async () => expect(await records.readByPrefix('')).toHaveLength(1));
    const [[name = '', stored] = []] = await records.readByPrefix('');
    const further = {
      ...(stored as AttemptState),
      passed: 2,
      given: [{ response: 'x' }, { response: 'y' }, null],
    };
    await records.writeAll([[name, further]]);
    await pick('A');
    await question(3);
    const [[, both] = []] = await records.readByPrefix('');
    expect(both).toEqual(further);
  });

  it('continues after a reload where it was, and can be left for another seat', async () => {
    const { records } = open(short());
    await seat('7');
    await pick('A');
    await question(2);
    cleanup();
    open(short(), { openRecords: async () => records });
    await screen.findByText(/La place 7 a commencé cette série ici.*1 réponse sur 3/);
    fireEvent.click(await button('Reprendre à la place 7'));
    await question(2);
    cleanup();
    open(short(), { openRecords: async () => records });
    fireEvent.click(await button('Prendre une autre place'));
    await seat('8');
    await question(1);
    const stored = (await records.readByPrefix('sitting/')).map(([, state]) => state);
    expect(stored).toMatchObject([
      { seat: 7, given: [{}, null, null] },
      { seat: 8, given: [null, null, null] },
    ]);
  });

  it('that is finished is said to be, and leads to its result, also by its seat’s number', async () => {
    const { records } = open(short());
    await seat('7');
    for (const at of [1, 2, 3]) {
      await question(at);
      await pick('A');
    }
    await handIn();
    const reopen = () => {
      cleanup();
      open(short(), { openRecords: async () => records });
    };
    reopen();
    await screen.findByText(/La place 7 a fini cette série ici.*3 réponses sur 3/);
    fireEvent.click(await button('Voir le résultat de la place 7'));
    await screen.findByText('Le code court');
    reopen();
    fireEvent.click(await button('Prendre une autre place'));
    await seat('7');
    await screen.findByText(/^La place 7 a déjà servi sur cet appareil/);
    expect(screen.queryByText('Le code court')).toBeNull();
    fireEvent.click(await button('Voir le résultat de la place 7'));
    await screen.findByText('Le code court');
    expect(await records.readByPrefix('sitting/')).toHaveLength(1);
  });

  it('is not harmed by another seat of the assignment in another tab, nor by its leaving', async () => {
    const { records } = open(short());
    const tab = (at: number) => within(document.body.children[at] as HTMLElement);
    await seat('7');
    await pick('A');
    const beside = createTestContext({
      routeId: 'take',
      about: encodeAssignmentLink(short()),
      openRecords: async () => records,
    });
    renderInFrench(<App app={beside} />);
    fireEvent.click(await tab(1).findByRole('button', { name: 'Prendre une autre place' }));
    fireEvent.input(tab(1).getByLabelText('Ton numéro de place'), { target: { value: '8' } });
    fireEvent.click(tab(1).getByRole('button', { name: 'Commencer' }));
    for (const at of [1, 2, 3]) {
      await tab(1).findByText(`Question ${at} sur 3`);
      fireEvent.click(tab(1).getByRole('button', { name: /^B / }));
    }
    fireEvent.click(await tab(1).findByRole('button', { name: 'Rendre maintenant' }));
    fireEvent.click(await tab(1).findByRole('button', { name: /effacer \(appareil partagé\)$/ }));
    fireEvent.click(tab(1).getByRole('button', { name: 'Effacer' }));
    await tab(1).findByRole('button', { name: 'Reprendre à la place 7' });
    expect(tab(1).queryByText(/place 8/)).toBeNull();
    fireEvent.click(tab(0).getByRole('button', { name: /^B / }));
    await tab(0).findByText('Question 3 sur 3');
    await tab(0).findByText('Enregistré sur cet appareil');
    const stored = (await records.readByPrefix('sitting/')).map(([, state]) => state);
    expect(stored).toMatchObject([{ seat: 7, given: [{}, {}, null] }]);
  });

  it('that is begun in another tab goes on there with its answers, also if both were open before', async () => {
    const { records } = open(short(), {});
    await screen.findByLabelText('Ton numéro de place');
    const first = within(document.body.children[0] as HTMLElement);
    const beside = createTestContext({
      routeId: 'take',
      about: encodeAssignmentLink(short()),
      openRecords: async () => records,
    });
    renderInFrench(<App app={beside} />);
    const second = within(document.body.children[1] as HTMLElement);
    await second.findByLabelText('Ton numéro de place');
    for (const tab of [first, second]) {
      fireEvent.input(tab.getByLabelText('Ton numéro de place'), { target: { value: '7' } });
      fireEvent.click(tab.getByRole('button', { name: 'Commencer' }));
      const number = tab === first ? 1 : 2;
      await tab.findByText(`Question ${number} sur 3`);
      fireEvent.click(tab.getByRole('button', { name: /^A / }));
      await tab.findByText(`Question ${number + 1} sur 3`);
      await tab.findByText('Enregistré sur cet appareil');
    }
    const stored = (await records.readByPrefix('sitting/')).map(([, state]) => state);
    expect(stored).toMatchObject([{ seat: 7, given: [{}, {}, null] }]);
  });

  it('that is open in two tabs shows what is stored, and not what it would have been', async () => {
    const { records } = open(short());
    await seat('7');
    for (const at of [1, 2]) {
      await question(at);
      await pick('A');
    }
    await question(3);
    await screen.findByText('Enregistré sur cet appareil');
    const [[name = '', stored] = []] = await records.readByPrefix('sitting/');
    const given = (stored as AttemptState).given.slice(0, 2);
    const shown = screen.getByRole('button', { name: /^A / }).textContent;
    const options = choices[2]?.type === 'choice' ? choices[2].options : [];
    const other = options.find(({ text }) => !shown?.includes(text));
    const elsewhere = {
      ...(stored as AttemptState),
      given: [...given, { response: other?.id }],
      revision: { edits: [1, 1, 1], isReviewed: true },
    };
    await records.writeAll([[name, elsewhere]]);
    await pick('A');
    await screen.findByText('Enregistré sur cet appareil');
    // and does not drop the later answer without a word
    await screen.findByText(/ne compte pas/);
    await handIn();
    await screen.findByText('Le code court');
    await screen.findByText('Enregistré sur cet appareil');
    const code = () => screen.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]+)+$/).textContent;
    const answered = code();
    cleanup();
    open(short(), { openRecords: async () => records });
    fireEvent.click(await button('Voir le résultat de la place 7'));
    await screen.findByText('Le code court');
    expect(code()).toBe(answered);
  });

  it('goes on where another tab has come to once it is looked at again', async () => {
    const { records } = open(short());
    await seat('7');
    await question(1);
    await screen.findByText('Enregistré sur cet appareil');
    const [[name = '', stored] = []] = await records.readByPrefix('sitting/');
    const begun = stored as AttemptState;
    const firstKey = choices[0]?.type === 'choice' ? choices[0].key : '';
    const given = begun.given.map((_, at) => (at ? null : { response: firstKey }));
    const revision = { edits: [1, 0, 0], isReviewed: false };
    await records.writeAll([[name, { ...begun, given, revision, passed: 1 }]]);
    document.dispatchEvent(new Event('visibilitychange'));
    await question(2);
    expect(screen.queryByText(/ne compte pas/)).toBeNull();
  });

  it('that another tab has erased is not opened any more', async () => {
    const { records } = open(short());
    await seat('7');
    await pick('A');
    await question(2);
    await screen.findByText('Enregistré sur cet appareil');
    cleanup();
    open(short(), { openRecords: async () => records });
    const resume = await button('Reprendre à la place 7');
    for (const [name] of await records.readByPrefix('sitting/')) await records.remove(name);
    fireEvent.click(resume);
    await screen.findByLabelText('Ton numéro de place');
    expect(screen.queryByText(/place 7/)).toBeNull();
    expect(await records.readByPrefix('sitting/')).toEqual([]);
  });

  it('that another tab erases half made says so, and nothing of it comes back', async () => {
    const { records, pupil } = open(short());
    await seat('7');
    await pick('A');
    await question(2);
    await screen.findByText('Enregistré sur cet appareil');
    for (const [name] of await records.readByPrefix('sitting/')) await records.remove(name);
    await pick('B');
    await screen.findByText(/effacées de cet appareil, dans une autre fenêtre/);
    await screen.findByLabelText('Ton numéro de place');
    expect(screen.queryByText(/La place 7/)).toBeNull();
    await seat('7');
    await question(1);
    expect(screen.queryByText(/effacées de cet appareil/)).toBeNull();
    await screen.findByText('Enregistré sur cet appareil');
    // at once, and not at the next answer
    for (const [name] of await records.readByPrefix('sitting/')) await records.remove(name);
    await act(() => pupil.game.erase());
    await screen.findByText(/effacées de cet appareil, dans une autre fenêtre/);
    expect(await records.readByPrefix('sitting/')).toEqual([]);
  });

  it('that was left half made has its way back where a set is opened, until it is finished', async () => {
    const { records } = open(short({ minutes: 20 }));
    await seat('7');
    await pick('A');
    await screen.findByText('Enregistré sur cet appareil');
    cleanup();
    const shelf = { routeId: 'take' as const, openRecords: async () => records };
    renderInFrench(<App app={createTestContext(shelf)} />);
    const back = await screen.findByRole('link', { name: 'Retourner à la série de la place 7' });
    expect(back.getAttribute('href')).toContain(encodeAssignmentLink(short({ minutes: 20 })));
    cleanup();
    open(short({ minutes: 20 }), { openRecords: async () => records });
    fireEvent.click(await button('Reprendre à la place 7'));
    for (const letter of 'BC') await pick(letter);
    await handIn();
    await screen.findByText('Le code court');
    await screen.findByText('Enregistré sur cet appareil');
    cleanup();
    renderInFrench(<App app={createTestContext(shelf)} />);
    await screen.findByLabelText('Le lien ou le code de la série');
    expect(screen.queryByRole('link', { name: /Retourner à la série/ })).toBeNull();
  });

  it('of an earlier version continues in its record', async () => {
    const { records } = open(short());
    await screen.findByLabelText('Ton numéro de place');
    cleanup();
    const older = {
      ...{ set: short().id, seat: 7, begun: 5, passed: 1, shown: false, over: false },
      given: [{ response: 'x' }, null, null],
    };
    await records.writeAll([[`sitting/${short().id}`, older]]);
    open(short(), { openRecords: async () => records });
    fireEvent.click(await button('Reprendre à la place 7'));
    await question(2);
    await pick('A');
    await question(3);
    await screen.findByText('Enregistré sur cet appareil');
    const stored = await records.readByPrefix('sitting/');
    expect(stored).toMatchObject([[`sitting/${short().id}`, { given: [{}, {}, null] }]]);
  });

  it('plays if the device stores nothing, with a warning first', async () => {
    open(short(), { openRecords: () => Promise.reject(new Error('no')) });
    await screen.findByText(/ne ferme pas cette page/);
    await seat('7');
    await pick('A');
    await question(2);
    await screen.findByText('Pas enregistré');
    for (const letter of 'BC') await pick(letter);
    await handIn();
    await screen.findByRole('heading', { name: 'Place 7 a fini' });
    await screen.findByText('Pas enregistré');
  });

  it('shows as stored only once the last answer is', async () => {
    const records = createMemoryRecords();
    const waiting: (() => void)[] = [];
    const merge: typeof records.update = async (name, made) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return records.update(name, made);
    };
    open(short(), { openRecords: async () => ({ ...records, update: merge }) });
    await seat('7');
    await pick('A');
    await question(2);
    for (const done of [1, 2]) {
      await vi.waitFor(() => expect(waiting).toHaveLength(done));
      expect(screen.queryByText('Enregistré sur cet appareil')).toBeNull();
      waiting.at(-1)?.();
    }
    await screen.findByText('Enregistré sur cet appareil');
  });

  it('takes the second of two taps for no answer to the question that the first led to', async () => {
    open(short());
    await seat('7');
    await pick('A');
    await question(2);
    const [next] = screen.getAllByRole('button', { name: /^A / });
    fireEvent.click(next as HTMLElement, { detail: 2 });
    await new Promise((done) => setTimeout(done, 200));
    await question(2);
    expect(screen.queryByText('Enregistré sur cet appareil')).toBeTruthy();
  });

  it('may see what was right at the end, with the reasons', async () => {
    open(short());
    await seat('7');
    for (const letter of 'ABC') await pick(letter);
    await handIn();
    await screen.findByText(/^\d sur 3$/);
    const shown = document.body.textContent?.replaceAll('\u2060', '');
    for (const { explanation } of choices) expect(shown).toContain(explanation);
  });

  it('waits for the teacher’s word if the correction is held', async () => {
    open(short({ correction: 'held' }));
    await seat('7');
    for (const letter of 'ABC') await pick(letter);
    await handIn();
    const field = await screen.findByLabelText('Mot de passe de la correction');
    fireEvent.input(field, { target: { value: '0000' } });
    fireEvent.click(await button('Voir la correction'));
    await screen.findByText('Ce n’est pas le bon mot.');
    expect(screen.queryByText(/^\d sur 3$/)).toBeNull();
    fireEvent.input(field, {
      // as it is heard, and as some phones write it
      target: { value: `« ${unlockWordOf(short()).toLowerCase().replace('0', 'o')}\u200b »` },
    });
    fireEvent.click(await button('Voir la correction'));
    await screen.findByText(/^\d sur 3$/);
  });

  it('leaves the device to somebody else, but not at the first tap', async () => {
    const { records } = open(short());
    await seat('7');
    for (const letter of 'ABC') await pick(letter);
    await handIn();
    fireEvent.click(await button('J’ai montré mon code\u00a0: effacer (appareil partagé)'));
    expect(await records.readByPrefix('sitting/')).toHaveLength(1);
    fireEvent.click(await button('Effacer'));
    await screen.findByLabelText('Ton numéro de place');
    await vi.waitFor(async () => expect(await records.readByPrefix('sitting/')).toEqual([]));
  });
});

describe('before it is handed in, a seat', () => {
  const review = () => screen.findByRole('heading', { name: 'Relis avant de rendre' });

  it('sees its answers without their marks, and changes one', async () => {
    open(short());
    await seat('7');
    await pick('A');
    await pick('A');
    fireEvent.click(await button('Voir toutes mes réponses'));
    await review();
    expect(document.activeElement).toBe(await review());
    expect(screen.queryByText('bonne réponse')).toBeNull();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    screen.getByText('Pas encore de réponse');
    fireEvent.click(await button('Changer, question 1'));
    await question(1);
    await screen.findByText(/^Ta réponse : .+ Tu peux encore la changer\.$/);
    const [before] = screen.getAllByRole('button', { pressed: true });
    expect(before?.textContent).toMatch(/^A/);
    await pick('B');
    await review();
    fireEvent.click(await button('Répondre, question 3'));
    await question(3);
    fireEvent.click(await button('Passer'));
    await review();
  });

  it('keeps an answer that it looks at again', async () => {
    open(short());
    await seat('7');
    for (const letter of 'ABC') await pick(letter);
    await review();
    const texts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    const before = texts();
    fireEvent.click(await button('Changer, question 2'));
    fireEvent.click(await button('Garder ma réponse'));
    await review();
    expect(texts()).toEqual(before);
  });

  it('corrects a wrong number and keeps its answers, but takes nobody’s seat', async () => {
    const { records } = open(short());
    await seat('21');
    await pick('A');
    await screen.findByText('Enregistré sur cet appareil');
    cleanup();
    open(short(), { openRecords: async () => records });
    fireEvent.click(await button('Prendre une autre place'));
    await seat('12');
    for (const letter of 'ABC') await pick(letter);
    fireEvent.click(await button(/^Place 12.: ce n’est pas la mienne/));
    const number = () => screen.findByLabelText('Le bon numéro');
    fireEvent.input(await number(), { target: { value: '99' } });
    fireEvent.click(await button('Prendre ce numéro'));
    await screen.findByText(/^Une place de cette classe va de 1 à/);
    fireEvent.input(await number(), { target: { value: '21' } });
    fireEvent.click(await button('Prendre ce numéro'));
    await screen.findByText(/^La place 21 a déjà servi/);
    fireEvent.input(await number(), { target: { value: '13' } });
    fireEvent.click(await button('Prendre ce numéro'));
    await button(/^Place 13.: ce n’est pas la mienne/);
    await handIn();
    await screen.findByRole('heading', { name: 'Place 13 a fini' });
    await screen.findByText('Enregistré sur cet appareil');
    const stored = (await records.readByPrefix('sitting/')).map(([, state]) => state);
    expect(stored).toHaveLength(2);
    expect(stored).toContainEqual(expect.objectContaining({ seat: 13, over: true }));
  });
});

describe('the correction', () => {
  it('tells the right answer to a question that was passed, and gives it a dash', async () => {
    open(short());
    await seat('7');
    for (const _ of choices) fireEvent.click(await button('Passer'));
    await handIn();
    await handIn();
    await screen.findByText('0 sur 3');
    const [first] = screen.getAllByText('Pas répondu');
    fireEvent.click(first?.closest('summary') as HTMLElement);
    expect(screen.getAllByText('bonne réponse')).toHaveLength(3);
    expect(screen.getAllByText('Pas de réponse')).toHaveLength(3);
  });

  it('tells whether the proof was right, and how sure the pupil was', async () => {
    const [item] = bank.items.filter(({ type }) => type === 'verdict');
    open(short({ items: toAssignmentItems(item ? [item] : []), evidence: true, confidence: true }));
    await seat('7');
    fireEvent.click(await screen.findByRole('radio', { name: 'plutôt sûr' }));
    await pick('A');
    const sentence = await screen.findAllByRole('button', { name: /\.$/ });
    fireEvent.click(sentence[0] as HTMLElement);
    await handIn();
    await screen.findByText(/Ta preuve :/);
    screen.getByText('Tu avais dit : plutôt sûr.');
  });

  it('can be kept on the front page, once', async () => {
    const { pupil } = open(short());
    await seat('7');
    for (const letter of 'ABC') await pick(letter);
    await handIn();
    const log = async () => (await pupil.game.readFullLog()).events;
    const before = (await log()).length;
    fireEvent.click(await button('Garder ces faits dans ma Une'));
    const link = await screen.findByRole('link', { name: 'Voir ma Une' });
    expect(link.getAttribute('href')).toBe(pupil.router.hashOf('front-page'));
    const kept = (await log()).slice(before);
    expect(kept.map(({ kind }) => kind)).toEqual(['round', 'answer', 'answer', 'answer']);
    expect(pupil.game.isRoundOpen.value).toBe(false);
  });
});

describe('the time', () => {
  it('is shown, can be hidden, and ends an unfinished attempt', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] });
    const wait = (minutes: number) =>
      act(async () => {
        vi.advanceTimersByTime(minutes * 60_000);
      });
    try {
      open(short({ minutes: 10, stretch: { 12: 1.5 } }), {
        game: createTestGame({ clock: Date.now }),
      });
      await seat('12');
      await question(1);
      expect(screen.getByRole('timer').textContent).toBe('Encore 15 minutes');
      fireEvent.click(await button('Cacher le temps'));
      expect(screen.queryByRole('timer')).toBeNull();
      await wait(9.5);
      await screen.findByText('Encore 5 minutes', { selector: '[role=status]' });
      vi.setSystemTime(Date.now() + 3_600_000);
      fireEvent.click(await button('Montrer le temps'));
      await wait(0.1);
      expect(screen.getByRole('timer').textContent).toBe('Encore 5 minutes');
      vi.setSystemTime(Date.now() - 7_200_000);
      await wait(1);
      expect(screen.getByRole('timer').textContent).toBe('Encore 4 minutes');
      await wait(5);
      await screen.findByText(/Le temps est écoulé/);
    } finally {
      vi.useRealTimers();
    }
  });

  it('counts what is typed when it runs out, though nobody pressed', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance', 'Date'] });
    const [typed] = bank.items.filter(({ type }) => type === 'recall');
    const name = typed?.type === 'recall' ? (typed.accept[0] ?? '') : '';
    try {
      const items = toAssignmentItems(typed ? [typed, ...choices] : []);
      const { records } = open(short({ items, minutes: 2 }), {
        game: createTestGame({ clock: Date.now }),
      });
      await seat('12');
      await question(1, 4);
      fireEvent.input(screen.getByLabelText(/nom/i), { target: { value: name } });
      fireEvent.click(await button('Cacher le temps'));
      await button('Montrer le temps');
      await act(async () => {
        vi.advanceTimersByTime(121_000);
      });
      await screen.findByText(/Le temps est écoulé/);
      await screen.findByText('1 réponse sur 4');
      await screen.findByText('Enregistré sur cet appareil');
      const stored = await records.readByPrefix('sitting/');
      expect(stored[0]?.[1]).toMatchObject({
        over: true,
        given: [{ response: name }, null, null, null],
      });
    } finally {
      vi.useRealTimers();
    }
  });
});
