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
import { parseBackup } from '../../../src/progress/backup/parse.ts';
import { catalogue as passport } from '../../../src/progress/text/fr.ts';
import { ImportFile } from '../../../src/progress/ui/ImportFile.tsx';
import { createBackupFile } from '../../../src/progress/ui/save-progress.ts';
import { catalogue as qr } from '../../../src/qr/text/fr.ts';
import { createAssignmentOfFirst } from '../../support/assignments.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryRecords } from '../../support/memory-records.ts';
import { encodeResultCodes, simulateClass } from '../../support/simulated-class.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);
vi.stubGlobal('scrollTo', () => {});

const say = catalogue.collect;
const told = catalogue.report;

const named = (more: Partial<Assignment> = {}): SavedAssignment => ({
  ...createAssignmentOfFirst(0, { ...more }),
  bank: bank.id,
  items: toAssignmentItems(bank.items.slice(0, 12)),
  name: 'Troisième B',
  made: Date.UTC(2026, 10, 23),
});

/** A teacher's app with a set on its shelf, at a screen about it. */
async function deskWith(set = named()): Promise<AppContext> {
  const records = createMemoryRecords();
  await openClassroomStore(records).saveAssignment(set);
  return createTestContext({
    routeId: 'collect',
    about: set.id,
    openRecords: async () => records,
  });
}

/** What says this, to the last no-break space. */
const line = (sentence: string, where = document.body) =>
  within(where).findByText(sentence, { normalizer: (text) => text });

const shelfOf = async ({ openRecords: records }: AppContext) => openClassroomStore(await records());

async function paste(text: string) {
  const field = await screen.findByLabelText(say.codesLabel);
  await act(async () => {
    fireEvent.input(field, { target: { value: text } });
  });
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: say.addCodes }));
  });
}

const met = resolveAssignment(named(), bank);
const played = simulateClass(met, 30, 2);
const codes = encodeResultCodes(met, played);

/** The collecting screen, once its bank has come. */
async function collecting(at: AppContext) {
  await at.game.loadBank();
  renderInFrench(<App app={at} />);
  await screen.findByRole('heading', { name: /Troisième B/ });
  await screen.findByLabelText(say.codesLabel);
}

describe('to collect', () => {
  it('takes pasted codes, counts the seats and keeps them on this device', async () => {
    const at = await deskWith();
    await collecting(at);
    await line(say.collectedCount(0, 30));
    await paste(codes.slice(0, 28).join('\n'));
    await line(say.collectedCount(28, 30));
    await line(say.addedSummary(28, 0));
    expect(await (await shelfOf(at)).listResults(met.assignment.id)).toHaveLength(28);
    await paste(codes.join('\n'));
    await line(say.addedSummary(2, 28));
  });

  it('says of a damaged code and of another set’s what they are', async () => {
    await collecting(await deskWith());
    const other = resolveAssignment({ ...met.assignment, id: 'ZZZZZZZZ' }, bank);
    const [foreign = ''] = encodeResultCodes(other, played);
    const damaged = `${codes[0]?.slice(0, -2)}00`;
    await paste([foreign, damaged].join('\n'));
    const alert = screen.getByRole('alert');
    await line(say.news.other(foreign), alert);
    await line(say.news.damaged(damaged), alert);
    await line(say.collectedCount(0, 30));
  });

  it('takes a short code as it is read aloud', async () => {
    await collecting(await deskWith());
    const result = played[6] ?? { set: '', seat: 0, given: [] };
    const short = encodeShortCode(met, scoreSeat(met, result, scoreResponse));
    await paste(short.toLowerCase().replaceAll('-', ' '));
    await line(say.news.new(7));
    await paste(codes[6] ?? '');
    await line(say.news.fuller(7));
  });

  it('asks which of two results holds for a seat, and may give the second another one', async () => {
    const at = await deskWith();
    await collecting(at);
    const second = encodeResultCode(met, { ...(played[20] ?? { set: '', given: [] }), seat: 4 });
    await paste(`${codes[3]}\n${second}`);
    cleanup();
    // nobody has chosen yet: that is asked again
    at.router.goTo('report', met.assignment.id);
    renderInFrench(<App app={at} />);
    await line(told.conflicts('4'));
    cleanup();
    at.router.goTo('collect', met.assignment.id);
    renderInFrench(<App app={at} />);
    const choice = await screen.findByRole('group', { name: say.conflictTitle(4) });
    await act(async () => {
      fireEvent.click(within(choice).getByRole('button', { name: say.giveSeatToSecond(1) }));
    });
    expect(await line(say.news.new(1))).toBe(document.activeElement);
    expect(screen.queryByRole('group', { name: say.conflictTitle(4) })).toBeNull();
    await line(say.collectedCount(2, 30));
    const kept = await (await shelfOf(at)).listResults(met.assignment.id);
    expect(kept.map(({ seat }) => seat)).toEqual([1, 4]);
  });

  it('knows what another tab has collected, once it is looked at again', async () => {
    const at = await deskWith();
    await collecting(at);
    await paste(codes[0] ?? '');
    const shelf = await shelfOf(at);
    const set = met.assignment.id;
    await shelf.saveResults([{ set, seat: 4, code: codes[3] ?? '' }]);
    fireEvent(document, new Event('visibilitychange'));
    await line(say.collectedCount(2, 30));
    await paste(encodeResultCode(met, { ...(played[20] ?? { set: '', given: [] }), seat: 4 }));
    expect((await shelf.listResults(set))[1]).toMatchObject({
      code: codes[3],
      second: expect.any(String),
    });
  });

  it('takes many files at once, and says which could not be read', async () => {
    await collecting(await deskWith());
    const files = codes
      .slice(0, 3)
      .map((code, at) => new File([`Résultat : ${code}`], `${at}.txt`));
    const input = screen.getByLabelText(say.openFiles);
    Object.defineProperty(input, 'files', { value: [...files, new File([''], 'vide.txt')] });
    await act(async () => {
      fireEvent.change(input);
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    await line(say.collectedCount(3, 30));
    await line(say.unreadableFile('vide.txt'));
  });

  it('takes codes from pictures, two on one of them, and is silent on what it has seen', async () => {
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
    await collecting(await deskWith());
    const input = await screen.findByLabelText(qr.scanner.choosePictures, {
      normalizer: (text) => text,
    });
    const [one, two, three] = codes;
    const files = [`${one}\n${two}`, `${three}`, `${one}`].map((text) => new File([text], 'a.png'));
    Object.defineProperty(input, 'files', { value: files });
    fireEvent.change(input);
    await line(say.collectedCount(3, 30));
    await line(say.news.new(3));
    vi.unstubAllGlobals();
  });

  it('takes a result back', async () => {
    const at = await deskWith();
    await collecting(at);
    await paste(codes.slice(0, 2).join('\n'));
    fireEvent.change(screen.getByLabelText(say.seatLabel), { target: { value: '2' } });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: say.remove }));
    });
    await line(say.collectedCount(1, 30));
    expect(await (await shelfOf(at)).listResults(met.assignment.id)).toHaveLength(1);
  });

  it('says that a result was taken once the device has it, and not before', async () => {
    const at = await deskWith();
    const records = await at.openRecords();
    let arrive = () => {};
    const write = async (...args: Parameters<typeof records.writeAll>) => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      return records.writeAll(...args);
    };
    await collecting({ ...at, openRecords: async () => ({ ...records, writeAll: write }) });
    await paste(codes[6] ?? '');
    await line(say.collectedCount(1, 30));
    expect(screen.queryByText(say.news.new(7))).toBeNull();
    arrive();
    await line(say.news.new(7));
    expect(await (await shelfOf(at)).listResults(met.assignment.id)).toHaveLength(1);
  });

  it('goes on where the device keeps nothing, and says so', async () => {
    const at = await deskWith();
    const records = await at.openRecords();
    const write = () => Promise.reject(new Error('full'));
    await collecting({ ...at, openRecords: async () => ({ ...records, writeAll: write }) });
    await paste(codes.join('\n'));
    await line(say.collectedCount(30, 30));
    await line(say.saveFailed);
  });

  it('says where questions are not in this version of the game, and reads the others', async () => {
    const items = named().items.map((item, at) => (at === 2 ? { ...item, id: 'vanished' } : item));
    await collecting(await deskWith({ ...named(), items }));
    await line(catalogue.missingItems(1));
    await paste(codes.join('\n'));
    await line(say.collectedCount(30, 30));
  });

  it('leads to the page of another dossier', async () => {
    const at = await deskWith({ ...named(), bank: '2021-03-04-autre' });
    renderInFrench(<App app={at} />);
    const link = await screen.findByRole('link', { name: classroom.openOnOtherPage.openPage });
    expect(link.getAttribute('href')).toContain('2021-03-04-autre');
  });

  it('says where a set is not on this device', async () => {
    renderInFrench(<App app={createTestContext({ routeId: 'collect', about: 'NOSUCH00' })} />);
    await screen.findByRole('heading', { name: classroom.shareAssignment.notFound });
  });
});

describe('a report', () => {
  /** The report of what was played of a set. */
  async function reporting(set = named(), count = 30) {
    const at = await deskWith(set);
    const met = resolveAssignment(set, bank);
    const results = simulateClass(met, count, 2);
    const kept = encodeResultCodes(met, results).map((code, index) => ({
      ...{ set: set.id, seat: index + 1, code },
    }));
    await (await shelfOf(at)).saveResults(kept);
    await at.game.loadBank();
    at.router.goTo('report', met.assignment.id);
    renderInFrench(<App app={at} />);
    if (count > 0) await screen.findByRole('heading', { name: told.table });
    return { at, met, results };
  }

  it('has a row a seat with each mark in words', async () => {
    const { met, results } = await reporting();
    const table = within(screen.getByRole('region', { name: told.table })).getByRole('table');
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(30);
    for (const [index, row] of rows.entries()) {
      const result = results[index];
      const scores = result && scoreSeat(met, result, scoreResponse).answers;
      const cells = within(row).getAllByRole('cell').slice(1);
      for (const [at, cell] of cells.entries()) {
        const score = scores?.[at]?.score;
        const word =
          score === undefined
            ? told.noAnswer
            : score === 1
              ? told.scoreLabels.right
              : score === 0
                ? told.scoreLabels.wrong
                : 'en partie';
        expect(cell.textContent).toContain(word);
      }
    }
  });

  it('says of each item who was right, with n, and what was chosen', async () => {
    const { met, results } = await reporting();
    for (const [at, item] of met.items.entries()) {
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
    await reporting(named(), 3);
    await line(told.fewAnswersNote);
    expect(screen.queryByText(/^Discrimination /)).toBeNull();
    expect(screen.getByText(/^Sans résultat/).textContent).toContain('30');
  });

  it('of nobody leads to where results are collected', async () => {
    await reporting(named(), 0);
    await screen.findByText(told.noResults);
    expect(screen.getByRole('link', { name: told.collect }).getAttribute('href')).toBe(
      `#/recueillir/${named().id}`,
    );
  });

  it('shows how right the sure were where pupils were asked, and only there', async () => {
    await reporting(named({ confidence: true }));
    screen.getByRole('heading', { name: told.calibration });
    cleanup();
    await reporting();
    expect(screen.queryByRole('heading', { name: told.calibration })).toBeNull();
  });

  it('makes a set of what the class missed, about the same facts', async () => {
    const { at } = await reporting();
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /^Rejouer/ }));
    });
    const sets = await (await shelfOf(at)).listAssignments();
    expect(sets).toHaveLength(2);
    const next = sets.find(({ id }) => id !== named().id);
    expect(next?.name).toBe('Troisième B (reprise)');
    expect(at.router.currentRoute.value).toEqual({ id: 'share', about: next?.id });
    const factsOf = (set: SavedAssignment | undefined) =>
      (set?.items ?? []).map(({ id }) => bank.items.find((item) => item.id === id)?.facts ?? []);
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
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await reporting();
    fireEvent.click(screen.getByRole('button', { name: told.saveCsv(';') }));
    fireEvent.click(screen.getByRole('button', { name: told.saveJson }));
    const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? []);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
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
    await collecting(await deskWith());
    await paste(text);
    await line(say.collectedCount(30, 30));
  });
});

it('a set and its results go with the file of progress, and come back on another device', async () => {
  const here = await deskWith();
  const kept = codes
    .slice(0, 3)
    .map((code, at) => ({ set: met.assignment.id, seat: at + 1, code }));
  await (await shelfOf(here)).saveResults(kept);
  const file = new Uint8Array(await (await createBackupFile(here)).arrayBuffer());
  const there = createTestContext();
  await there.game.loadProgress();
  renderInFrench(<ImportFile app={there} text={passport} open={async () => parseBackup(file)} />);
  const input = screen.getByLabelText(passport.openFile);
  Object.defineProperty(input, 'files', { value: [new File([file], 'a.json')] });
  fireEvent.change(input);
  await screen.findByText(passport.newRecords(4));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: passport.add }));
  });
  expect(await (await shelfOf(there)).listResults(met.assignment.id)).toEqual(kept);
  expect(await (await shelfOf(there)).findAssignment(met.assignment.id)).toEqual(named());
  await act(async () => {
    fireEvent.click(await screen.findByRole('button', { name: passport.undo }));
  });
  await screen.findByText(passport.undone);
  expect(await (await shelfOf(there)).listAssignments()).toEqual([]);
});
