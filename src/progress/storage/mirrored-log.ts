import { type LogEvent, sortUniqueEvents } from '../../engine/events.ts';
import { TimeoutError } from '../../shared/with-timeout.ts';
import { countRecords, ErasedElsewhereError, type Log, type MirroredLog } from './log.ts';
import type { LogMirror } from './mirror.ts';

/** At most a second on a slow phone. */
const EVENTS_PER_BATCH = 500;

type MaybeMirror = Promise<LogMirror | undefined>;

export const createMirroredLog = (
  log: Log,
  mirrorReady: MaybeMirror,
  isPersisted: () => Promise<boolean> = async () => false,
): MirroredLog => ({
  ...log,
  ...createMirroredReads(log, mirrorReady, isPersisted),
  ...createMirroredWrites(log, mirrorReady),
  reconcile: async (head) => {
    const mirror = await mirrorReady;
    if (!mirror) return 0;
    // a damaged event is to be had from the mirror
    const readableCount = countRecords(head) - head.unreadableKeys.length;
    const latest = await mirror.readLatest();
    const mirrored =
      latest.count > readableCount
        ? sortUniqueEvents([...latest.events, ...(await mirror.readAll())])
        : latest.events;
    const missingKeys = new Set(await log.findMissingKeys(mirrored.map(({ key }) => key)));
    const lost = mirrored.filter(({ key }) => missingKeys.has(key));
    await appendInBatches(log, lost);
    const stored = lost.length > 0 ? await log.readHead() : head;
    if (latest.count !== countRecords(stored)) {
      void mirror.rewrite(() => log.readAll()).catch(() => {});
    }
    return lost.filter(({ kind }) => kind === 'answer').length;
  },
});

async function appendInBatches(log: Log, events: readonly LogEvent[]) {
  for (let start = 0; start < events.length; start += EVENTS_PER_BATCH) {
    await log.append(events.slice(start, start + EVENTS_PER_BATCH));
  }
}

/** Never rejects: the log is what counts. */
const updateMirror = (mirrorReady: MaybeMirror, update: (mirror: LogMirror) => Promise<unknown>) =>
  mirrorReady.then((mirror) => mirror && update(mirror)).catch(() => {});

function createMirroredReads(
  log: Log,
  mirrorReady: MaybeMirror,
  isPersisted: () => Promise<boolean>,
): Pick<MirroredLog, 'readHead' | 'readAll' | 'checkStorage'> {
  return {
    async readHead() {
      const head = await log.readHead();
      void updateMirror(mirrorReady, async (mirror) => {
        mirror.ignoreErased(head.erasure);
        // or this tab would bring back what another has erased
        if (head.isErased) await mirror.discardPending();
      });
      return head;
    },

    async readAll() {
      try {
        return await log.readAll();
      } catch (error) {
        const mirror = await mirrorReady;
        if (!mirror) throw error;
        return { events: await mirror.readAll(), unreadable: [] };
      }
    },

    async checkStorage() {
      const fullLog = await log.readAll().catch(() => undefined);
      const mirror = await mirrorReady;
      const latest = await mirror?.readLatest().catch(() => undefined);
      return {
        count: fullLog && fullLog.events.length + fullLog.unreadable.length,
        unreadable: fullLog?.unreadable.length ?? 0,
        isPersisted: await isPersisted(),
        mirror: latest?.at
          ? { count: (await mirror?.readAll())?.length ?? 0, at: latest.at }
          : undefined,
      };
    },
  };
}

function createMirroredWrites(
  log: Log,
  mirrorReady: MaybeMirror,
): Pick<MirroredLog, 'append' | 'remove' | 'erase'> {
  return {
    async append(events) {
      try {
        await appendInBatches(log, events);
      } catch (error) {
        if (error instanceof ErasedElsewhereError)
          void updateMirror(mirrorReady, (mirror) => mirror.discardPending());
        // On a timeout, still write to the mirror. On a failed write, do not: the disk may be full,
        // and Chromium could then corrupt its file-name database. The mirror is rewritten after the
        // next successful append.
        if (error instanceof TimeoutError)
          void updateMirror(mirrorReady, (mirror) => mirror.append(events));
        throw error;
      }
      void updateMirror(mirrorReady, (mirror) => mirror.append(events));
    },

    async remove(keys, stamp) {
      await log.remove(keys, stamp);
      await updateMirror(mirrorReady, (mirror) => {
        mirror.ignoreErased(stamp);
        return mirror.rewrite(() => log.readAll(), new Set(keys));
      });
    },

    async erase(stamp, hasTurn) {
      // first, or it would bring the log back at the next start
      await (await mirrorReady)?.erase();
      await log.erase(stamp, hasTurn);
      const mirror = await mirrorReady;
      mirror?.ignoreErased(stamp);
      // again, for an answer written meanwhile
      await mirror?.erase();
    },
  };
}
