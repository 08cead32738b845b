import { batch } from '@preact/signals';
import type { LogEvent } from '../engine/events.ts';
import { createRetry } from '../shared/create-retry.ts';
import type { LogModel } from './log-model.ts';
import { createDueSnapshot, emptyHead } from './log-view.ts';
import { reconcile } from './recovery.ts';
import type { MirroredLog } from './storage/log.ts';

/** One write at a time, with what earlier ones could not write; again while refused. Never rejects. */
export function createSaveQueue(model: LogModel): () => Promise<void> {
  let queue = Promise.resolve();
  const save = () => {
    queue = queue.then(() => writePending(model));
    return queue;
  };
  const askAgain = createRetry(() => model.storageStatus.peek() === 'refused', save);
  model.storageStatus.subscribe((status) => {
    if (status === 'refused') askAgain();
  });
  return save;
}

async function writePending(model: LogModel) {
  const events = model.pending.peek();
  const wasRefused = model.storageStatus.peek() === 'refused';
  if (events.length === 0 && !wasRefused) return;
  try {
    const device = await model.openLog();
    if (events.length > 0) await appendEvents(model, device, events);
    if (wasRefused) await model.reload();
    batch(() => {
      model.pending.value = model.pending.peek().filter((event) => !events.includes(event));
      model.storageStatus.value = 'available';
    });
    if (wasRefused) void reconcile(model);
    await saveDueSnapshot(model, device);
  } catch {
    model.storageStatus.value = 'refused';
  }
}

async function appendEvents(model: LogModel, device: MirroredLog, events: readonly LogEvent[]) {
  try {
    await device.append(events);
  } catch (error) {
    if ((error as Error | undefined)?.name !== 'ErasedElsewhereError') throw error;
    // the other tab's erasure holds, except for events recorded since
    model.view = { ...model.view, own: events };
    await model.reload();
    await device.append(events);
  }
}

async function saveDueSnapshot(model: LogModel, device: MirroredLog) {
  const engine = model.getEngine();
  if (!engine || model.pending.peek().length > 0) return;
  const snapshot = createDueSnapshot(model.view, model.stateByBank.peek(), engine.snapshotVersion);
  if (!snapshot) return;
  try {
    await device.saveSnapshot(snapshot, model.view.head.snapshot);
    const { head, tail } = model.view;
    const eventsSince = tail.filter(({ key }) => key > snapshot.upTo);
    const unreadableKeys = head.unreadableKeys.filter((key) => key > snapshot.upTo);
    model.applyHead({ ...emptyHead, snapshot, eventsSince, unreadableKeys });
  } catch {
    // another tab has written events that this one has not read
    await model.reload();
  }
}

/** Never rejects. */
export const saveSnapshotIfDue = (model: LogModel): Promise<void> =>
  model
    .openLog()
    .then((device) => saveDueSnapshot(model, device))
    .catch(() => {});
