// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { resolveAssignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { encodeResultCode, parseResultCode } from '../../../src/classroom/result-code.ts';
import { parseShortCode } from '../../../src/classroom/short-code.ts';
import type { AttemptState } from '../../../src/classroom/take/attempt-state.ts';
import { unlockWordOf } from '../../../src/classroom/take/attempt-state.ts';
import { drawQrCode } from '../../../src/qr/encode-svg.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
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

afterEach(cleanup);

describe('a result', () => {
  it('sees no feedback between two questions, and its result is what it answered', async () => {
    openAsPupil(createShortSet({ confidence: true }));
    await takeSeat('7');
    await findQuestion(1);
    await pickLetter('B');
    fireEvent.click(await findButton('sûr et certain'));
    await findQuestion(2);
    expect(screen.queryByRole('region', { name: /Bien vu|Raté/ })).toBeNull();
    await pickLetter('A');
    fireEvent.click(await findButton('au hasard'));
    await findQuestion(3);
    fireEvent.click(await findButton('Plus tard'));
    await handIn();
    screen.getByText('Une question est sans réponse. Rendre quand même ?');
    fireEvent.click(await findButton('Pas encore'));
    await handIn();
    await handIn();
    await screen.findByRole('heading', { name: 'Place 7 a fini' });
    screen.getByText('2 réponses sur 3');

    const resolved = resolveAssignment(createShortSet({ confidence: true }), bank);
    const code = screen.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]+)+$/).textContent ?? '';
    const reading = parseShortCode(resolved, code);
    expect(reading.ok && reading.result.seat).toBe(7);
    const scored = reading.ok ? reading.result.answers : [];
    const given = scored.map((one, at) =>
      one?.response === undefined
        ? undefined
        : {
            response: one.response,
            confidence: at === 0 ? ('certain' as const) : ('guess' as const),
          },
    );
    expect(given.map(Boolean)).toEqual([true, true, false]);
    const text = encodeResultCode(resolved, { set: resolved.assignment.id, seat: 7, given });
    const shown = screen.getByRole('img', { name: 'Le résultat de la place 7, à montrer' });
    expect(shown.lastElementChild?.getAttribute('d')).toBe(drawQrCode(text, 'medium').path);
    expect(parseResultCode(resolved, text)).toMatchObject({ ok: true, result: { seat: 7 } });
  });

  it('that did not know is told that it answered no question, as its correction says', async () => {
    const typed = bank.items.filter(({ type }) => type === 'recall').slice(0, 1);
    const made = createShortSet({ items: toAssignmentItems(typed) });
    const { records } = openAsPupil(made);
    await takeSeat('7');
    fireEvent.click(await findButton('Je ne sais pas'));
    await handIn();
    await handIn();
    await screen.findByText('0 réponse sur 1');
    screen.getByText('Pas répondu');
    cleanup();
    openAsPupil(made, { openRecords: async () => records });
    await screen.findByText('La place 7 a fini cette série ici : 0 réponse sur 1.');
  });

  it('that calls a statement false has answered it', async () => {
    const verdicts = bank.items.filter(({ type }) => type === 'verdict').slice(0, 1);
    openAsPupil(createShortSet({ items: toAssignmentItems(verdicts) }));
    await takeSeat('7');
    fireEvent.click(await findButton(/Faux$/));
    await handIn();
    await screen.findByText('1 réponse sur 1');
  });

  it('that is finished is said to be, and leads to its result, also by its seat’s number', async () => {
    const { records } = openAsPupil(createShortSet());
    await takeSeat('7');
    for (const at of [1, 2, 3]) {
      await findQuestion(at);
      await pickLetter('A');
    }
    await handIn();
    const reopen = () => {
      cleanup();
      openAsPupil(createShortSet(), { openRecords: async () => records });
    };
    reopen();
    await screen.findByText(/La place 7 a fini cette série ici.*3 réponses sur 3/);
    fireEvent.click(await findButton('Voir le résultat de la place 7'));
    await screen.findByText('Le code court');
    reopen();
    fireEvent.click(await findButton('Prendre une autre place'));
    await takeSeat('7');
    await screen.findByText(/^La place 7 a déjà servi sur cet appareil/);
    expect(screen.queryByText('Le code court')).toBeNull();
    fireEvent.click(await findButton('Voir le résultat de la place 7'));
    await screen.findByText('Le code court');
    expect(await records.readByPrefix('sitting/')).toHaveLength(1);
  });

  it('that is open in two tabs shows what is stored, and not what it would have been', async () => {
    const { records } = openAsPupil(createShortSet());
    await takeSeat('7');
    for (const at of [1, 2]) {
      await findQuestion(at);
      await pickLetter('A');
    }
    await findQuestion(3);
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
    await pickLetter('A');
    await screen.findByText('Enregistré sur cet appareil');
    // and does not drop the later answer without a word
    await screen.findByText(/ne compte pas/);
    await handIn();
    await screen.findByText('Le code court');
    await screen.findByText('Enregistré sur cet appareil');
    const code = () => screen.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]+)+$/).textContent;
    const answered = code();
    cleanup();
    openAsPupil(createShortSet(), { openRecords: async () => records });
    fireEvent.click(await findButton('Voir le résultat de la place 7'));
    await screen.findByText('Le code court');
    expect(code()).toBe(answered);
  });

  it('leaves the device to somebody else, but not at the first tap', async () => {
    const { records } = openAsPupil(createShortSet());
    await takeSeat('7');
    for (const letter of 'ABC') await pickLetter(letter);
    await handIn();
    fireEvent.click(await findButton('J’ai montré mon code\u00a0: effacer (appareil partagé)'));
    expect(await records.readByPrefix('sitting/')).toHaveLength(1);
    fireEvent.click(await findButton('Effacer'));
    await screen.findByLabelText('Ton numéro de place');
    await vi.waitFor(async () => expect(await records.readByPrefix('sitting/')).toEqual([]));
  });
});

describe('a sitting after the correction', () => {
  const fill = async (number: string) => {
    await takeSeat(number);
    for (const letter of 'ABC') await pickLetter(letter);
    await handIn();
  };
  const erase = async () => {
    fireEvent.click(await findButton(/effacer \(appareil partagé\)$/));
    fireEvent.click(await findButton('Effacer'));
    await screen.findByLabelText('Ton numéro de place');
  };
  const drawnCode = () =>
    screen.getByRole('img', { name: /à montrer$/ }).lastElementChild?.getAttribute('d');
  const drawCode = async (seat: number, corrected: 'seat' | 'others', records: Records) => {
    const stored = (await records.readByPrefix('sitting/')).map(([, state]) => state);
    const { given, set } = stored.at(-1) as AttemptState;
    const answers = { set, seat, corrected, given: given.map((one) => one ?? undefined) };
    const text = encodeResultCode(resolveAssignment(createShortSet(), bank), answers);
    return drawQrCode(text, 'medium').path;
  };
  type Records = ReturnType<typeof openAsPupil>['records'];

  it('at the same seat says so before it begins, beside its result and in its code', async () => {
    const { records } = openAsPupil(createShortSet());
    await fill('7');
    await screen.findByText(/^Points.: \d sur 3$/);
    expect(screen.queryByText(/^Deuxième passage/)).toBeNull();
    await screen.findByText('Enregistré sur cet appareil');
    await erase();
    await screen.findByText(/^Cet appareil a déjà montré la correction/);
    await fill('7');
    await screen.findByText(/^Deuxième passage.: la correction avait déjà été vue/);
    await screen.findByText('Enregistré sur cet appareil');
    expect(drawnCode()).toBe(await drawCode(7, 'seat', records));
  });

  it('at another seat says so too, and counts as the same if its number is changed to that', async () => {
    const { records } = openAsPupil(createShortSet());
    await fill('7');
    await screen.findByText(/^Points.: \d sur 3$/);
    await screen.findByText('Enregistré sur cet appareil');
    await erase();
    await fill('8');
    await screen.findByText(/^Cet appareil avait déjà montré la correction à une autre place/);
    await screen.findByText('Enregistré sur cet appareil');
    expect(drawnCode()).toBe(await drawCode(8, 'others', records));
    fireEvent.click(await findButton(/^Place 8.: ce n’est pas la mienne/));
    fireEvent.input(await screen.findByLabelText('Le bon numéro'), { target: { value: '7' } });
    fireEvent.click(await findButton('Prendre ce numéro'));
    await screen.findByText(/^Deuxième passage/);
  });

  it('after each answer is told of, though nothing was handed in', async () => {
    const atOnce = createShortSet({ correction: 'at-once' });
    const { records } = openAsPupil(atOnce);
    await takeSeat('7');
    await pickLetter('A');
    await screen.findByRole('region', { name: /Bien vu|Raté/ });
    await vi.waitFor(async () => expect(await records.readByPrefix('corrected/')).toHaveLength(1));
    cleanup();
    openAsPupil(atOnce, { openRecords: async () => records });
    fireEvent.click(await findButton('Prendre une autre place'));
    await screen.findByText(/^Cet appareil a déjà montré la correction/);
  });

  it('that is held says nothing: it was not seen', async () => {
    openAsPupil(createShortSet({ correction: 'held' }));
    await fill('7');
    await screen.findByLabelText('Mot de passe de la correction');
    await screen.findByText('Enregistré sur cet appareil');
    await erase();
    expect(screen.queryByText(/déjà montré la correction/)).toBeNull();
    await fill('7');
    await screen.findByRole('heading', { name: 'Place 7 a fini' });
    expect(screen.queryByText(/^Deuxième passage/)).toBeNull();
  });
});

it('a result saved as a file says so, and whom to give it to', async () => {
  openAsPupil(createShortSet());
  await takeSeat('7');
  await findQuestion(1);
  fireEvent.click(await findButton('Voir toutes mes réponses'));
  await handIn();
  await handIn();
  fireEvent.click(await findButton('Partager le fichier'));
  await screen.findByText(/^Fichier enregistré .* donne-le à l’enseignant\.$/);
});

describe('the correction', () => {
  it('gets the correction after each answer if the assignment says so', async () => {
    openAsPupil(createShortSet({ correction: 'at-once' }));
    await takeSeat('7');
    await pickLetter('A');
    const region = await screen.findByRole('region', { name: /Bien vu|Raté/ });
    expect(document.activeElement).toBe(region);
    await vi.waitFor(() => expect(region.querySelector('[data-save=saved]')).toBeTruthy());
    fireEvent.click(await findButton('Question suivante'));
    await findQuestion(2);
  });

  it('may see what was right at the end, with the reasons', async () => {
    openAsPupil(createShortSet());
    await takeSeat('7');
    for (const letter of 'ABC') await pickLetter(letter);
    await handIn();
    await screen.findByText(/^Points.: \d sur 3$/);
    const shown = document.body.textContent?.replaceAll('\u2060', '');
    for (const { explanation } of choices) expect(shown).toContain(explanation);
  });

  it('waits for the teacher’s word if the correction is held', async () => {
    openAsPupil(createShortSet({ correction: 'held' }));
    await takeSeat('7');
    for (const letter of 'ABC') await pickLetter(letter);
    await handIn();
    const field = await screen.findByLabelText('Mot de passe de la correction');
    fireEvent.input(field, { target: { value: '0000' } });
    fireEvent.click(await findButton('Voir la correction'));
    await screen.findByText('Ce n’est pas le bon mot.');
    expect(screen.queryByText(/^Points.: \d sur 3$/)).toBeNull();
    fireEvent.input(field, {
      // as it is heard, and as some phones write it
      target: {
        value: `« ${unlockWordOf(createShortSet()).toLowerCase().replace('0', 'o')}\u200b »`,
      },
    });
    fireEvent.click(await findButton('Voir la correction'));
    await screen.findByText(/^Points.: \d sur 3$/);
  });

  it('tells the right answer to a question that was passed, and gives it a dash', async () => {
    openAsPupil(createShortSet());
    await takeSeat('7');
    for (const _ of choices) fireEvent.click(await findButton('Plus tard'));
    await handIn();
    await handIn();
    await screen.findByText(/^Points.: 0 sur 3$/);
    const [first] = screen.getAllByText('Pas répondu');
    fireEvent.click(first?.closest('summary') as HTMLElement);
    expect(screen.getAllByText('bonne réponse')).toHaveLength(3);
    expect(screen.getAllByText('Pas de réponse')).toHaveLength(3);
  });

  it('tells whether the proof was right, and how sure the pupil was', async () => {
    const [item] = bank.items.filter(({ type }) => type === 'verdict');
    openAsPupil(
      createShortSet({
        items: toAssignmentItems(item ? [item] : []),
        evidence: true,
        confidence: true,
      }),
    );
    await takeSeat('7');
    await pickLetter('A');
    fireEvent.click(await findButton('plutôt sûr'));
    fireEvent.click(await findButton('Passer à la preuve'));
    const sentence = await screen.findAllByRole('button', { name: /\.$/ });
    fireEvent.click(sentence[0] as HTMLElement);
    await screen.findByText(/Ta preuve :/);
    screen.getByText('Tu avais dit : plutôt sûr.');
  });

  it('can be kept on the front page, once', async () => {
    const { pupil } = openAsPupil(createShortSet());
    await takeSeat('7');
    for (const letter of 'ABC') await pickLetter(letter);
    await handIn();
    const log = async () => (await pupil.game.readFullLog()).events;
    const before = (await log()).length;
    fireEvent.click(await findButton('Garder ces faits dans ma Une'));
    const link = await screen.findByRole('link', { name: 'Voir ma Une' });
    expect(link.getAttribute('href')).toBe(pupil.router.hashOf('front-page'));
    const kept = (await log()).slice(before);
    expect(kept.map(({ kind }) => kind)).toEqual(['round', 'answer', 'answer', 'answer']);
    expect(pupil.game.isRoundOpen.value).toBe(false);
  });
});
