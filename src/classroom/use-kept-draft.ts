import type { Signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type AppContext, useApp } from '../app/app-context.ts';
import { findLocks } from '../shared/find-locks.ts';
import { DATABASE_NAME, DRAFT_RECORD } from '../shared/persisted-names.ts';
import { useDraft } from '../ui/use-draft.ts';

export const ASSIGNMENT_DRAFT = 'assignment';

const WRITE_INTERVAL_MS = 500;

type Context = Pick<AppContext, 'openRecords'>;

export interface KeptDraft {
  record: string;
  /** Empty if nothing is kept. */
  value: object;
}

/** Sorts by time. */
const drawRecord = (name: string) => {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${DRAFT_RECORD}${name}-${Date.now().toString(36)}${number.toString(36)}`;
};

/** For another page, which finds it as its own. Resolves once it is stored, or cannot be. */
export const keepDraftFor = async ({ openRecords }: Context, name: string, value: object) =>
  openRecords()
    .then((records) => records.writeAll([[drawRecord(name), value]]))
    .catch(() => {});

const lockOf = (record: string) => `${DATABASE_NAME}/${record}`;

/** The newest that no other tab is working on. */
export const readKeptDraft = async (
  { openRecords }: Context,
  name: string,
  isWanted = (_: object) => true,
): Promise<KeptDraft> => {
  const fresh = { record: drawRecord(name), value: {} };
  try {
    const entries = await (await openRecords()).readByPrefix(DRAFT_RECORD + name);
    const locks = await findLocks()
      ?.query()
      .catch(() => undefined);
    const kept = entries
      .filter(
        ([record, value]) =>
          isWanted(value) && !locks?.held?.some(({ name }) => name === lockOf(record)),
      )
      .at(-1);
    return kept ? { record: kept[0], value: kept[1] } : fresh;
  } catch {
    return fresh;
  }
};

/** A copy of a tab goes on with a record of its own. */
const holdRecord = async (
  record: Signal<string>,
  name: string,
  released: Promise<void>,
): Promise<void> =>
  findLocks()
    ?.request(lockOf(record.peek()), { ifAvailable: true }, (lock) => {
      if (lock) return released;
      record.value = drawRecord(name);
      return holdRecord(record, name, released);
    })
    .catch(() => {});

function createDraftWriter({ openRecords }: Context, record: Signal<string>, owner?: string) {
  let isScheduled = false;
  let nextWriteAt = 0;
  let latest: object;
  let lastWrite = Promise.resolve();
  const write = async () => {
    const records = await openRecords();
    if (Object.keys(latest).length > 0) await records.writeAll([[record.peek(), latest]], owner);
    else await records.remove(record.peek());
  };
  return (draft: object) => {
    latest = draft;
    if (isScheduled) return;
    isScheduled = true;
    // at once after a pause: the tab's own draft is lost if both Web storages are full
    setTimeout(() => {
      isScheduled = false;
      nextWriteAt = performance.now() + WRITE_INTERVAL_MS;
      lastWrite = lastWrite.then(write).catch(() => {});
    }, nextWriteAt - performance.now());
  };
}

/**
 * A draft that outlives the tab and the browser too; each tab has its own. An empty object is none. Not
 * kept without the record that owns it.
 */
export function useKeptDraft<T extends object>(name: string, kept: KeptDraft, owner?: string) {
  const app = useApp();
  const draft = useDraft(name, kept.value as T);
  const record = useDraft(`${name}/record`, kept.record);
  useEffect(() => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    void holdRecord(record, name, released);
    return release;
  }, [record, name]);
  const write = useMemo(() => createDraftWriter(app, record, owner), [app, record]);
  return {
    draft,
    setDraft(next: T) {
      draft.value = next;
      write(next);
    },
    /** The tab's own stays. */
    forgetKept: () => write({}),
  };
}
