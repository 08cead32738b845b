import * as v from 'valibot';
import { type LogEvent, sortUniqueEvents } from '../../engine/events.ts';
import type { JsonPath } from '../../shared/json-path.ts';
import { isJsonObject } from '../../untrusted/is-json-object.ts';
import { eventSchema, isLogEvent } from '../storage/event-schema.ts';
import { isJsonEqual } from './diff.ts';
import {
  type BackupProblem,
  type ParseBackupResult,
  type ReadBackup,
  valueProblem,
} from './problem.ts';

const eventKinds = new Set<unknown>(eventSchema.options.map(({ entries }) => entries.kind.literal));

function isFromNewerVersion(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { v: version, kind } = value;
  return (
    Number.isSafeInteger(version) &&
    (Number(version) > 1 || (version === 1 && typeof kind === 'string' && !eventKinds.has(kind)))
  );
}

function findEventProblem(value: unknown, path: JsonPath): BackupProblem {
  const { issues: [issue] = [] } = v.safeParse(eventSchema, value, { abortEarly: true });
  const issuePath = (issue?.path ?? []).map(({ key }) => key as string | number);
  return valueProblem([...path, ...issuePath], issue ? issue.input : value);
}

/**
 * All or nothing. Our own files contain no invalid event, so one that is invalid was changed or forged,
 * and the rest is not trusted either. Events of a newer version are skipped and counted.
 */
export function createEventCheck() {
  const eventsByKey = new Map<string, LogEvent>();
  let checkedCount = 0;
  let newerCount = 0;
  function checkEntry(entry: unknown): BackupProblem | undefined {
    const path = ['entries', checkedCount++];
    if (isLogEvent(entry)) {
      const earlier = eventsByKey.get(entry.key);
      if (earlier && !isJsonEqual(earlier, entry))
        return { reason: 'entry-twice', place: { path: [...path, 'key'] } };
      eventsByKey.set(entry.key, entry);
    } else if (isFromNewerVersion(entry)) newerCount++;
    else return findEventProblem(entry, path);
    return undefined;
  }
  return {
    findProblem(entries: readonly unknown[]): BackupProblem | undefined {
      for (const entry of entries) {
        const problem = checkEntry(entry);
        if (problem) return problem;
      }
      return undefined;
    },
    finish({ unreadable, records, problem }: Omit<ReadBackup, 'entries'>): ParseBackupResult {
      if (problem) return { ok: false, problem };
      const events = sortUniqueEvents([...eventsByKey.values()]);
      const backup = { events, unreadable: unreadable + newerCount, ...(records && { records }) };
      return { ok: true, backup };
    },
  };
}
