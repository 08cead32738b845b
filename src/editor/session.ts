import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { AppContext } from '../app/app-context.ts';
import { loadDraftingLanguage } from '../drafting/load-language.ts';
import type { ArticleDraft, ArticleLanguage } from '../drafting/types.ts';
import { formatIsoDay, MS_PER_DAY } from '../shared/civil-date.ts';
import { DATABASE_NAME, PROJECT_RECORD } from '../shared/persisted-names.ts';
import { markSaved } from '../shared/unsaved-work.ts';
import { hasFailedLoads } from '../ui/failed-loads.ts';
import { type EditAction, type EditHistory, reduceHistory, startHistory } from './edit-history.ts';
import { findOwnDay } from './find-dateline.ts';
import { listPages } from './list-pages.ts';
import { createProject, isBlankProject, type Project } from './project.ts';
import { openProjectStore, ProjectErasedError } from './project-store.ts';

const DRAFT_DELAY_MS = 250;

type KeepStatus = 'blank' | 'keeping' | 'kept' | 'refused' | 'erased';

interface DraftRequest {
  text: string;
  day: string;
  language?: ArticleLanguage;
}
export type DraftText = (request: DraftRequest) => Promise<ArticleDraft>;

export interface Session {
  id: string;
  history: ReadonlySignal<EditHistory>;
  keepStatus: ReadonlySignal<KeepStatus>;
  hasDraftFailed: ReadonlySignal<boolean>;
  dispatch(action: EditAction): void;
  /** After another tab has erased it. */
  keepAnyway(): void;
  draftAgain(): void;
}

type Context = Pick<AppContext, 'openRecords' | 'game'>;

const sessions = new WeakMap<Context['openRecords'], Session>();

const drawId = (now: number) => {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return now.toString(36) + number.toString(36);
};

/** A page that is left to be loaded again has its lock a moment longer. */
const LOCK_WAIT_MS = 500;

let releaseHeld = () => {};

/** True if no other tab works on it, or the browser cannot tell. One at a time, until the page is left. */
const holdProject = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    const locks = globalThis.navigator?.locks as LockManager | undefined;
    if (!locks) return resolve(true);
    const name = `${DATABASE_NAME}/${PROJECT_RECORD}${id}`;
    const hold = () => {
      resolve(true);
      releaseHeld();
      return new Promise<void>((release) => {
        releaseHeld = release;
      });
    };
    locks
      .request(name, { signal: AbortSignal.timeout(LOCK_WAIT_MS) }, hold)
      .catch((error) => resolve(error?.name !== 'TimeoutError'));
  });

/** The latest project wins; one write at a time. */
function createKeeper({ openRecords, game }: Context, id: string, isStored: boolean) {
  const status = signal<KeepStatus>('blank');
  let latest: Project | undefined;
  let isWriting = false;
  let wasKept = isStored;
  const write = async () => {
    if (isWriting) return;
    isWriting = true;
    try {
      while (latest) {
        const project = latest;
        latest = undefined;
        const store = openProjectStore(await openRecords());
        await store.saveProject(id, project, game.now(), wasKept);
        wasKept = true;
      }
      status.value = 'kept';
    } catch (error) {
      status.value = error instanceof ProjectErasedError ? 'erased' : 'refused';
    }
    isWriting = false;
    markSaved(status, status.peek() === 'kept');
  };
  const keep = (project: Project) => {
    latest = project;
    status.value = 'keeping';
    markSaved(status, false);
    void write();
  };
  return {
    status,
    keep,
    keepAnyway(project: Project) {
      wasKept = false;
      keep(project);
    },
  };
}

/** By the day that the text bears, while its author has chosen none. */
async function draftProject(project: Project, draftText: DraftText) {
  const { source, text, language, isLanguageChosen } = project;
  if (source.isOnPaper)
    return { draft: { language, sentences: listPages(source.pages, language), facts: [] } };
  const draftBy = (day: string) => draftText({ text, day, ...(isLanguageChosen && { language }) });
  const draft = await draftBy(source.day);
  const day = findOwnDay({ ...project, ...draft });
  return { draft: day ? await draftBy(day) : draft, day };
}

interface Opened {
  id: string;
  project: Project;
  isStored: boolean;
}

function startSession(context: Context, opened: Opened, draftText: DraftText) {
  const { id, project, isStored } = opened;
  const history = signal(startHistory(project));
  const hasDraftFailed = signal(false);
  const { status, keep, keepAnyway } = createKeeper(context, id, isStored);
  const dispatch = (action: EditAction) => {
    const before = history.peek();
    history.value = reduceHistory(before, action);
    const { present } = history.peek();
    const isUnwanted = isBlankProject(present) && status.peek() === 'blank';
    if (present !== before.present && !isUnwanted && status.peek() !== 'erased') keep(present);
  };
  let timer = 0;
  const draft = async () => {
    const { present } = history.peek();
    if (present.isDrafted) return;
    const isCurrent = () => {
      const { source, text, isLanguageChosen, language } = history.peek().present;
      return (
        source === present.source &&
        text === present.text &&
        (!isLanguageChosen || language === present.language)
      );
    };
    try {
      const result = await draftProject(present, draftText);
      await loadDraftingLanguage(result.draft.language);
      if (isCurrent()) dispatch({ kind: 'apply-draft', ...result });
      hasDraftFailed.value = false;
    } catch {
      hasDraftFailed.value = true;
      window.addEventListener('online', draft, { once: true });
    }
  };
  effect(() => {
    if (history.value.present.isDrafted) return;
    clearTimeout(timer);
    timer = window.setTimeout(draft, DRAFT_DELAY_MS);
  });
  let wasLost = false;
  effect(() => {
    const isLost = hasFailedLoads();
    if (wasLost && !isLost) void draft();
    wasLost = isLost;
  });
  return {
    ...{ id, history, keepStatus: status, hasDraftFailed, dispatch },
    keepAnyway: () => keepAnyway(history.peek().present),
    draftAgain: () => void draft(),
  } satisfies Session;
}

const toLanguage = (tag: string): ArticleLanguage => (tag === 'fr' ? 'fr' : 'en');

let opening:
  | { key: unknown; id: string | undefined; session: Promise<Session | undefined> }
  | undefined;

async function findOrStart(
  context: Context,
  id: string | undefined,
  tag: string,
  draftText: DraftText,
): Promise<Session | undefined> {
  const current = sessions.get(context.openRecords);
  const isBlank = current && isBlankProject(current.history.peek().present);
  if (current && (id ? current.id === id && current.keepStatus.peek() === 'refused' : isBlank))
    return current;
  let project: Project | undefined;
  if (id) {
    project = await context
      .openRecords()
      .then((records) => openProjectStore(records).findProject(id))
      .catch(() => undefined);
    // its own steps can still be taken back
    if (current?.id === id && project) return current;
    if (!project) return undefined;
    await loadDraftingLanguage(project.language);
  }
  const now = context.game.now();
  // another tab works on it: this one goes on with a copy
  const ownId = id && (await holdProject(id)) ? id : drawId(now);
  if (ownId !== id) await holdProject(ownId);
  const offset = new Date(now).getTimezoneOffset() * 60_000;
  const today = formatIsoDay(Math.floor((now - offset) / MS_PER_DAY));
  const opened = {
    id: ownId,
    project: project ?? createProject(today, toLanguage(tag)),
    isStored: ownId === id,
  };
  const started = startSession(context, opened, draftText);
  sessions.set(context.openRecords, started);
  return started;
}

/**
 * The article with this id, as it was left; without an id a new one. Undefined if the device does not have
 * it, or it cannot be read.
 */
export function openSession(
  context: Context,
  id: string | undefined,
  tag: string,
  draftText: DraftText,
): Promise<Session | undefined> {
  const key = context.openRecords;
  // the app asks twice as it starts
  if (opening?.key === key && opening.id === id) return opening.session;
  const session = findOrStart(context, id, tag, draftText).finally(() => {
    if (opening?.session === session) opening = undefined;
  });
  opening = { key, id, session };
  return session;
}
