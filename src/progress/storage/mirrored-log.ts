import { type LogEvent, sortUniqueEvents } from '../../engine/events.ts';
import { TimeoutError } from '../../shared/with-timeout.ts';
import { countRecords, ErasedElsewhereError, type Log, type MirroredLog } from './log.ts';
import type { LogMirror } from './mirror.ts';

/** Entries written at once when a log is given back: a second of a slow phone's time at most. */
const EVENTS_PER_BATCH = 500;

/** Writes a log twice. */
export function createMirroredLog(
  log: Log,
  mirrorReady: Promise<LogMirror | undefined>,
): MirroredLog {
  const updateMirror = (update: (mirror: LogMirror) => Promise<unknown>) =>
    mirrorReady.then((copy) => copy && update(copy)).catch(() => {});

  async function appendInBatches(events: readonly LogEvent[]) {
    for (let start = 0; start < events.length; start += EVENTS_PER_BATCH) {
      await log.append(events.slice(start, start + EVENTS_PER_BATCH));
    }
  }

  return {
    ...log,

    async readHead() {
      const head = await log.readHead();
      // the copy of this page would bring back what another has erased
      if (head.isErased) void updateMirror((copy) => copy.discardPending());
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

    async append(events) {
      try {
        await appendInBatches(events);
      } catch (error) {
        if (error instanceof ErasedElsewhereError) {
          void updateMirror((copy) => copy.discardPending());
          throw error;
        }
        // Where the log is silent the copy is all the better. Where a write failed the disk may be full,
        // and whatever else is written to it then is torn too: Chromium keeps the names of files as it
        // keeps a database. The copy is written again once the log takes something.
        if (error instanceof TimeoutError) void updateMirror((copy) => copy.append(events));
        throw error;
      }
      void updateMirror((copy) => copy.append(events));
    },

    async remove(keys, stamp) {
      await log.remove(keys, stamp);
      const all = await log.readAll();
      await updateMirror((copy) => copy.rewrite(all, new Set(keys)));
    },

    async erase(stamp) {
      // first, for what it keeps would come back at the next start
      await (await mirrorReady)?.erase();
      await log.erase(stamp);
      // an answer that was on its way to the log may have come to the copy since
      await (await mirrorReady)?.erase();
    },

    async reconcile(head) {
      const mirror = await mirrorReady;
      if (!mirror) return 0;
      const knownCount = countRecords(head);
      const latest = await mirror.readLatest();
      const mirroredEvents =
        latest.count > knownCount
          ? sortUniqueEvents([...latest.entries, ...(await mirror.readAll())])
          : latest.entries;
      const missingKeys = new Set(await log.findMissingKeys(mirroredEvents.map(({ key }) => key)));
      const lostEvents = mirroredEvents.filter(({ key }) => missingKeys.has(key));
      await appendInBatches(lostEvents);
      if (latest.count !== knownCount + lostEvents.length) {
        // nobody waits for that
        void log
          .readAll()
          .then((all) => mirror.rewrite(all))
          .catch(() => {});
      }
      return lostEvents.filter(({ kind }) => kind === 'answer').length;
    },

    async checkStorage() {
      const fullLog = await log.readAll().catch(() => undefined);
      const mirror = await mirrorReady;
      const latest = await mirror?.readLatest().catch(() => undefined);
      return {
        count: fullLog && fullLog.events.length + fullLog.unreadable.length,
        unreadable: fullLog?.unreadable.length ?? 0,
        isPersisted: false,
        mirror: latest && { count: (await mirror?.readAll())?.length ?? 0, at: latest.at },
      };
    },
  };
}
