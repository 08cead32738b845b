import { type LogEvent, sortUniqueEvents } from '../../src/engine/events.ts';
import { applyToMemory, type FactMemory, type Memory } from '../../src/engine/spaced-repetition.ts';

/** The memory after one more event, as a new object. */
export function reduceMemory(memory: Memory, event: LogEvent): Memory {
  const next = { ...memory };
  applyToMemory(next, event);
  return next;
}

/** The memory after a log, whose events may come in any order and more than once. */
export function buildMemory(events: readonly LogEvent[]): Memory {
  const memory: Record<string, FactMemory> = {};
  for (const event of sortUniqueEvents(events)) applyToMemory(memory, event);
  return memory;
}
