import { inOrder, type LogEvent } from '../../engine/events.ts';
import { TimeoutError } from '../../shared/with-timeout.ts';
import { countOf, ErasedElsewhereError, type Log, type MirroredLog } from './log.ts';
import type { LogMirror } from './mirror.ts';

/** Entries written at once when a log is given back: a second of a slow phone's time at most. */
const EVENTS_PER_BATCH = 500;

/** Writes a log twice. */
export function keptLog(log: Log, opened: Promise<LogMirror | undefined>): MirroredLog {
  const copied = (use: (copy: LogMirror) => Promise<unknown>) =>
    opened.then((copy) => copy && use(copy)).catch(() => {});

  async function write(entries: readonly LogEvent[]) {
    for (let at = 0; at < entries.length; at += EVENTS_PER_BATCH) {
      await log.append(entries.slice(at, at + EVENTS_PER_BATCH));
    }
  }

  return {
    ...log,

    async read() {
      const held = await log.read();
      // the copy of this page would bring back what another has erased
      if (held.isErased) void copied((copy) => copy.forget());
      return held;
    },

    async all() {
      try {
        return await log.all();
      } catch (error) {
        const copy = await opened;
        if (!copy) throw error;
        return { entries: await copy.all(), unreadable: [] };
      }
    },

    async append(entries) {
      try {
        await write(entries);
      } catch (error) {
        if (error instanceof ErasedElsewhereError) {
          void copied((copy) => copy.forget());
          throw error;
        }
        // Where the log is silent the copy is all the better. Where a write failed the disk may be full,
        // and whatever else is written to it then is torn too: Chromium keeps the names of files as it
        // keeps a database. The copy is written again once the log takes something.
        if (error instanceof TimeoutError) void copied((copy) => copy.keep(entries));
        throw error;
      }
      void copied((copy) => copy.keep(entries));
    },

    async remove(keys, stamp) {
      await log.remove(keys, stamp);
      const all = await log.all();
      await copied((copy) => copy.rewrite(all, new Set(keys)));
    },

    async erase(stamp) {
      // first, for what it keeps would come back at the next start
      await (await opened)?.erase();
      await log.erase(stamp);
      // an answer that was on its way to the log may have come to the copy since
      await (await opened)?.erase();
    },

    async mend(held) {
      const copy = await opened;
      if (!copy) return 0;
      const known = countOf(held);
      const latest = await copy.latest();
      const entries =
        latest.count > known ? inOrder([...latest.entries, ...(await copy.all())]) : latest.entries;
      const missing = new Set(await log.missing(entries.map(({ key }) => key)));
      const lost = entries.filter(({ key }) => missing.has(key));
      await write(lost);
      if (latest.count !== known + lost.length) {
        // nobody waits for that
        void log
          .all()
          .then((all) => copy.rewrite(all))
          .catch(() => {});
      }
      return lost.filter(({ kind }) => kind === 'answer').length;
    },

    async health() {
      const found = await log.all().catch(() => undefined);
      const copy = await opened;
      const latest = await copy?.latest().catch(() => undefined);
      return {
        count: found && found.entries.length + found.unreadable.length,
        unreadable: found?.unreadable.length ?? 0,
        isPromised: false,
        copied: latest && { count: (await copy?.all())?.length ?? 0, at: latest.at },
      };
    },
  };
}
