import { batch } from '@preact/signals';
import { type FullLog, sortUniqueEvents } from '../engine/events.ts';
import type { LogModel } from './log-model.ts';
import { countAnswers, emptyHead } from './log-view.ts';
import { countRecords } from './storage/log.ts';

/** Never rejects. */
export async function reconcile(model: LogModel): Promise<void> {
  try {
    const answers = await (await model.openLog()).reconcile(model.view.head);
    if (answers > 0) {
      model.recovery.value = { ...model.recovery.peek(), from: 'mirror', answers };
      await model.reload();
    }
  } catch {}
}

/** The browser may have cleared the database under this tab. */
export async function restoreFromPage(model: LogModel): Promise<void> {
  const { head, tail } = model.view;
  try {
    const device = await model.openLog();
    const knownCount = (head.snapshot?.count ?? 0) + tail.length;
    if (countRecords(await device.readHead()) >= knownCount) return;
    const missingKeys = new Set(await device.findMissingKeys(tail.map(({ key }) => key)));
    const missing = tail.filter(({ key }) => missingKeys.has(key));
    if (missing.length > 0) await device.append(missing);
    if (head.snapshot) await device.restoreSnapshot(head.snapshot);
    model.recovery.value = {
      ...model.recovery.peek(),
      from: 'page',
      answers: countAnswers(missing),
    };
    await model.reload();
    await reconcile(model);
  } catch {
    model.storageStatus.value = 'refused';
  }
}

/** Reconciles before a round is composed, since an open one may be lost. False if the log is unreadable. */
export async function loadAndReconcile(
  model: LogModel,
  wasDatabaseReset: () => boolean,
): Promise<boolean> {
  const head = await model
    .openLog()
    .then((device) => device.readHead())
    .catch(() => undefined);
  if (!head) {
    model.storageStatus.value = 'refused';
    // the mirror may be readable all the same
    model.applyHead({ ...emptyHead, eventsSince: (await readFullLog(model)).events });
    return false;
  }
  batch(() => {
    model.applyHead(head);
    model.storageStatus.value = 'available';
  });
  await reconcile(model);
  if (wasDatabaseReset() && !model.recovery.peek())
    model.recovery.value = { from: 'nothing', answers: 0 };
  return true;
}

/** Never rejects. */
export async function readFullLog(model: LogModel): Promise<FullLog> {
  const stored: FullLog = await model
    .openLog()
    .then((device) => device.readAll())
    .catch(() => ({ events: [], unreadable: [] }));
  return { ...stored, events: sortUniqueEvents([...stored.events, ...model.view.tail]) };
}
