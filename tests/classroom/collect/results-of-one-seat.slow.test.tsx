// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import { catalogue } from '../../../src/classroom/report/text/fr.ts';
import { encodeResultCode } from '../../../src/classroom/result-code.ts';
import { catalogue as classroom } from '../../../src/classroom/text/fr.ts';
import { unsavedWork } from '../../../src/shared/unsaved-work.ts';
import {
  closeTeacherScreen,
  codes,
  collectText,
  createTeacherApp,
  findLine,
  giveSeat,
  openCollect,
  openStoreOf,
  pasteCodes,
  played,
  resolved,
} from '../../support/teacher-screen.tsx';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(closeTeacherScreen);

const reportText = catalogue.report;

describe('the screen that collects results', () => {
  it('says once how many results came for a seat, with the score of each', async () => {
    await openCollect(await createTeacherApp());
    const three = [4, 5, 6].map((at) =>
      encodeResultCode(resolved, { ...(played[at] ?? { set: '', given: [] }), seat: 2 }),
    );
    await pasteCodes(three.join('\n'));
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toBe(collectText.news.clash(2, 3));
    const group = screen.getByRole('group', { name: /^3 résultats pour la place 2/ });
    within(group).getByText(/^Le premier : [\d,]+ sur 12 \(\d+ réponses\)$/);
    within(group).getByText(/^Le second : [\d,]+ sur 12 \(\d+ réponses\)$/);
  });

  it('asks which of two results holds for a seat, and may give the second another one', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    const second = encodeResultCode(resolved, {
      ...(played[20] ?? { set: '', given: [] }),
      seat: 4,
    });
    await pasteCodes(`${codes[3]}\n${second}`);
    await findLine(collectText.news.clash(4), screen.getByRole('alert'));
    cleanup();
    // nobody has chosen yet: that is asked again
    at.router.goTo('report', resolved.assignment.id);
    renderInFrench(<App app={at} />);
    await findLine(reportText.conflicts('4'));
    cleanup();
    at.router.goTo('collect', resolved.assignment.id);
    renderInFrench(<App app={at} />);
    const choice = await screen.findByRole('group', { name: collectText.conflictTitle(4) });
    giveSeat(choice, 1);
    expect(await findLine(collectText.news.new(1))).toBe(document.activeElement);
    expect(screen.queryByRole('group', { name: collectText.conflictTitle(4) })).toBeNull();
    await findLine(collectText.collectedCount(2, 30));
    const saved = await (await openStoreOf(at)).listResults(resolved.assignment.id);
    expect(saved.map(({ seat }) => seat)).toEqual([1, 4]);
  });

  it('shows what another tab has collected, once it is visible again', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    await pasteCodes(codes[0] ?? '');
    const store = await openStoreOf(at);
    const assignmentId = resolved.assignment.id;
    await store.saveResults([{ set: assignmentId, seat: 4, code: codes[3] ?? '' }]);
    fireEvent(document, new Event('visibilitychange'));
    await findLine(collectText.collectedCount(2, 30));
    const results = [20, 21, 22].map((at) =>
      encodeResultCode(resolved, { ...(played[at] ?? { set: '', given: [] }), seat: 4 }),
    );
    await pasteCodes(results[0] ?? '');
    await findLine(collectText.news.clash(4), screen.getByRole('alert'));
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
    await pasteCodes(codes[0] ?? '');
    await findLine(collectText.news.new(1));
    const store = await openStoreOf(at);
    await store.deleteAssignment(resolved.assignment.id);
    if (isSeen) fireEvent(document, new Event('visibilitychange'));
    else await pasteCodes(codes[1] ?? '');
    await screen.findByRole('heading', { name: classroom.savedAssignment.notFound });
    expect(await store.listResults(resolved.assignment.id)).toEqual([]);
    expect(unsavedWork.size).toBe(0);
  });

  it('loses no result that another tab stores at the same moment, and asks about it', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    const store = await openStoreOf(at);
    const set = resolved.assignment.id;
    const other = encodeResultCode(resolved, { ...(played[20] ?? { set, given: [] }), seat: 4 });
    await store.saveResults([{ set, seat: 4, code: other }]);
    await pasteCodes(`${codes[3]}\n${codes[8]}`);
    await findLine(collectText.news.clash(4), screen.getByRole('alert'));
    await findLine(collectText.news.new(9));
    await findLine(collectText.collectedCount(2, 30));
    expect(await store.listResults(set)).toEqual([
      { set, seat: 4, code: other, second: codes[3] },
      { set, seat: 9, code: codes[8] },
    ]);
  });

  it('asks no more about a result that was refused, and again once that is taken back', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    const set = resolved.assignment.id;
    const second = encodeResultCode(resolved, { ...(played[20] ?? { set, given: [] }), seat: 4 });
    const chat = `${codes[3]}\n${second}`;
    await pasteCodes(chat);
    const name = collectText.conflictTitle(4);
    const choice = await screen.findByRole('group', { name });
    fireEvent.click(within(choice).getByRole('button', { name: collectText.keepFirst }));
    await findLine(collectText.firstKept(4));
    cleanup();
    renderInFrench(<App app={at} />);
    await pasteCodes(chat);
    await findLine(collectText.addedSummary(0, 1));
    expect(screen.getByRole('alert').textContent).toBe('');
    expect(screen.queryByRole('group', { name })).toBeNull();
    fireEvent.click(await screen.findByText(collectText.refusedTitle(1)));
    fireEvent.click(screen.getByRole('button', { name: collectText.takeBackSeat(4) }));
    await screen.findByRole('group', { name });
    expect(await findLine(collectText.news.clash(4))).toBe(document.activeElement);
    expect(screen.queryByText(collectText.refusedTitle(1))).toBeNull();
    const stored = await (await openStoreOf(at)).listResults(set);
    expect(stored).toEqual([{ set, seat: 4, code: codes[3], second }]);
  });

  it('asks about every result of a seat, one after the other', async () => {
    const at = await createTeacherApp();
    await openCollect(at);
    const all = [3, 20, 21, 22].map((from) =>
      encodeResultCode(resolved, { ...(played[from] ?? { set: '', given: [] }), seat: 4 }),
    );
    await pasteCodes(all.join('\n'));
    await findLine(collectText.news.clash(4, 4), screen.getByRole('alert'));
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
    await findLine(collectText.news.new(4));
    const stored = await (await openStoreOf(at)).listResults(resolved.assignment.id);
    expect(stored.map(({ seat, code }) => [seat, code])).toEqual([
      [1, all[1]],
      [4, all[3]],
    ]);
  });
});
