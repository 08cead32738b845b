import type { AppContext } from '../app/app-context.ts';
import type { ArticleLanguage } from '../drafting/types.ts';
import { formatIsoDay, MS_PER_DAY } from '../shared/civil-date.ts';
import type { DraftText } from './draft-project.ts';
import { holdProject } from './hold-project.ts';
import { createProject, type Project } from './project.ts';
import { openProjectStore } from './project-store.ts';
import { type Session, startSession } from './session.ts';

type Context = Pick<AppContext, 'openRecords' | 'game'>;

interface OpenProject {
  session?: Session;
  release?(): void;
  opening?: { id: string | undefined; session: Promise<Session | undefined> } | undefined;
}

const openProjects = new WeakMap<Context['openRecords'], OpenProject>();

const drawId = (now: number) => {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return now.toString(36) + number.toString(36);
};

const findProject = ({ openRecords }: Context, id: string): Promise<Project | undefined> =>
  openRecords()
    .then((records) => openProjectStore(records).findProject(id))
    .catch(() => undefined);

function createProjectToday(now: number, tag: string): Project {
  const offset = new Date(now).getTimezoneOffset() * 60_000;
  const today = formatIsoDay(Math.floor((now - offset) / MS_PER_DAY));
  const language: ArticleLanguage = tag === 'fr' ? 'fr' : 'en';
  return createProject(today, language);
}

/** Its own steps can still be taken back; what is blank, or the device has refused, is nowhere else. */
function isStillOpen(session: Session, id?: string, found?: Project): boolean {
  const isBlank = session.keepStatus.peek() === 'blank';
  if (!id) return isBlank;
  const isHere = found !== undefined || isBlank || session.keepStatus.peek() === 'refused';
  return session.id === id && isHere;
}

async function findOrStart(
  context: Context,
  open: OpenProject,
  id: string | undefined,
  tag: string,
  draftText: DraftText,
): Promise<Session | undefined> {
  const found = id ? await findProject(context, id) : undefined;
  if (open.session && isStillOpen(open.session, id, found)) return open.session;
  if (id && !found) return undefined;
  const now = context.game.now();
  const held = id ? await holdProject(id) : undefined;
  // another tab works on it: this one goes on with a copy
  const ownId = id && held ? id : drawId(now);
  const lock = held ?? (await holdProject(ownId));
  open.release?.();
  if (lock) open.release = lock.release;
  const stored = {
    id: ownId,
    project: found ?? createProjectToday(now, tag),
    isStored: ownId === id,
  };
  open.session = startSession(context, stored, draftText);
  return open.session;
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
  const open = openProjects.get(key) ?? {};
  openProjects.set(key, open);
  // the app asks twice as it starts
  if (open.opening && open.opening.id === id) return open.opening.session;
  const session = findOrStart(context, open, id, tag, draftText).finally(() => {
    if (open.opening?.session === session) open.opening = undefined;
  });
  open.opening = { id, session };
  return session;
}
