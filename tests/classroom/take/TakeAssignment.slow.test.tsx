// @vitest-environment happy-dom
import { act, cleanup, createEvent, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { encodeAssignmentLink } from '../../../src/classroom/assignment-link.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import {
  choices,
  createShortSet,
  findButton,
  findQuestion,
  handIn,
  openAsPupil,
  pickLetter,
  takeSeat,
} from '../../support/pupil-screen.tsx';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

const verdicts = toAssignmentItems(bank.items.filter(({ type }) => type === 'verdict').slice(0, 3));

describe('a seat', () => {
  it('is one of the class, typed or drawn', async () => {
    openAsPupil(createShortSet({ seats: 12 }));
    await takeSeat('13');
    await screen.findByText('Une place de cette classe va de 1 à 12.');
    expect(screen.getByLabelText('Ton numéro de place').getAttribute('maxlength')).toBeNull();
    fireEvent.click(await findButton('Tirer un numéro'));
    const field = screen.getByLabelText('Ton numéro de place') as HTMLInputElement;
    expect(Number(field.value)).toBeGreaterThan(0);
    expect(Number(field.value)).toBeLessThan(13);
    screen.getByText(/tirée au sort\. Dis-la à ton enseignant/);
    fireEvent.click(await findButton('Commencer'));
    await findQuestion(1);
  });

  it('answers one question with a key pressed twice', async () => {
    openAsPupil(createShortSet());
    await takeSeat('7');
    await findQuestion(1);
    const prompt = () => screen.getByRole('heading', { level: 2 });
    fireEvent.keyDown(prompt(), { key: '&', code: 'Digit1' });
    await findQuestion(2);
    const again = createEvent.keyDown(prompt(), { key: '&', code: 'Digit1' });
    // at once, however slow the machine; the presses of other tests come a second later
    Object.defineProperty(again, 'timeStamp', { value: 0 });
    fireEvent(prompt(), again);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await findQuestion(2);
  });

  it('is asked for evidence if the assignment says so, and not shown what was right', async () => {
    openAsPupil(createShortSet({ items: verdicts, evidence: true, book: 'open' }));
    await takeSeat('7');
    await pickLetter('A');
    await screen.findByRole('heading', { name: /écrit/ });
    screen.getByRole('heading', { name: /^Réponse enregistrée.: Vrai/ });
    expect(screen.queryByText('bonne réponse')).toBeNull();
    fireEvent.click(await findButton('Je ne trouve pas'));
    await findQuestion(2);
  });

  it('with a hidden text sees no passage of it before all answers are given and locked', async () => {
    const { records } = openAsPupil(createShortSet({ items: verdicts, evidence: true }));
    await screen.findByText(
      'À la fin, tu cherches dans le texte la phrase qui prouve chaque réponse',
    );
    screen.getByText('Tu peux changer tes réponses jusqu’aux preuves');
    await takeSeat('7');
    for (const at of [1, 2]) {
      await findQuestion(at);
      await pickLetter('A');
    }
    await findQuestion(3);
    fireEvent.click(await findButton('Plus tard'));
    await screen.findByText(/tes réponses ne changeront plus/);
    fireEvent.click(await findButton('Passer aux 2 preuves'));
    screen.getByText(/^Une question est sans réponse, et les réponses ne changeront plus/);
    fireEvent.click(await findButton('Pas encore'));
    fireEvent.click(await findButton('Répondre, question 3'));
    await pickLetter('B');
    fireEvent.click(await findButton('Passer aux 3 preuves'));
    await screen.findByText('Preuve 1 sur 3');
    screen.getByRole('heading', { name: /^Réponse enregistrée.: Vrai/ });
    fireEvent.click(await findButton('Je ne trouve pas'));
    await screen.findByText('Preuve 2 sur 3');
    await screen.findByText('Enregistré sur cet appareil');
    cleanup();
    openAsPupil(createShortSet({ items: verdicts, evidence: true }), {
      openRecords: async () => records,
    });
    fireEvent.click(await findButton('Reprendre à la place 7'));
    await screen.findByText('Preuve 2 sur 3');
    fireEvent.click(await findButton('Rendre maintenant'));
    screen.getByText('Il reste 2 preuves à chercher. Rendre quand même ?');
    fireEvent.click(await findButton('Pas encore'));
    for (const at of [2, 3]) {
      await screen.findByText(`Preuve ${at} sur 3`);
      fireEvent.click(await findButton('Je ne trouve pas'));
    }
    await screen.findByRole('heading', { name: 'Place 7 a fini' });
  });

  it('says after the answer how sure it is, and has the options in full view before', async () => {
    openAsPupil(createShortSet({ confidence: true }));
    await takeSeat('7');
    await findQuestion(1);
    expect(screen.queryByRole('button', { name: 'sûr et certain' })).toBeNull();
    await pickLetter('B');
    await screen.findByRole('heading', { name: /^Réponse enregistrée/ });
    fireEvent.click(await findButton('Changer ma réponse'));
    await screen.findByText(/Tu peux encore la changer/);
    await pickLetter('A');
    fireEvent.click(await findButton('sûr et certain'));
    await findQuestion(2);
  });

  it('has the story if the book is open, as it was promised: to be looked at; and not if it is closed', async () => {
    openAsPupil(createShortSet({ book: 'open' }));
    await screen.findByText('Le texte reste consultable');
    await takeSeat('7');
    const fold = (await screen.findByText('L’article, résumé')).closest('details');
    expect(fold?.open).toBe(false);
    for (const { sentences } of bank.brief)
      for (const { text } of sentences) expect(fold?.textContent).toContain(text);
    cleanup();
    openAsPupil(createShortSet());
    await takeSeat('7');
    await findQuestion(1);
    expect(screen.queryByText('L’article, résumé')).toBeNull();
  });

  it('continues after a reload where it was, and can be left for another seat', async () => {
    const { records } = openAsPupil(createShortSet());
    await takeSeat('7');
    await pickLetter('A');
    await findQuestion(2);
    cleanup();
    openAsPupil(createShortSet(), { openRecords: async () => records });
    await screen.findByText(/La place 7 a commencé cette série ici.*1 réponse sur 3/);
    fireEvent.click(await findButton('Reprendre à la place 7'));
    await findQuestion(2);
    cleanup();
    openAsPupil(createShortSet(), { openRecords: async () => records });
    fireEvent.click(await findButton('Prendre une autre place'));
    await takeSeat('8');
    await findQuestion(1);
    await vi.waitFor(() => expect(document.querySelector('[data-save=saved]')).toBeTruthy());
    const stored = (await records.readByPrefix('sitting/')).map(([, state]) => state);
    expect(stored).toMatchObject([
      { seat: 7, given: [{}, null, null] },
      { seat: 8, given: [null, null, null] },
    ]);
  });

  it('is found beside a damaged note of what was corrected', async () => {
    const { records } = openAsPupil(createShortSet());
    await takeSeat('7');
    await vi.waitFor(() => expect(document.querySelector('[data-save=saved]')).toBeTruthy());
    expect(screen.queryByText('Enregistré sur cet appareil')).toBeNull();
    cleanup();
    await records.writeAll([['corrected/ABCDEFGH', { bank: bank.id, shown: [null, 'x', 7] }]]);
    openAsPupil(createShortSet(), { openRecords: async () => records });
    await findButton('Reprendre à la place 7');
  });

  it('that was left half made has its way back where a set is opened, until it is finished', async () => {
    const { records } = openAsPupil(createShortSet({ minutes: 20 }));
    await takeSeat('7');
    await pickLetter('A');
    await screen.findByText('Enregistré sur cet appareil');
    cleanup();
    const shelf = { routeId: 'take' as const, openRecords: async () => records };
    renderInFrench(<App app={createTestContext(shelf)} />);
    const back = await screen.findByRole('link', { name: 'Retourner à la série de la place 7' });
    expect(back.getAttribute('href')).toContain(
      encodeAssignmentLink(createShortSet({ minutes: 20 })),
    );
    cleanup();
    openAsPupil(createShortSet({ minutes: 20 }), { openRecords: async () => records });
    fireEvent.click(await findButton('Reprendre à la place 7'));
    for (const letter of 'BC') await pickLetter(letter);
    await handIn();
    await screen.findByText('Le code court');
    await screen.findByText('Enregistré sur cet appareil');
    cleanup();
    renderInFrench(<App app={createTestContext(shelf)} />);
    await screen.findByLabelText('Le lien ou le code de la série');
    expect(screen.queryByRole('link', { name: /Retourner à la série/ })).toBeNull();
  });

  it('of an earlier version continues in its record', async () => {
    const { records } = openAsPupil(createShortSet());
    await screen.findByLabelText('Ton numéro de place');
    cleanup();
    const older = {
      ...{ set: createShortSet().id, seat: 7, begun: 5, passed: 1, shown: false, over: false },
      given: [{ response: 'x' }, null, null],
    };
    await records.writeAll([[`sitting/${createShortSet().id}`, older]]);
    openAsPupil(createShortSet(), { openRecords: async () => records });
    fireEvent.click(await findButton('Reprendre à la place 7'));
    await findQuestion(2);
    await pickLetter('A');
    await findQuestion(3);
    await screen.findByText('Enregistré sur cet appareil');
    const stored = await records.readByPrefix('sitting/');
    expect(stored).toMatchObject([[`sitting/${createShortSet().id}`, { given: [{}, {}, null] }]]);
  });

  it('plays if the device stores nothing, with a warning first', async () => {
    openAsPupil(createShortSet(), { openRecords: () => Promise.reject(new Error('no')) });
    await screen.findByText(/ne ferme pas cette page/);
    await takeSeat('7');
    await pickLetter('A');
    await findQuestion(2);
    await screen.findByText('Pas enregistré');
    for (const letter of 'BC') await pickLetter(letter);
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
    openAsPupil(createShortSet(), { openRecords: async () => ({ ...records, update: merge }) });
    await takeSeat('7');
    await pickLetter('A');
    await findQuestion(2);
    for (const done of [1, 2]) {
      await vi.waitFor(() => expect(waiting).toHaveLength(done));
      expect(screen.queryByText('Enregistré sur cet appareil')).toBeNull();
      waiting.at(-1)?.();
    }
    await screen.findByText('Enregistré sur cet appareil');
  });

  it('takes the second of two taps for no answer to the question that the first led to', async () => {
    openAsPupil(createShortSet());
    await takeSeat('7');
    await pickLetter('A');
    await findQuestion(2);
    const [next] = screen.getAllByRole('button', { name: /^A / });
    fireEvent.click(next as HTMLElement, { detail: 2 });
    await new Promise((done) => setTimeout(done, 200));
    await findQuestion(2);
    expect(screen.queryByText('Enregistré sur cet appareil')).toBeTruthy();
  });
});

describe('before it is handed in, a seat', () => {
  const review = () => screen.findByRole('heading', { name: 'Relis avant de rendre' });

  it('sees its answers without their marks, and changes one', async () => {
    openAsPupil(createShortSet());
    await takeSeat('7');
    await pickLetter('A');
    await pickLetter('A');
    fireEvent.click(await findButton('Voir toutes mes réponses'));
    await review();
    expect(document.activeElement).toBe(await review());
    expect(screen.queryByText('bonne réponse')).toBeNull();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    screen.getByText('Pas encore de réponse');
    fireEvent.click(await findButton('Changer, question 1'));
    await findQuestion(1);
    await screen.findByText(/^Ta réponse : .+ Tu peux encore la changer\.$/);
    const [before] = screen.getAllByRole('button', { pressed: true });
    expect(before?.textContent).toMatch(/^A/);
    await pickLetter('B');
    await review();
    fireEvent.click(await findButton('Répondre, question 3'));
    await findQuestion(3);
    fireEvent.click(await findButton('Plus tard'));
    await review();
  });

  it('keeps an answer that it looks at again', async () => {
    openAsPupil(createShortSet());
    await takeSeat('7');
    for (const letter of 'ABC') await pickLetter(letter);
    await review();
    const texts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    const before = texts();
    fireEvent.click(await findButton('Changer, question 2'));
    fireEvent.click(await findButton('Garder ma réponse'));
    await review();
    expect(texts()).toEqual(before);
  });

  it('corrects a wrong number and keeps its answers, but takes nobody’s seat', async () => {
    const { records } = openAsPupil(createShortSet());
    await takeSeat('21');
    await pickLetter('A');
    await screen.findByText('Enregistré sur cet appareil');
    cleanup();
    openAsPupil(createShortSet(), { openRecords: async () => records });
    fireEvent.click(await findButton('Prendre une autre place'));
    await takeSeat('12');
    for (const letter of 'ABC') await pickLetter(letter);
    fireEvent.click(await findButton(/^Place 12.: ce n’est pas la mienne/));
    const number = () => screen.findByLabelText('Le bon numéro');
    fireEvent.input(await number(), { target: { value: '99' } });
    fireEvent.click(await findButton('Prendre ce numéro'));
    await screen.findByText(/^Une place de cette classe va de 1 à/);
    fireEvent.input(await number(), { target: { value: '21' } });
    fireEvent.click(await findButton('Prendre ce numéro'));
    await screen.findByText(/^La place 21 a déjà servi/);
    fireEvent.input(await number(), { target: { value: '13' } });
    fireEvent.click(await findButton('Prendre ce numéro'));
    await findButton(/^Place 13.: ce n’est pas la mienne/);
    await handIn();
    await screen.findByRole('heading', { name: 'Place 13 a fini' });
    await screen.findByText('Enregistré sur cet appareil');
    const stored = (await records.readByPrefix('sitting/')).map(([, state]) => state);
    expect(stored).toHaveLength(2);
    expect(stored).toContainEqual(expect.objectContaining({ seat: 13, over: true }));
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
      openAsPupil(createShortSet({ minutes: 10, stretch: { 12: 1.5 } }), {
        game: createTestGame({ clock: Date.now }),
      });
      await takeSeat('12');
      await findQuestion(1);
      expect(screen.getByRole('timer').textContent).toBe('Encore 15 minutes');
      fireEvent.click(await findButton('Cacher le temps'));
      expect(screen.queryByRole('timer')).toBeNull();
      await wait(9.5);
      await screen.findByText('Encore 5 minutes', { selector: '[role=status]' });
      vi.setSystemTime(Date.now() + 3_600_000);
      fireEvent.click(await findButton('Montrer le temps'));
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
      const { records } = openAsPupil(createShortSet({ items, minutes: 2 }), {
        game: createTestGame({ clock: Date.now }),
      });
      await takeSeat('12');
      await findQuestion(1, 4);
      fireEvent.input(screen.getByLabelText(/nom/i), { target: { value: name } });
      fireEvent.click(await findButton('Cacher le temps'));
      await findButton('Montrer le temps');
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
