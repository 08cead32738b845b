// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DraftText } from '../../src/editor/draft-project.ts';
import type { EditAction } from '../../src/editor/edit-history.ts';
import { findDateline, findOwnDay } from '../../src/editor/find-dateline.ts';
import { openSession } from '../../src/editor/open-session.ts';
import { confirmArticle } from '../../src/editor/project.ts';
import { openProjectStore } from '../../src/editor/project-store.ts';
import type { Session } from '../../src/editor/session.ts';
import { unsavedWork } from '../../src/shared/unsaved-work.ts';
import { hasFailedLoads, retryOrReload, waitForLoad } from '../../src/ui/failed-loads.ts';
import { draftedProject } from '../support/drafted-article.ts';
import { createTestContext } from '../support/test-app.tsx';

beforeEach(() =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }),
);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const waitFor = (check: () => void) =>
  vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(1_000);
    check();
  });

const draftOne = vi.fn<DraftText>(async ({ text, day, language = 'fr' }) => ({
  language,
  sentences: [{ text, paragraph: 0 }],
  facts: [
    {
      ...{ kind: 'date', id: 'date-1', words: 'hier', date: day, isRelative: true },
      span: { sentence: 0, start: 0, end: 4 },
    },
  ],
}));

const open = async (app = createTestContext(), id?: string) => ({
  app,
  session: (await openSession(app, id, 'fr', draftOne)) as Session,
});
const isKept = (session: Session) => waitFor(() => expect(session.keepStatus.value).toBe('kept'));
const present = ({ history }: Session) => history.value.present;

it('what is typed is drafted after a pause, kept, and found again by its address', async () => {
  const { app, session } = await open();
  expect(await openProjectStore(await app.openRecords()).listProjects()).toEqual([]);
  session.dispatch({ kind: 'edit-text', text: 'Hie' });
  session.dispatch({ kind: 'edit-text', text: 'Hier.' });
  await waitFor(() => expect(present(session).facts).toHaveLength(1));
  expect(draftOne).toHaveBeenCalledTimes(1);
  await isKept(session);
  const later = await open({ ...app, openRecords: () => app.openRecords() }, session.id);
  expect(present(later.session)).toEqual(present(session));
});

it.each<[string, EditAction]>([
  ['the first letter', { kind: 'edit-text', text: 'H' }],
  ['a title', { kind: 'edit-source', changes: { title: 'A' } }],
  [
    'a day that is chosen before anything is pasted',
    { kind: 'edit-source', changes: { day: '2012-07-02' } },
  ],
])('%s is kept', async (_, action) => {
  const { app, session } = await open();
  session.dispatch(action);
  await isKept(session);
  const later = await open({ ...app, openRecords: () => app.openRecords() }, session.id);
  expect(present(later.session)).toMatchObject({
    text: present(session).text,
    source: present(session).source,
  });
});

it('an article of which nothing is typed is not kept', async () => {
  const { session } = await open();
  session.dispatch({ kind: 'edit-text', text: ' ' });
  expect(session.keepStatus.value).toBe('blank');
});

it('another day asks the rules again, and another text beside it waits for its own draft', async () => {
  const { session } = await open();
  session.dispatch({ kind: 'edit-text', text: 'Hier.' });
  await waitFor(() => expect(present(session).isDrafted).toBe(true));
  session.dispatch({ kind: 'edit-source', changes: { day: '2012-07-02' } });
  await waitFor(() => expect(present(session).facts).toMatchObject([{ date: '2012-07-02' }]));
});

it('a device that stores nothing says so, and nothing typed is thrown away by an update', async () => {
  const app = createTestContext();
  let isFull = true;
  const openRecords = () =>
    isFull ? Promise.reject(new DOMException('', 'QuotaExceededError')) : app.openRecords();
  const { session } = await open({ ...app, openRecords });
  session.dispatch({ kind: 'edit-source', changes: { title: 'La gare' } });
  await waitFor(() => expect(session.keepStatus.value).toBe('refused'));
  expect(unsavedWork.size).toBe(1);
  // kept once it has room, though nobody types
  isFull = false;
  await waitFor(() => expect(session.keepStatus.value).toBe('kept'));
  const later = await open(app, session.id);
  expect(present(later.session).source.title).toBe('La gare');
  expect(unsavedWork.size).toBe(0);
});

it('an article that another tab works on is gone on with as a copy', async () => {
  const held = new Set<string>();
  const request = async (name: string, _: object, callback: () => Promise<void>) => {
    if (held.has(name)) throw new DOMException('too long', 'TimeoutError');
    held.add(name);
    return callback();
  };
  vi.stubGlobal('navigator', { locks: { request } });
  const { app, session } = await open();
  session.dispatch({ kind: 'edit-source', changes: { title: 'La gare' } });
  await isKept(session);
  const otherTab = { ...app, openRecords: () => app.openRecords() };
  const { session: other } = await open(otherTab, session.id);
  expect(other.id).not.toBe(session.id);
  other.dispatch({ kind: 'edit-source', changes: { title: 'L’autre gare' } });
  await isKept(other);
  const store = openProjectStore(await app.openRecords());
  expect((await store.listProjects()).map(({ title }) => title).toSorted()).toEqual([
    'La gare',
    'L’autre gare',
  ]);
});

it('an article that another tab has erased stays erased, unless its author keeps it anyway', async () => {
  const { app, session } = await open();
  session.dispatch({ kind: 'edit-source', changes: { title: 'La gare' } });
  await isKept(session);
  const store = openProjectStore(await app.openRecords());
  await store.eraseProject(session.id);
  session.dispatch({ kind: 'edit-source', changes: { title: 'La gare ferme' } });
  await waitFor(() => expect(session.keepStatus.value).toBe('erased'));
  session.dispatch({ kind: 'edit-source', changes: { publisher: 'Lac et Vallée' } });
  expect(session.keepStatus.value).toBe('erased');
  expect(await store.listProjects()).toEqual([]);
  // nothing typed is thrown away by an update either
  expect(unsavedWork.size).toBe(1);
  session.keepAnyway();
  await isKept(session);
  expect(await store.listProjects()).toMatchObject([
    { title: 'La gare ferme', publisher: 'Lac et Vallée' },
  ]);
  expect(unsavedWork.size).toBe(0);
});

it.each(['asked', 'online'] as const)(
  'a text that could not be read is read again when %s',
  async (when) => {
    draftOne.mockRejectedValueOnce(new Error('the worker failed'));
    const { session } = await open();
    session.dispatch({ kind: 'edit-text', text: 'Hier.' });
    await waitFor(() => expect(session.hasDraftFailed.value).toBe(true));
    if (when === 'asked') session.draftAgain();
    else window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(present(session).facts).toHaveLength(1));
    expect(session.hasDraftFailed.value).toBe(false);
  },
);

it('a text whose reader was lost is read once the reader is there', async () => {
  let isThere = false;
  void waitForLoad(async () => {
    if (!isThere) throw new Error('lost');
  });
  await waitFor(() => expect(hasFailedLoads()).toBe(true));
  draftOne.mockRejectedValueOnce(new Error('the worker failed'));
  const { session } = await open();
  session.dispatch({ kind: 'edit-text', text: 'Hier.' });
  await waitFor(() => expect(session.hasDraftFailed.value).toBe(true));
  isThere = true;
  await retryOrReload();
  await waitFor(() => expect(present(session).facts).toHaveLength(1));
});

it('an article that is not on the device opens nothing', async () => {
  expect((await open(undefined, 'nothere')).session).toBeUndefined();
});

it('the day that a text bears is proposed, unless it is the author’s', () => {
  const at = (offset: number, date: string) => ({
    ...draftedProject,
    facts: [
      {
        ...{ kind: 'date' as const, id: 'd', words: date, date, isRelative: false },
        span: { sentence: 0, start: offset, end: offset + 10 },
      },
    ],
  });
  expect(findDateline(at(8, '2026-12-03'))).toBe('2026-12-03');
  expect(findDateline(at(90, '2026-12-03'))).toBeUndefined();
  expect(findDateline(at(8, '2026-11-29'))).toBeUndefined();
  expect(findDateline(at(8, '2026'))).toBeUndefined();
});

it('an article whose language is chosen has items once its words are there', async () => {
  const { session } = await open();
  session.dispatch({ kind: 'edit-text', text: 'Ieri.' });
  session.dispatch({ kind: 'choose-language', language: 'it' });
  expect(confirmArticle(present(session))).toBeUndefined();
  await waitFor(() => expect(present(session).isDrafted).toBe(true));
  await session.composeItems();
  expect(confirmArticle(present(session))?.words.quote('sì')).toBe('«sì»');
});

it('the day that a text is dated with is taken until its author chooses one, and only once', async () => {
  const text = 'BELMONT, 2 juillet 2012 (AFP) - La gare a fermé lundi.';
  const draft: DraftText = async ({ day, language = 'fr' }) => ({
    language,
    sentences: [{ text, paragraph: 0 }],
    facts: [
      {
        ...{ kind: 'date', id: 'date-1', words: '2 juillet 2012', date: '2012-07-02' },
        ...{ isRelative: false, span: { sentence: 0, start: 9, end: 23 } },
      },
      {
        ...{ kind: 'date', id: 'date-2', words: 'lundi', date: day, isRelative: true },
        span: { sentence: 0, start: 48, end: 53 },
      },
    ],
  });
  const app = createTestContext();
  const dated = (await openSession(app, undefined, 'fr', draft)) as Session;
  dated.dispatch({ kind: 'edit-text', text });
  await waitFor(() => expect(present(dated).facts[1]).toMatchObject({ date: '2012-07-02' }));
  expect(present(dated).source.day).toBe('2012-07-02');
  dated.dispatch({ kind: 'edit-source', changes: { day: '2012-07-03' } });
  await waitFor(() => expect(present(dated).facts[1]).toMatchObject({ date: '2012-07-03' }));
});

it('a day that the first sentence tells of, or one to come, is not taken by itself', () => {
  const at = (text: string, words: string, date: string, isDayChosen = false) =>
    findOwnDay({
      ...draftedProject,
      source: { ...draftedProject.source, day: '2026-11-30', isDayChosen },
      sentences: [{ text, paragraph: 0 }],
      facts: [
        {
          ...{ kind: 'date', id: 'd', words, date, isRelative: false },
          span: {
            sentence: 0,
            start: text.indexOf(words),
            end: text.indexOf(words) + words.length,
          },
        },
      ],
    });
  const november = ['24 novembre 2026', '2026-11-24'] as const;
  expect(at('BELMONT, 24 novembre 2026 (AFP) - La gare a fermé.', ...november)).toBe('2026-11-24');
  expect(at('24 novembre 2026. - La gare a fermé.', ...november)).toBe('2026-11-24');
  expect(at('24 novembre 2026, Belmont. – La gare a fermé.', ...november)).toBe('2026-11-24');
  expect(at('Publié le 24 novembre 2026', ...november)).toBe('2026-11-24');
  expect(at('Le 24 novembre 2026, Léa Morin a fermé.', ...november)).toBeUndefined();
  expect(at('Le 24 novembre 2026, la gare a fermé.', ...november)).toBeUndefined();
  expect(at('La gare a fermé le 24 novembre 2026.', ...november)).toBeUndefined();
  expect(at('BELMONT, 24 novembre 2026 (AFP) - La gare.', ...november, true)).toBeUndefined();
  expect(at('4 décembre 2026', '4 décembre 2026', '2026-12-04')).toBeUndefined();
});
