// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import type { AppContext } from '../../../src/app/app-context.ts';
import {
  type Assignment,
  resolveAssignment,
  type SavedAssignment,
  toAssignmentItems,
} from '../../../src/classroom/assignment.ts';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { encodeResultCode, scoreSeat } from '../../../src/classroom/result-code.ts';
import { encodeShortCode } from '../../../src/classroom/short-code.ts';
import { catalogue as classroom } from '../../../src/classroom/text/fr.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { catalogue as progressText } from '../../../src/progress/text/fr.ts';
import { createBackupFile } from '../../../src/progress/ui/download-backup.ts';
import { ImportFile } from '../../../src/progress/ui/ImportFile.tsx';
import { catalogue as qr } from '../../../src/qr/text/fr.ts';
import { unsavedWork } from '../../../src/shared/unsaved-work.ts';
import { createAssignmentOfFirst } from '../../support/assignments.ts';
import { parseBackup } from '../../support/backups.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { encodeResultCodes, simulateClass } from '../../support/simulated-class.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(() => {
  cleanup();
  // of devices that store nothing
  unsavedWork.clear();
});
vi.stubGlobal('scrollTo', () => {});

const collectText = catalogue.collect;
const reportText = catalogue.report;

const named = (more: Partial<Assignment> = {}): SavedAssignment => ({
  ...createAssignmentOfFirst(0, { ...more }),
  bank: bank.id,
  items: toAssignmentItems(bank.items.slice(0, 12)),
  name: 'Troisième B',
  made: Date.UTC(2026, 10, 23),
});

/** A teacher's device with a saved assignment, at the screen that collects its results. */
async function createTeacherApp(assignment = named()): Promise<AppContext> {
  const records = createMemoryRecords();
  await openClassroomStore(records).saveAssignment(assignment);
  return createTestContext({
    routeId: 'collect',
    about: assignment.id,
    openRecords: async () => records,
  });
}

/** Finds the exact text: by default, no-break spaces would count as others. */
const line = (sentence: string, where = document.body) =>
  within(where).findByText(sentence, { normalizer: (text) => text });

const storeOf = async ({ openRecords: records }: AppContext) => openClassroomStore(await records());

async function paste(text: string) {
  const field = await screen.findByLabelText(collectText.codesLabel);
  await act(async () => {
    fireEvent.input(field, { target: { value: text } });
  });
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: collectText.addCodes }));
  });
}

function giveSeat(group: HTMLElement, seat: number) {
  const free = within(group).getByLabelText(collectText.otherSeat);
  fireEvent.change(free, { target: { value: String(seat) } });
  fireEvent.click(within(group).getByRole('button', { name: collectText.giveSeat }));
}

const resolved = resolveAssignment(named(), bank);
const played = simulateClass(resolved, 30, 2);
const codes = encodeResultCodes(resolved, played);

async function openCollect(at: AppContext) {
  await at.game.loadBank();
  renderInFrench(<App app={at} />);
  await screen.findByRole('heading', { name: collectText.title });
  await screen.findByLabelText(collectText.codesLabel);
}

describe('the screen that collects results', () => {
  it('takes pasted codes, counts the seats and stores them on this device', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    await line(collectText.collectedCount(0, 30));
    await paste(codes.slice(0, 28).join('\n'));
    await line(collectText.collectedCount(28, 30));
    await line(`${collectText.addedSummary(28, 0)} Places 1 à 28.`);
    expect(await (await storeOf(at)).listResults(resolved.assignment.id)).toHaveLength(28);
    await paste(codes.join('\n'));
    await line(`${collectText.addedSummary(2, 28)} Places 29 et 30.`);
  });

  it('counts a pupil once whose long and short code are pasted together', async () => {
    await openCollect(await createTeacherApp());
    const shortCodes = played
      .slice(0, 3)
      .map((result) => encodeShortCode(resolved, scoreSeat(resolved, result, scoreResponse)));
    await paste([...shortCodes, ...codes.slice(0, 3)].join('\n'));
    await line(`${collectText.addedSummary(3, 0)} Places 1 à 3.`);
    await paste([...codes.slice(1, 4), shortCodes[1]].join('\n'));
    await line(`${collectText.addedSummary(1, 2)} Place 4.`);
  });

  it('says once how many results came for a seat, with the score of each', async () => {
    await openCollect(await createTeacherApp());
    const three = [4, 5, 6].map((at) =>
      encodeResultCode(resolved, { ...(played[at] ?? { set: '', given: [] }), seat: 2 }),
    );
    await paste(three.join('\n'));
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe(collectText.news.clash(2, 3));
    const group = screen.getByRole('group', { name: /^3 résultats pour la place 2/ });
    within(group).getByText(/^Le premier : [\d,]+ sur 12 \(\d+ réponses\)$/);
    within(group).getByText(/^Le second : [\d,]+ sur 12 \(\d+ réponses\)$/);
  });

  it('shows the outcome of what is added in view, and old problems no more', async () => {
    await openCollect(await createTeacherApp());
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
    await paste('QUI1234567890');
    await screen.findByText(/^Code incomplet/);
    await paste(codes[3] ?? '');
    await line(collectText.news.new(4));
    expect(screen.queryByText(/^Code incomplet/)).toBeNull();
    const [news] = shown.mock.contexts as HTMLElement[];
    expect(news?.textContent).toContain(collectText.news.new(4));
  });

  it('names a code of another assignment where the device stores nothing, and leaves the rest to be mended', async () => {
    const app = await createTeacherApp();
    await openCollect(app);
    app.openRecords = () => Promise.reject(new Error('full'));
    const other = resolveAssignment({ ...resolved.assignment, id: 'ZZZZZZZZ' }, bank);
    const [foreign = ''] = encodeResultCodes(other, played);
    const damaged = `${codes[0]?.slice(0, -2)}00`;
    await paste([foreign, damaged].join('\n'));
    await line(collectText.news.other(foreign), screen.getByRole('alert'));
    const field = screen.getByLabelText(collectText.codesLabel) as HTMLTextAreaElement;
    await vi.waitFor(() => expect(field.value).toBe(damaged));
  });

  it('names a damaged code and one of another assignment as such', async () => {
    await openCollect(await createTeacherApp());
    const other = resolveAssignment({ ...resolved.assignment, id: 'ZZZZZZZZ' }, bank);
    const [foreign = ''] = encodeResultCodes(other, played);
    const damaged = `${codes[0]?.slice(0, -2)}00`;
    await paste([foreign, damaged].join('\n'));
    const alert = screen.getByRole('alert');
    await line(collectText.news.other(foreign), alert);
    await line(collectText.news.damaged(damaged), alert);
    // to be mended in its place
    const field = screen.getByLabelText(collectText.codesLabel) as HTMLTextAreaElement;
    await vi.waitFor(() => expect(field.value).toBe(damaged));
    await line(collectText.collectedCount(0, 30));
  });

  it('files a code of another assignment of this device where it belongs, and says so', async () => {
    const at = await createTeacherApp();
    const store = await storeOf(at);
    const yesterday = { ...named(), id: 'ZZZZZZZZ', name: 'Hier' };
    await store.saveAssignment(yesterday);
    await openCollect(at);
    const other = resolveAssignment(yesterday, bank);
    const result = played[4] ?? { set: '', seat: 0, given: [] };
    const short = encodeShortCode(other, scoreSeat(other, result, scoreResponse));
    await paste([encodeResultCode(other, played[2] ?? result), short, codes[8]].join('\n'));
    await screen.findByText(
      /^1 nouveau résultat, 0 déjà là\. Place \d+\. Place 3.*« Hier ».*Place 5/,
    );
    expect(screen.getByRole('alert').textContent).toBe('');
    expect((await store.listResults('ZZZZZZZZ')).map(({ seat }) => seat)).toEqual([3, 5]);
    expect(await store.listResults(resolved.assignment.id)).toHaveLength(1);
  });

  it('takes a short code as it is read aloud', async () => {
    const teacher = await createTeacherApp();
    await openCollect(teacher);
    const result = played[6] ?? { set: '', seat: 0, given: [] };
    const short = encodeShortCode(resolved, scoreSeat(resolved, result, scoreResponse));
    await paste(short.toLowerCase().replaceAll('-', ' '));
    await line(collectText.news.new(7));
    cleanup();
    teacher.router.goTo('report', resolved.assignment.id);
    renderInFrench(<App app={teacher} />);
    // what is not in such a code is missing in the report
    await line(reportText.shortCodes('7'));
    cleanup();
    teacher.router.goTo('collect', resolved.assignment.id);
    await openCollect(teacher);
    await paste(codes[6] ?? '');
    await line(collectText.news.fuller(7));
  });

  it('asks which of two results holds for a seat, and may give the second another one', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    const second = encodeResultCode(resolved, {
      ...(played[20] ?? { set: '', given: [] }),
      seat: 4,
    });
    await paste(`${codes[3]}\n${second}`);
    await line(collectText.news.clash(4), screen.getByRole('alert'));
    cleanup();
    // nobody has chosen yet: that is asked again
    at.router.goTo('report', resolved.assignment.id);
    renderInFrench(<App app={at} />);
    await line(reportText.conflicts('4'));
    cleanup();
    at.router.goTo('collect', resolved.assignment.id);
    renderInFrench(<App app={at} />);
    const choice = await screen.findByRole('group', { name: collectText.conflictTitle(4) });
    giveSeat(choice, 1);
    expect(await line(collectText.news.new(1))).toBe(document.activeElement);
    expect(screen.queryByRole('group', { name: collectText.conflictTitle(4) })).toBeNull();
    await line(collectText.collectedCount(2, 30));
    const saved = await (await storeOf(at)).listResults(resolved.assignment.id);
    expect(saved.map(({ seat }) => seat)).toEqual([1, 4]);
  });

  it('shows what another tab has collected, once it is visible again', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    await paste(codes[0] ?? '');
    const store = await storeOf(at);
    const assignmentId = resolved.assignment.id;
    await store.saveResults([{ set: assignmentId, seat: 4, code: codes[3] ?? '' }]);
    fireEvent(document, new Event('visibilitychange'));
    await line(collectText.collectedCount(2, 30));
    const results = [20, 21, 22].map((at) =>
      encodeResultCode(resolved, { ...(played[at] ?? { set: '', given: [] }), seat: 4 }),
    );
    await paste(results[0] ?? '');
    await line(collectText.news.clash(4), screen.getByRole('alert'));
    await vi.waitFor(async () =>
      expect((await store.listResults(assignmentId))[1]).toMatchObject({
        code: codes[3],
        second: results[0],
      }),
    );
  });

  it.each([
    ['seen at once', true],
    ['found when a code comes', false],
  ])('stores nothing more of a set that another tab has erased: %s', async (_, isSeen) => {
    const at = await createTeacherApp();
    await openCollect(at);
    await paste(codes[0] ?? '');
    await line(collectText.news.new(1));
    const store = await storeOf(at);
    await store.deleteAssignment(resolved.assignment.id);
    if (isSeen) fireEvent(document, new Event('visibilitychange'));
    else await paste(codes[1] ?? '');
    await screen.findByRole('heading', { name: classroom.savedAssignment.notFound });
    expect(await store.listResults(resolved.assignment.id)).toEqual([]);
    expect(unsavedWork.size).toBe(0);
  });

  it('loses no result that another tab stores at the same moment, and asks about it', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    const store = await storeOf(at);
    const set = resolved.assignment.id;
    const other = encodeResultCode(resolved, { ...(played[20] ?? { set, given: [] }), seat: 4 });
    await store.saveResults([{ set, seat: 4, code: other }]);
    await paste(`${codes[3]}\n${codes[8]}`);
    await line(collectText.news.clash(4), screen.getByRole('alert'));
    await line(collectText.news.new(9));
    await line(collectText.collectedCount(2, 30));
    expect(await store.listResults(set)).toEqual([
      { set, seat: 4, code: other, second: codes[3] },
      { set, seat: 9, code: codes[8] },
    ]);
  });

  it('keeps what was just received while the device is being read', async () => {
    const at = await createTeacherApp();
    const records = await at.openRecords();
    const waiting: (() => void)[] = [];
    let isSlow = false;
    const read: typeof records.readByPrefix = async (prefix) => {
      const found = await records.readByPrefix(prefix);
      if (isSlow)
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
        });
      return found;
    };
    await openCollect({ ...at, openRecords: async () => ({ ...records, readByPrefix: read }) });
    isSlow = true;
    fireEvent(document, new Event('visibilitychange'));
    await paste(codes[6] ?? '');
    await line(collectText.collectedCount(1, 30));
    isSlow = false;
    await act(async () => {
      for (const arrive of waiting) arrive();
    });
    await line(collectText.news.new(7));
    await line(collectText.collectedCount(1, 30));
    expect(await (await storeOf(at)).listResults(resolved.assignment.id)).toHaveLength(1);
  });

  it('asks about every result of a seat, one after the other', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    const all = [3, 20, 21, 22].map((from) =>
      encodeResultCode(resolved, { ...(played[from] ?? { set: '', given: [] }), seat: 4 }),
    );
    await paste(all.join('\n'));
    await line(collectText.news.clash(4, 4), screen.getByRole('alert'));
    cleanup();
    renderInFrench(<App app={at} />);
    const groups = new Set<Element>();
    for (const [count, choice] of [
      [4, collectText.giveSeat],
      [3, collectText.keepFirst],
      [2, collectText.takeSecond],
    ] as const) {
      const group = await screen.findByRole('group', { name: collectText.conflictTitle(4, count) });
      groups.add(group);
      if (choice === collectText.giveSeat) giveSeat(group, 1);
      else fireEvent.click(within(group).getByRole('button', { name: choice }));
    }
    // other controls each time, by which the guard knows a second press
    expect(groups.size).toBe(3);
    await line(collectText.news.new(4));
    const stored = await (await storeOf(at)).listResults(resolved.assignment.id);
    expect(stored.map(({ seat, code }) => [seat, code])).toEqual([
      [1, all[1]],
      [4, all[3]],
    ]);
  });

  it('takes many files at once, and says which could not be read', async () => {
    await openCollect(await createTeacherApp());
    const files = codes
      .slice(0, 3)
      .map((code, at) => new File([`Résultat : ${code}`], `${at}.txt`));
    const input = screen.getByLabelText(collectText.openFiles);
    Object.defineProperty(input, 'files', { value: [...files, new File([''], 'vide.txt')] });
    await act(async () => {
      fireEvent.change(input);
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    await line(collectText.collectedCount(3, 30));
    await line(collectText.unreadableFile('vide.txt'));
  });

  it('takes codes from pictures, two on one of them, tells of each, and is silent on what it has seen', async () => {
    vi.stubGlobal(
      'BarcodeDetector',
      class {
        static getSupportedFormats = async () => ['qr_code'];
        detect = async ({ texts }: { texts: string[] }) => texts.map((rawValue) => ({ rawValue }));
      },
    );
    vi.stubGlobal('createImageBitmap', async (file: File) => ({
      texts: (await file.text()).split('\n'),
      close() {},
    }));
    await openCollect(await createTeacherApp());
    const input = await screen.findByLabelText(qr.scanner.choosePictures, {
      normalizer: (text) => text,
    });
    const [one, two, three] = codes;
    const files = [`${one}\n${two}`, `${three}`, `${one}`].map((text) => new File([text], 'a.png'));
    Object.defineProperty(input, 'files', { value: files });
    fireEvent.change(input);
    await line(collectText.collectedCount(3, 30));
    // whose pictures came is told, not the last alone
    await line([1, 2, 3].map(collectText.news.new).join(' '));
    vi.unstubAllGlobals();
  });

  it('removes a result once the teacher has said so twice', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    await paste(codes.slice(0, 2).join('\n'));
    fireEvent.change(screen.getByLabelText(collectText.seatLabel), { target: { value: '2' } });
    fireEvent.click(screen.getByRole('button', { name: collectText.remove }));
    screen.getByRole('group', { name: collectText.removeQuestion(2, false) });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: collectText.remove }));
    });
    await line(collectText.removed(2));
    await line(collectText.collectedCount(1, 30));
    expect(await (await storeOf(at)).listResults(resolved.assignment.id)).toHaveLength(1);
  });

  it('says that a result was taken once the device has it, and not before', async () => {
    const at = await createTeacherApp();
    const records = await at.openRecords();
    let arrive = () => {};
    const write = vi.fn(async (...args: Parameters<typeof records.writeAll>) => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      return records.writeAll(...args);
    });
    await openCollect({ ...at, openRecords: async () => ({ ...records, writeAll: write }) });
    await paste(codes[6] ?? '');
    await line(collectText.collectedCount(1, 30));
    await vi.waitFor(() => expect(write).toHaveBeenCalled());
    expect(screen.queryByText(collectText.news.new(7))).toBeNull();
    arrive();
    await line(collectText.news.new(7));
    expect(await (await storeOf(at)).listResults(resolved.assignment.id)).toHaveLength(1);
  });

  it('goes on if the device stores nothing, with a warning', async () => {
    const at = await createTeacherApp();
    const records = await at.openRecords();
    const write = () => Promise.reject(new Error('full'));
    await openCollect({ ...at, openRecords: async () => ({ ...records, writeAll: write }) });
    await paste(codes.join('\n'));
    await line(collectText.collectedCount(30, 30));
    await line(collectText.saveFailed);
  });

  it('says how many questions this version of the game lacks, and reads the others', async () => {
    const items = named().items.map((item, at) => (at === 2 ? { ...item, id: 'vanished' } : item));
    await openCollect(await createTeacherApp({ ...named(), items }));
    await line(catalogue.missingItems(1));
    await paste(codes.join('\n'));
    await line(collectText.collectedCount(30, 30));
  });

  it('leads to the page of another dossier', async () => {
    const at = await createTeacherApp({ ...named(), bank: '2021-03-04-autre' });
    renderInFrench(<App app={at} />);
    const link = await screen.findByRole('link', { name: classroom.openOnOtherPage.openPage });
    expect(link.getAttribute('href')).toContain('2021-03-04-autre');
  });

  it('says if an assignment is not on this device', async () => {
    renderInFrench(<App app={createTestContext({ routeId: 'collect', about: 'NOSUCH00' })} />);
    await screen.findByRole('heading', { name: classroom.savedAssignment.notFound });
  });
});

describe('a report', () => {
  async function openReport(assignment = named(), count = 30) {
    const at = await createTeacherApp(assignment);
    const resolved = resolveAssignment(assignment, bank);
    const results = simulateClass(resolved, count, 2);
    const saved = encodeResultCodes(resolved, results).map((code, index) => ({
      ...{ set: assignment.id, seat: index + 1, code },
    }));
    await (await storeOf(at)).saveResults(saved);
    await at.game.loadBank();
    at.router.goTo('report', resolved.assignment.id);
    renderInFrench(<App app={at} />);
    if (count > 0) await screen.findByRole('heading', { name: reportText.table });
    return { at, resolved, results };
  }

  it('has a row a seat with each score in words', async () => {
    const { resolved, results } = await openReport();
    const table = within(screen.getByRole('region', { name: reportText.table })).getByRole('table');
    const rows = within(table).getAllByRole('row').slice(1, -1);
    expect(rows).toHaveLength(30);
    for (const [index, row] of rows.entries()) {
      const result = results[index];
      const scores = result && scoreSeat(resolved, result, scoreResponse).answers;
      const cells = within(row).getAllByRole('cell').slice(2);
      for (const [at, cell] of cells.entries()) {
        const score = scores?.[at]?.score;
        const word =
          score === undefined
            ? reportText.noAnswer
            : score === 1
              ? reportText.scoreLabels.right
              : score === 0
                ? reportText.scoreLabels.wrong
                : 'en partie';
        expect(cell.textContent).toContain(word);
      }
    }
  });

  it('says of each item who was right, with n, and what was chosen', async () => {
    const { resolved, results } = await openReport();
    for (const [at, item] of resolved.items.entries()) {
      if (item?.type !== 'choice') continue;
      const article = screen.getByRole('article', { name: new RegExp(`^${at + 1} `) });
      const given = results.flatMap((result) => result.given[at]?.response ?? []);
      const right = given.filter((response) => response === item.key).length;
      expect(article.textContent).toContain(`${right} juste`);
      expect(article.textContent).toContain(`sur ${given.length} (`);
      expect(within(article).getAllByRole('listitem').length).toBeGreaterThanOrEqual(4);
    }
  });

  it('of three seats says that its shares may be chance, and judges no item', async () => {
    await openReport(named(), 3);
    await line(reportText.fewAnswersNote);
    expect(screen.queryByText(/^Discrimination /)).toBeNull();
    expect(screen.getByText(/^Sans résultat/).textContent).toContain('30');
  });

  it('of nobody leads to where results are collected', async () => {
    await openReport(named(), 0);
    await screen.findByText(reportText.noResults);
    expect(screen.getByRole('link', { name: reportText.collect }).getAttribute('href')).toBe(
      `#/recueillir/${named().id}`,
    );
  });

  it('shows how often the sure were right, only if pupils were asked', async () => {
    await openReport(named({ confidence: true }));
    screen.getByRole('heading', { name: reportText.calibration });
    cleanup();
    await openReport();
    expect(screen.queryByRole('heading', { name: reportText.calibration })).toBeNull();
  });

  it('makes an assignment of what the class missed, about the same facts, given to nobody yet', async () => {
    const lived = { code: 'ABCDEFGHJKMN', given: 1, ended: 2 };
    const { at } = await openReport({ ...named(), ...lived, classList: 'R0STER01' });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /^Rejouer/ }));
    });
    const assignments = await (await storeOf(at)).listAssignments();
    expect(assignments).toHaveLength(2);
    const next = assignments.find(({ id }) => id !== named().id);
    expect(next?.name).toBe('Troisième B (reprise)');
    expect(next).toMatchObject({ classList: 'R0STER01' });
    for (const note of Object.keys(lived)) expect(next).not.toHaveProperty(note);
    expect(at.router.currentRoute.value).toEqual({ id: 'share', about: next?.id });
    const factsOf = (assignment: SavedAssignment | undefined) =>
      (assignment?.items ?? []).map(
        ({ id }) => bank.items.find((item) => item.id === id)?.facts ?? [],
      );
    const before = factsOf(named()).flatMap(([first]) => first ?? []);
    for (const facts of factsOf(next)) {
      expect(facts.some((fact) => before.includes(fact))).toBe(true);
    }
    expect(next?.items).not.toEqual(named().items);
  });

  it('is saved for spreadsheets and as JSON from which it can be collected again', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:x';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await openReport();
    fireEvent.click(screen.getByRole('button', { name: reportText.saveCsv(';') }));
    fireEvent.click(screen.getByRole('button', { name: reportText.saveJson }));
    const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? []);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    // two of them in a folder are told apart
    expect(names).toEqual([
      expect.stringMatching(/^rapport-troisieme-b-\d{4}-\d\d-\d\d\.csv$/),
      expect.stringMatching(/^rapport-troisieme-b-\d{4}-\d\d-\d\d\.json$/),
    ]);
    const text = (await blobs[1]?.text()) ?? '';
    const score = { points: expect.any(Number), n: expect.any(Number) };
    const { report, ...file } = JSON.parse(text);
    expect(file).toMatchObject({
      format: 'qui-quand-quoi/class',
      version: 1,
      set: { seats: 30 },
      results: expect.arrayContaining([{ set: named().id, seat: 1, code: expect.any(String) }]),
    });
    expect(report).toMatchObject({ absent: [], score, axes: { actors: score } });
    expect(Object.keys(report.score)).toEqual(['points', 'n']);
    expect(Object.keys(report.slips[0])).toEqual(['slip', 'points', 'n']);
    expect(report.calibration.certain).toEqual({ points: 0, n: 0 });
    expect(Object.keys(report.seats[0])).toEqual(['seat', 'marked', 'isFull', 'score', 'proofs']);
    expect(Object.keys(report.items[0]).slice(0, 6)).toEqual([
      'number',
      'id',
      'axis',
      'right',
      'score',
      'blank',
    ]);
    cleanup();
    await openCollect(await createTeacherApp());
    await paste(text);
    await line(collectText.collectedCount(30, 30));
  });
});

it('an assignment, its results and its hands are in the backup, and restored on another device', async () => {
  const here = await createTeacherApp();
  const saved = codes
    .slice(0, 3)
    .map((code, at) => ({ set: resolved.assignment.id, seat: at + 1, code }));
  await (await storeOf(here)).saveResults(saved);
  const hands = { 'an-item': { a: 12, b: 5 } };
  await (await storeOf(here)).saveHands(resolved.assignment.id, 'an-item', hands['an-item']);
  const file = new Uint8Array(await (await createBackupFile(here)).arrayBuffer());
  const there = createTestContext();
  await there.game.loadProgress();
  renderInFrench(
    <ImportFile text={progressText} parseFile={async () => parseBackup(file)} />,
    there,
  );
  const input = screen.getByLabelText(progressText.openFile);
  Object.defineProperty(input, 'files', { value: [new File([file], 'a.json')] });
  fireEvent.change(input);
  const news = await screen.findByText(progressText.newRecords(5));
  // and not that it has no answers of a player
  expect(screen.queryByText(progressText.preview(0, '', 0, 0))).toBeNull();
  expect(document.activeElement).toBe(news);
  fireEvent.click(screen.getByRole('button', { name: progressText.add }));
  await screen.findByRole('button', { name: progressText.undo });
  expect(await (await storeOf(there)).listResults(resolved.assignment.id)).toEqual(saved);
  expect(await (await storeOf(there)).readHands(resolved.assignment.id)).toEqual(hands);
  expect(await (await storeOf(there)).findAssignment(resolved.assignment.id)).toEqual(named());
  await act(async () => {
    fireEvent.click(await screen.findByRole('button', { name: progressText.undo }));
  });
  await screen.findByText(progressText.undone);
  expect(await (await storeOf(there)).listAssignments()).toEqual([]);
});
