import { useMemo } from 'preact/hooks';
import { type AppContext, useApp } from '../app/app-context.ts';
import { DRAFT_RECORD } from '../shared/persisted-names.ts';
import { useDraft } from '../ui/use-draft.ts';

export const ASSIGNMENT_DRAFT = 'assignment';

/** One keystroke after the other is one write. */
const WRITE_DELAY_MS = 500;

type Context = Pick<AppContext, 'openRecords'>;

/** An empty object if nothing is kept. */
export const readKeptDraft = async ({ openRecords }: Context, name: string): Promise<object> => {
  try {
    const entries = await (await openRecords()).readByPrefix(DRAFT_RECORD + name);
    return entries[0]?.[1] ?? {};
  } catch {
    return {};
  }
};

function createDraftWriter({ openRecords }: Context, name: string) {
  const recordName = DRAFT_RECORD + name;
  let isScheduled = false;
  let latest: object;
  let lastWrite = Promise.resolve();
  const write = async () => {
    const records = await openRecords();
    if (Object.keys(latest).length > 0) await records.writeAll([[recordName, latest]]);
    else await records.remove(recordName);
  };
  return (draft: object) => {
    latest = draft;
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(() => {
      isScheduled = false;
      // the tab's own draft is left
      lastWrite = lastWrite.then(write).catch(() => {});
    }, WRITE_DELAY_MS);
  };
}

/** A draft that outlives the tab and the browser too. An empty object is none. */
export function useKeptDraft<T extends object>(name: string, kept: T) {
  const app = useApp();
  const draft = useDraft(name, kept);
  const write = useMemo(() => createDraftWriter(app, name), [app, name]);
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
