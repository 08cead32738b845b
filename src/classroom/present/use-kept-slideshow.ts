import { signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { Item } from '../../bank/types.ts';
import { createSlide } from '../../items/classroom.ts';
import { createFileWords } from '../../items/item-words.ts';
import { RecordMissingError } from '../../progress/storage/key-value.ts';
import { createRetry } from '../../shared/create-retry.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import type { PresentedAssignmentProps } from '../needs.tsx';
import { findUnsaved } from '../unsaved-assignments.ts';
import { fromKeptHands, toKeptHands } from './letter-counts.ts';
import { createSlideshow, parseSlideshow, type SlideshowState } from './slideshow.ts';

type Counted = SlideshowState['counted'];

/** Writes each item's hands in turn, and again what was refused. */
export function createHandsWriter(
  write: (itemIndex: number, hands: Counted[number]) => Promise<void>,
  kept: Counted,
  onChange: () => void,
) {
  const isRefused = signal(false);
  const pending = new Map<number, Counted[number]>();
  let known = kept;
  let last = Promise.resolve();
  const writePending = async () => {
    for (const [itemIndex, hands] of pending) {
      await write(itemIndex, hands);
      if (pending.get(itemIndex) === hands) pending.delete(itemIndex);
    }
  };
  const noteEnd = (hasFailed: boolean) => () => {
    isRefused.value = hasFailed;
    onChange();
    if (hasFailed) askAgain();
  };
  const writeInTurn = () => {
    last = last.then(writePending).then(noteEnd(false), noteEnd(true));
    return last;
  };
  const askAgain = createRetry(() => isRefused.peek(), writeInTurn);
  return {
    isRefused,
    /** Lists the hands that the device does not have yet. */
    listPending: (): Counted => Object.fromEntries(pending),
    save(counted: Counted) {
      const changed = Object.entries(counted).filter(([at, hands]) => known[Number(at)] !== hands);
      if (changed.length === 0) return;
      for (const [at, hands] of changed) pending.set(Number(at), hands);
      known = counted;
      void writeInTurn();
    },
  };
}

/** A slideshow that goes on where this tab was, with the hands that this device has counted. */
export function useKeptSlideshow({
  resolved,
  playableBank,
  countedHands,
}: PresentedAssignmentProps) {
  const app = useApp();
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
  return useMemo(() => {
    const { id, seed } = resolved.assignment;
    const items = resolved.items.flatMap((item) => item ?? []);
    const slideOf = (item: Item) =>
      createSlide(item, playableBank.createShuffler(seed, item), createFileWords());
    const kept: Counted = Object.fromEntries(
      items.flatMap((item, at) => {
        const hands = fromKeptHands(slideOf(item), countedHands[item.id]);
        return Object.keys(hands).length > 0 ? [[at, hands]] : [];
      }),
    );
    const restored = parseSlideshow(window.history.state?.[id], items.length);
    const slideshow = createSlideshow(items.length, {
      ...{ gone: 0, teams: [], ...restored },
      counted: { ...kept, ...restored?.counted },
    });
    // in the tab's own history entry: a reload finds it
    const rememberInTab = () => {
      if (isLeft.current) return;
      const state = { ...slideshow.state.peek(), counted: writer.listPending() };
      window.history.replaceState({ [id]: state }, '');
    };
    const writer = createHandsWriter(
      async (itemIndex, hands) => {
        const item = items[itemIndex];
        if (!item) return;
        const store = await loadClassroomStore(app);
        const saving = store.saveHands(id, item.id, toKeptHands(slideOf(item), hands));
        await saving.catch((error) => {
          if (findUnsaved(app, id) || !(error instanceof RecordMissingError)) throw error;
        });
      },
      kept,
      rememberInTab,
    );
    return {
      slideshow,
      /** Of another lesson: this tab has only just begun. */
      hasOldHands: !restored && Object.keys(kept).length > 0,
      areHandsRefused: writer.isRefused,
      keepState({ counted }: SlideshowState) {
        writer.save(counted);
        rememberInTab();
      },
    };
  }, [resolved]);
}
