// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../../../src/engine/events.ts';
import type { BackupProblem, ParseBackupResult } from '../../../src/progress/backup/problem.ts';
import { catalogue as english } from '../../../src/progress/text/en.ts';
import { catalogue as text } from '../../../src/progress/text/fr.ts';
import { ImportFile } from '../../../src/progress/ui/ImportFile.tsx';
import { takeSharedFile } from '../../../src/pwa/shared-file.ts';
import { catalogue as qrText } from '../../../src/qr/text/fr.ts';
import { Settings } from '../../../src/settings/Settings.tsx';
import { unsavedWork } from '../../../src/shared/unsaved-work.ts';
import { answerEvent, roundEvent } from '../../support/events.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import {
  createTestContext,
  createTestPreferences,
  renderInFrench,
} from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

const parsedFile = vi.hoisted(() => {
  // what another file of tests has imported knows nothing of the mock, and the next wants none of it
  vi.resetModules();
  return { result: {} };
});
afterAll(() => {
  vi.doUnmock('../../../src/progress/backup/parse-in-worker.ts');
  vi.resetModules();
});
vi.mock('../../../src/progress/backup/parse-in-worker.ts', () => ({
  parseBackupInWorker: async () => parsedFile.result,
}));
afterEach(cleanup);

const november = (day: number) => Date.UTC(2026, 10, day, 12);
const events = [
  roundEvent('r', ['a', 'b']),
  answerEvent('r', 'a', 1, { at: november(3) }),
  answerEvent('r', 'b', 0, { at: november(20) }),
];
const backupOf = (events: LogEvent[], unreadable = 0): ParseBackupResult => ({
  ok: true,
  backup: { events, unreadable },
});

/** Chooses a file that is parsed to this result. */
async function chooseFile(parsed: ParseBackupResult, game = createTestGame()) {
  await game.loadProgress();
  renderInFrench(
    <ImportFile text={text} parseFile={async () => parsed} />,
    createTestContext({ game }),
  );
  const input = screen.getByLabelText(text.openFile);
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'a.json')] });
  fireEvent.change(input);
  return game;
}

/** Compares no-break spaces too. */
const findSentence = (sentence: string) =>
  screen.findByText((_, element) => element?.tagName === 'P' && element.textContent === sentence);

describe('a file that the system opens with the installed game', () => {
  it('is previewed as any other, and so is the next one while the page is open', async () => {
    type Launch = { files?: { getFile(): Promise<Blob> }[] };
    const setConsumer = vi.fn<(receive: (launch: Launch) => void) => void>();
    vi.stubGlobal('launchQueue', { setConsumer });
    const launch = (one: Launch) => setConsumer.mock.lastCall?.[0](one);
    const game = createTestGame();
    await game.loadProgress();
    renderInFrench(
      <ImportFile
        text={text}
        isFileShared
        parseFile={async (file) => backupOf(events.slice(0, file.size))}
      />,
      createTestContext({ game }),
    );
    const openFile = (text: string) =>
      launch({ files: [{ getFile: async () => new Blob([text]) }] });
    await vi.waitFor(() => expect(setConsumer).toHaveBeenCalled());
    openFile('ab');
    await screen.findByText(/^Ce fichier contient 1 réponse\b/);
    openFile('abc');
    await screen.findByText(/^Ce fichier contient 2 réponses/);
    expect((await game.readFullLog()).events).toEqual([]);
    launch({ files: [{ getFile: async () => Promise.reject(new Error('gone')) }] });
    await screen.findByText(/Rien n’a été ajouté/);
    launch({});
    vi.unstubAllGlobals();
  });
});

it('the file of a dossier goes to the screen that asks whether to take it in', async () => {
  const app = createTestContext();
  renderInFrench(<ImportFile text={text} parseFile={async () => backupOf([])} />, app);
  const file = new File(['{"format":"qui-quand-quoi/dossier","version":1}'], 'a.qqq.json');
  const input = screen.getByLabelText(text.openFile);
  Object.defineProperty(input, 'files', { value: [file] });
  fireEvent.change(input);
  await vi.waitFor(() => expect(app.router.currentRoute.value.id).toBe('receive'));
  expect(await takeSharedFile()).toBe(file);
});

describe('a file of progress', () => {
  it('is previewed before anything is added: answers, dates and how many are new', async () => {
    const game = await chooseFile(backupOf(events));
    const preview = await screen.findByText(/^Ce fichier contient 2 réponses/);
    expect(preview.textContent).toMatch(/du 3.+au 20\snovembre 2026.*2 nouvelles, 0 déjà là/);
    await vi.waitFor(() => expect(document.activeElement).toBe(preview));
    expect((await game.readFullLog()).events).toEqual([]);
  });

  it('is added on request, and can be undone', async () => {
    const game = await chooseFile(backupOf(events));
    fireEvent.click(await screen.findByRole('button', { name: text.add }));
    await screen.findByText('2 réponses ajoutées.');
    expect((await game.readFullLog()).events).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: text.undo }));
    await screen.findByText(text.undone);
    expect((await game.readFullLog()).events).toEqual([]);
  });

  it('can be dismissed', async () => {
    const game = await chooseFile(backupOf(events));
    fireEvent.click(await screen.findByRole('button', { name: text.cancel }));
    expect(screen.queryByText(/Ce fichier contient/)).toBeNull();
    expect((await game.readFullLog()).events).toEqual([]);
  });

  it('is not lost by a reload that nobody asked for, before it is added or given up', async () => {
    await chooseFile(backupOf(events));
    const cancel = await screen.findByRole('button', { name: text.cancel });
    await vi.waitFor(() => expect(unsavedWork.size).toBe(1));
    fireEvent.click(cancel);
    await vi.waitFor(() => expect(unsavedWork.size).toBe(0));
  });

  it('overwrites and takes back nothing that a class stores meanwhile, and counts what differs', async () => {
    const store = createMemoryRecords();
    const game = createTestGame();
    await game.loadProgress();
    await store.writeAll([['set/A', { name: 'Lundi, 3e B' }]]);
    const records = ['set/A', 'set/B', 'result/B/01', 'result/B/02'].map(
      (name) => [name, { from: 'the file' }] as const,
    );
    renderInFrench(
      <ImportFile
        text={text}
        parseFile={async () => ({ ok: true, backup: { events: [], unreadable: 0, records } })}
      />,
      createTestContext({ game, openRecords: async () => store }),
    );
    const input = screen.getByLabelText(text.openFile);
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'a.json')] });
    fireEvent.change(input);
    await findSentence(text.newRecords(3));
    await findSentence(text.conflictingEvents(1));
    await store.writeAll([['result/B/01', { from: 'a pupil' }]]);
    fireEvent.click(screen.getByRole('button', { name: text.add }));
    await screen.findByText(new RegExp(text.recordsAdded(2)));
    await store.writeAll([['result/B/02', { from: 'the file', second: 'of a pupil' }]]);
    fireEvent.click(screen.getByRole('button', { name: text.undo }));
    await screen.findByText(text.undone);
    expect(await store.readByPrefix('')).toEqual([
      ['result/B/01', { from: 'a pupil' }],
      ['result/B/02', { from: 'the file', second: 'of a pupil' }],
      ['set/A', { name: 'Lundi, 3e B' }],
    ]);
  });

  it('that brings nothing new offers nothing to add', async () => {
    const game = createTestGame();
    await game.loadProgress();
    await game.merge(events);
    await chooseFile(backupOf(events), game);
    await screen.findByText(/0 nouvelle, 2 déjà là/);
    expect(screen.queryByRole('button', { name: text.add })).toBeNull();
  });

  it('is compared anew if everything is erased before it is added', async () => {
    const game = createTestGame();
    await game.loadProgress();
    await game.merge(events);
    await chooseFile(backupOf(events), game);
    await screen.findByText(/0 nouvelle, 2 déjà là/);
    await game.erase();
    await screen.findByText(/2 nouvelles, 0 déjà là/);
    fireEvent.click(screen.getByRole('button', { name: text.add }));
    await screen.findByText('2 réponses ajoutées.');
    expect((await game.readFullLog()).events).toHaveLength(3);
  });

  it('counts conflicting and unreadable events', async () => {
    const game = createTestGame();
    await game.loadProgress();
    await game.merge(events);
    const [, first] = events as [LogEvent, LogEvent];
    await chooseFile(backupOf([{ ...first, at: 0 }], 3), game);
    await findSentence(text.conflictingEvents(1));
    await findSentence(text.unreadableRecords(3));
    screen.getByText(/0 nouvelle, 0 déjà là/);
  });

  it('says so if the device refuses it', async () => {
    const game = createTestGame();
    game.merge = () => Promise.reject(new Error('full'));
    await chooseFile(backupOf(events), game);
    fireEvent.click(await screen.findByRole('button', { name: text.add }));
    await screen.findByText(text.failed);
  });

  it.each<[BackupProblem, string]>([
    [
      { reason: 'not-json', place: { line: 3, column: 5 } },
      'Rien n’a été ajouté\u00a0: le fichier est coupé ou abîmé (ligne 3). Ouvrez une autre copie du fichier, ou enregistrez-le de nouveau sur l’appareil d’où il vient.',
    ],
    [
      { reason: 'wrong-value', place: { path: ['entries', 3, 'score'] }, found: '<b>7</b>' },
      'Rien n’a été ajouté\u00a0: le fichier a été modifié depuis qu’il a été enregistré (réponse ou partie n°\u00a04). Ouvrez une autre copie du fichier, ou enregistrez-le de nouveau sur l’appareil d’où il vient.',
    ],
    [
      { reason: 'damaged', place: 'file' },
      'Rien n’a été ajouté\u00a0: le fichier a été modifié depuis qu’il a été enregistré. Ouvrez une autre copie du fichier, ou enregistrez-le de nouveau sur l’appareil d’où il vient.',
    ],
    [
      { reason: 'not-a-backup', place: { path: ['format'] }, found: '' },
      'Rien n’a été ajouté\u00a0: ce n’est pas un fichier de réponses de ce jeu. Choisissez un fichier enregistré par le jeu\u00a0: son nom commence par «\u202fqui-quand-quoi\u202f».',
    ],
    [
      { reason: 'wrong-value', place: { path: ['class', 0] }, found: '[]' },
      'Rien n’a été ajouté\u00a0: le fichier a été modifié depuis qu’il a été enregistré (dossier, série ou résultat de classe n°\u00a01). Ouvrez une autre copie du fichier, ou enregistrez-le de nouveau sur l’appareil d’où il vient.',
    ],
  ])('is refused in plain words, with the place and a remedy: %o', async (problem, sentence) => {
    await chooseFile({ ok: false, problem });
    await findSentence(sentence);
  });
});

it('has the same preview in English', () => {
  expect(english.preview(2, '3–20 November 2026', 1, 1)).toBe(
    'This file contains 2 answers (3–20 November 2026): 1 new, 1 already here.',
  );
});

it('asks before it erases, and offers the file in the same question', async () => {
  const { createObjectURL, revokeObjectURL } = URL;
  const createUrl = vi.fn((_: Blob) => 'blob:made');
  Object.assign(URL, { createObjectURL: createUrl, revokeObjectURL: () => {} });
  renderInFrench(<Settings text={text} qrText={qrText} />, createTestContext());
  await screen.findByLabelText(text.openFile);
  fireEvent.click(screen.getByRole('button', { name: 'Tout effacer' }));
  fireEvent.click(screen.getByRole('button', { name: text.saveFirst }));
  await vi.waitFor(() => expect(createUrl).toHaveBeenCalledOnce());
  const [blob] = createUrl.mock.lastCall ?? [];
  const file = JSON.parse((await blob?.text()) ?? '');
  expect(file).toMatchObject({ format: 'qui-quand-quoi', version: 2, entries: [] });
  screen.getByRole('button', { name: 'Effacer' });
  Object.assign(URL, { createObjectURL, revokeObjectURL });
});

it('says of the data only what still holds: erased, then added, then erased again', async () => {
  const game = createTestGame();
  await game.loadProgress();
  renderInFrench(<Settings text={text} qrText={qrText} />, createTestContext({ game }));
  const erase = async () => {
    fireEvent.click(await screen.findByRole('button', { name: 'Tout effacer' }));
    fireEvent.click(screen.getByRole('button', { name: 'Effacer' }));
    await screen.findByText('Tout est effacé.');
  };
  await erase();
  parsedFile.result = backupOf(events);
  const file = new File([], 'a.json');
  const input = screen.getByLabelText(text.openFile);
  Object.defineProperty(input, 'files', { value: [file] });
  fireEvent.change(input);
  fireEvent.click(await screen.findByRole('button', { name: text.add }));
  await screen.findByText('2 réponses ajoutées.');
  expect(screen.queryByText('Tout est effacé.')).toBeNull();
  await erase();
  await vi.waitFor(() => expect(screen.queryByText('2 réponses ajoutées.')).toBeNull());
  expect(screen.queryByRole('button', { name: text.undo })).toBeNull();
});

it.each([
  ['the owner, with what a guest has left', {}, 1, /séries de classe/, 'Tout est effacé.'],
  ['a guest alone', { guest: true }, 0, /Tout le reste est gardé/, text.settings.guestErased],
] as const)('erases everything of %s', async (_, settings, times, question, outcome) => {
  const eraseGuest = vi.fn(async () => {});
  const preferences = createTestPreferences(settings);
  renderInFrench(
    <Settings text={text} qrText={qrText} />,
    createTestContext({ preferences, eraseGuest }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Tout effacer' }));
  screen.getByRole('group', { name: question });
  fireEvent.click(screen.getByRole('button', { name: 'Effacer' }));
  await screen.findByText(outcome);
  expect(eraseGuest).toHaveBeenCalledTimes(times);
});
