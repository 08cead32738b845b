// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { resolveAssignment } from '../../../src/classroom/assignment.ts';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { encodeResultCode, scoreSeat } from '../../../src/classroom/result-code.ts';
import { encodeShortCode } from '../../../src/classroom/short-code.ts';
import { catalogue as classroom } from '../../../src/classroom/text/fr.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { catalogue as qr } from '../../../src/qr/text/fr.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { encodeResultCodes } from '../../support/simulated-class.ts';
import {
  closeTeacherScreen,
  codes,
  collectText,
  createSavedAssignment,
  createTeacherApp,
  findLine,
  openCollect,
  openStoreOf,
  pasteCodes,
  played,
  resolved,
} from '../../support/teacher-screen.tsx';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(closeTeacherScreen);

const reportText = catalogue.report;

describe('the screen that collects results', () => {
  it('takes pasted codes, counts the seats and stores them on this device', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    await findLine(collectText.collectedCount(0, 30));
    await pasteCodes(codes.slice(0, 28).join('\n'));
    await findLine(collectText.collectedCount(28, 30));
    await findLine(`${collectText.addedSummary(28, 0)} Places 1 à 28.`);
    expect(await (await openStoreOf(at)).listResults(resolved.assignment.id)).toHaveLength(28);
    await pasteCodes(codes.join('\n'));
    await findLine(`${collectText.addedSummary(2, 28)} Places 29 et 30.`);
  });

  it('counts a pupil once whose long and short code are pasted together', async () => {
    await openCollect(await createTeacherApp());
    const shortCodes = played
      .slice(0, 3)
      .map((result) => encodeShortCode(resolved, scoreSeat(resolved, result, scoreResponse)));
    await pasteCodes([...shortCodes, ...codes.slice(0, 3)].join('\n'));
    await findLine(`${collectText.addedSummary(3, 0)} Places 1 à 3.`);
    await pasteCodes([...codes.slice(1, 4), shortCodes[1]].join('\n'));
    await findLine(`${collectText.addedSummary(1, 2)} Place 4.`);
  });

  it('shows the outcome of what is added in view, and old problems no more', async () => {
    await openCollect(await createTeacherApp());
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
    await pasteCodes('QUI1234567890');
    await screen.findByText(/^Code incomplet/);
    await pasteCodes(codes[3] ?? '');
    await findLine(collectText.news.new(4));
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
    await pasteCodes([foreign, damaged].join('\n'));
    await findLine(collectText.news.other(foreign), screen.getByRole('alert'));
    const field = screen.getByLabelText(collectText.codesLabel) as HTMLTextAreaElement;
    await vi.waitFor(() => expect(field.value).toBe(damaged));
  });

  it('names a damaged code and one of another assignment as such', async () => {
    await openCollect(await createTeacherApp());
    const other = resolveAssignment({ ...resolved.assignment, id: 'ZZZZZZZZ' }, bank);
    const [foreign = ''] = encodeResultCodes(other, played);
    const damaged = `${codes[0]?.slice(0, -2)}00`;
    await pasteCodes([foreign, damaged].join('\n'));
    const alert = screen.getByRole('alert');
    await findLine(collectText.news.other(foreign), alert);
    await findLine(collectText.news.damaged(damaged), alert);
    // to be mended in its place
    const field = screen.getByLabelText(collectText.codesLabel) as HTMLTextAreaElement;
    await vi.waitFor(() => expect(field.value).toBe(damaged));
    await findLine(collectText.collectedCount(0, 30));
  });

  it('files a code of another assignment of this device where it belongs, and says so', async () => {
    const at = await createTeacherApp();
    const store = await openStoreOf(at);
    const yesterday = { ...createSavedAssignment(), id: 'ZZZZZZZZ', name: 'Hier' };
    await store.saveAssignment(yesterday);
    await openCollect(at);
    const other = resolveAssignment(yesterday, bank);
    const result = played[4] ?? { set: '', seat: 0, given: [] };
    const short = encodeShortCode(other, scoreSeat(other, result, scoreResponse));
    await pasteCodes([encodeResultCode(other, played[2] ?? result), short, codes[8]].join('\n'));
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
    await pasteCodes(short.toLowerCase().replaceAll('-', ' '));
    await findLine(collectText.news.new(7));
    cleanup();
    teacher.router.goTo('report', resolved.assignment.id);
    renderInFrench(<App app={teacher} />);
    // what is not in such a code is missing in the report
    await findLine(reportText.shortCodes('7'));
    cleanup();
    teacher.router.goTo('collect', resolved.assignment.id);
    await openCollect(teacher);
    await pasteCodes(codes[6] ?? '');
    await findLine(collectText.news.fuller(7));
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
    await pasteCodes(codes[6] ?? '');
    await findLine(collectText.collectedCount(1, 30));
    isSlow = false;
    await act(async () => {
      for (const arrive of waiting) arrive();
    });
    await findLine(collectText.news.new(7));
    await findLine(collectText.collectedCount(1, 30));
    expect(await (await openStoreOf(at)).listResults(resolved.assignment.id)).toHaveLength(1);
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
    await findLine(collectText.collectedCount(3, 30));
    await findLine(collectText.unreadableFile('vide.txt'));
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
    await findLine(collectText.collectedCount(3, 30));
    // whose pictures came is told, not the last alone
    await findLine([1, 2, 3].map(collectText.news.new).join(' '));
    vi.unstubAllGlobals();
  });

  it('removes a result once the teacher has said so twice', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    await pasteCodes(codes.slice(0, 2).join('\n'));
    fireEvent.change(screen.getByLabelText(collectText.seatLabel), { target: { value: '2' } });
    fireEvent.click(screen.getByRole('button', { name: collectText.remove }));
    screen.getByRole('group', { name: collectText.removeQuestion(2, false) });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: collectText.remove }));
    });
    await findLine(collectText.removed(2));
    await findLine(collectText.collectedCount(1, 30));
    expect(await (await openStoreOf(at)).listResults(resolved.assignment.id)).toHaveLength(1);
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
    await pasteCodes(codes[6] ?? '');
    await findLine(collectText.collectedCount(1, 30));
    await vi.waitFor(() => expect(write).toHaveBeenCalled());
    expect(screen.queryByText(collectText.news.new(7))).toBeNull();
    arrive();
    await findLine(collectText.news.new(7));
    expect(await (await openStoreOf(at)).listResults(resolved.assignment.id)).toHaveLength(1);
  });

  it('goes on if the device stores nothing, with a warning', async () => {
    const at = await createTeacherApp();
    const records = await at.openRecords();
    const write = () => Promise.reject(new Error('full'));
    await openCollect({ ...at, openRecords: async () => ({ ...records, writeAll: write }) });
    await pasteCodes(codes.join('\n'));
    await findLine(collectText.collectedCount(30, 30));
    await findLine(collectText.saveFailed);
  });

  it('says how many questions this version of the game lacks, and reads the others', async () => {
    const items = createSavedAssignment().items.map((item, at) =>
      at === 2 ? { ...item, id: 'vanished' } : item,
    );
    await openCollect(await createTeacherApp({ ...createSavedAssignment(), items }));
    await findLine(catalogue.missingItems(1));
    await pasteCodes(codes.join('\n'));
    await findLine(collectText.collectedCount(30, 30));
  });

  it('leads to the page of another dossier', async () => {
    const at = await createTeacherApp({ ...createSavedAssignment(), bank: '2021-03-04-autre' });
    renderInFrench(<App app={at} />);
    const link = await screen.findByRole('link', { name: classroom.openOnOtherPage.openPage });
    expect(link.getAttribute('href')).toContain('2021-03-04-autre');
  });

  it('says if an assignment is not on this device', async () => {
    renderInFrench(<App app={createTestContext({ routeId: 'collect', about: 'NOSUCH00' })} />);
    await screen.findByRole('heading', { name: classroom.savedAssignment.notFound });
  });
});
