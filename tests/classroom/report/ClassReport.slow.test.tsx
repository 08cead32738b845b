// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { resolveAssignment, type SavedAssignment } from '../../../src/classroom/assignment.ts';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { scoreSeat } from '../../../src/classroom/result-code.ts';
import { scoreResponse } from '../../../src/items/registry.ts';
import { catalogue as progressText } from '../../../src/progress/text/fr.ts';
import { createBackupFile } from '../../../src/progress/ui/download-backup.ts';
import { ImportFile } from '../../../src/progress/ui/ImportFile.tsx';
import { parseBackup } from '../../support/backups.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { encodeResultCodes, simulateClass } from '../../support/simulated-class.ts';
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
  resolved,
} from '../../support/teacher-screen.tsx';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';

afterEach(closeTeacherScreen);

const reportText = catalogue.report;

describe('a report', () => {
  async function openReport(assignment = createSavedAssignment(), count = 30) {
    const at = await createTeacherApp(assignment);
    const resolved = resolveAssignment(assignment, bank);
    const results = simulateClass(resolved, count, 2);
    const saved = encodeResultCodes(resolved, results).map((code, index) => ({
      ...{ set: assignment.id, seat: index + 1, code },
    }));
    await (await openStoreOf(at)).saveResults(saved);
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
      expect(article.textContent).toContain(`sur ${results.length} (`);
      expect(within(article).getAllByRole('listitem').length).toBeGreaterThanOrEqual(4);
    }
  });

  it('of three seats says that its shares may be chance, and judges no item', async () => {
    await openReport(createSavedAssignment(), 3);
    await findLine(reportText.fewAnswersNote);
    expect(screen.queryByText(/^Discrimination /)).toBeNull();
    expect(screen.getByText(/^Sans résultat/).textContent).toContain('30');
  });

  it('of nobody leads to where results are collected', async () => {
    await openReport(createSavedAssignment(), 0);
    await screen.findByText(reportText.noResults);
    expect(screen.getByRole('link', { name: reportText.collect }).getAttribute('href')).toBe(
      `#/recueillir/${createSavedAssignment().id}`,
    );
  });

  it('shows how often the sure were right, only if pupils were asked', async () => {
    await openReport(createSavedAssignment({ confidence: true }));
    screen.getByRole('heading', { name: reportText.calibration });
    cleanup();
    await openReport();
    expect(screen.queryByRole('heading', { name: reportText.calibration })).toBeNull();
  });

  it('makes an assignment of what the class missed, about the same facts, given to nobody yet', async () => {
    const lived = { code: 'ABCDEFGHJKMN', given: 1, ended: 2 };
    const { at } = await openReport({
      ...createSavedAssignment(),
      ...lived,
      classList: 'R0STER01',
    });
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: /^Rejouer/ }));
    });
    const assignments = await (await openStoreOf(at)).listAssignments();
    expect(assignments).toHaveLength(2);
    const next = assignments.find(({ id }) => id !== createSavedAssignment().id);
    expect(next?.name).toBe('Troisième B (reprise)');
    expect(next).toMatchObject({ classList: 'R0STER01' });
    for (const note of Object.keys(lived)) expect(next).not.toHaveProperty(note);
    expect(at.router.currentRoute.value).toEqual({ id: 'share', about: next?.id });
    const factsOf = (assignment: SavedAssignment | undefined) =>
      (assignment?.items ?? []).map(
        ({ id }) => bank.items.find((item) => item.id === id)?.facts ?? [],
      );
    const before = factsOf(createSavedAssignment()).flatMap(([first]) => first ?? []);
    for (const facts of factsOf(next)) {
      expect(facts.some((fact) => before.includes(fact))).toBe(true);
    }
    expect(next?.items).not.toEqual(createSavedAssignment().items);
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
      results: expect.arrayContaining([
        { set: createSavedAssignment().id, seat: 1, code: expect.any(String) },
      ]),
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
    await pasteCodes(text);
    await findLine(collectText.collectedCount(30, 30));
  });
});

it('an assignment, its results and its hands are in the backup, and restored on another device', async () => {
  const here = await createTeacherApp();
  const saved = codes
    .slice(0, 3)
    .map((code, at) => ({ set: resolved.assignment.id, seat: at + 1, code }));
  await (await openStoreOf(here)).saveResults(saved);
  const hands = { 'an-item': { a: 12, b: 5 } };
  await (await openStoreOf(here)).saveHands(resolved.assignment.id, 'an-item', hands['an-item']);
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
  expect(await (await openStoreOf(there)).listResults(resolved.assignment.id)).toEqual(saved);
  expect(await (await openStoreOf(there)).readHands(resolved.assignment.id)).toEqual(hands);
  expect(await (await openStoreOf(there)).findAssignment(resolved.assignment.id)).toEqual(
    createSavedAssignment(),
  );
  await act(async () => {
    fireEvent.click(await screen.findByRole('button', { name: progressText.undo }));
  });
  await screen.findByText(progressText.undone);
  expect(await (await openStoreOf(there)).listAssignments()).toEqual([]);
});
