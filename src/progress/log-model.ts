import { batch, type Signal, signal } from '@preact/signals';
import type { StateByBank } from '../engine/bank-state.ts';
import type { LogEvent } from '../engine/events.ts';
import type { PlayableBank } from '../engine/playable-bank.ts';
import { createEventClock, type EventClock } from './event-clock.ts';
import {
  addOwnEvent,
  applyEvents,
  applyHead,
  emptyView,
  type LogView,
  lastKeyOf,
} from './log-view.ts';
import type { LogHead, LogListener, MirroredLog } from './storage/log.ts';

export interface Recovery {
  /** 'nothing' if the log was emptied and neither source had any. */
  from: 'mirror' | 'page' | 'nothing';
  answers: number;
  /** Assignments, results and attempts. */
  records?: number;
}

export interface ProgressLogEnvironment {
  /** The same log every time. */
  openLog(tabId: string, listener: LogListener): Promise<MirroredLog>;
  /** In ms since 1970. */
  clock(): number;
  utcOffsetMinutes(at: number): number;
  /** 32 bits. */
  seed(): number;
}

export interface LogModel {
  view: LogView;
  readonly stateByBank: Signal<StateByBank>;
  /** Not on the device yet. */
  readonly pending: Signal<readonly LogEvent[]>;
  readonly storageStatus: Signal<'opening' | 'available' | 'refused'>;
  readonly recovery: Signal<Recovery | undefined>;
  readonly eventClock: EventClock;
  getEngine(): PlayableBank['engine'] | undefined;
  openLog(): Promise<MirroredLog>;
  applyHead(head: LogHead): void;
  reload(): Promise<void>;
  record(event: LogEvent): void;
}

export function createLogModel(
  environment: ProgressLogEnvironment,
  bank: string,
  getEngine: LogModel['getEngine'],
  listener: LogListener,
): LogModel {
  const { utcOffsetMinutes } = environment;
  const tabId = environment.seed().toString(36);
  const reduce = (states: StateByBank, events: readonly LogEvent[]) =>
    applyEvents(states, events, bank, utcOffsetMinutes, getEngine());
  const model: LogModel = {
    view: emptyView,
    stateByBank: signal({}),
    pending: signal([]),
    storageStatus: signal('opening'),
    recovery: signal(),
    eventClock: createEventClock(tabId),
    getEngine,
    openLog: () => environment.openLog(tabId, listener),
    applyHead(head) {
      model.view = applyHead(head, model.view.own, model.pending.peek());
      model.eventClock.observe(lastKeyOf(model.view));
      if (head.isErased) model.recovery.value = undefined;
      model.stateByBank.value = reduce(head.snapshot?.sums ?? {}, model.view.tail);
    },
    reload: async () => model.applyHead(await (await model.openLog()).readHead()),
    record(event) {
      model.view = addOwnEvent(model.view, event);
      batch(() => {
        model.pending.value = [...model.pending.peek(), event];
        model.stateByBank.value = reduce(model.stateByBank.peek(), [event]);
      });
    },
  };
  return model;
}
