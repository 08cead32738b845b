import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../app/app-context.ts';
import type { PlayableBank } from '../engine/playable-bank.ts';
import { useLanguage } from '../i18n/context.ts';
import { useLater } from '../ui/use-lazy.ts';
import { meet, type SavedAssignment } from './assignment.ts';
import {
  type Collection,
  codeReader,
  collectionOf,
  emptyCollection,
  keptOf,
  type ResultCodeReader,
} from './collect/collection.ts';
import type { ReportText } from './report/text/fr.ts';
import { loadReportText } from './report/text/index.ts';
import { shelfOf } from './use-classroom.ts';

/** What is said of results, once it has come; the page is called by what `title` picks of it. */
export function useReportText(title: (words: ReportText) => string): ReportText | undefined {
  const { tag, text } = useLanguage();
  const words = useLater(true, () => loadReportText(tag));
  useEffect(() => {
    if (words) document.title = text.page(title(words));
  }, [words]);
  return words;
}

/** Reads the codes of a set with the bank that this device has. */
export const readerFor = (set: SavedAssignment, { bank, rules }: PlayableBank): ResultCodeReader =>
  codeReader(
    meet(set, bank),
    rules.mark,
    bank.brief.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
  );

/** What a device that keeps nothing has collected, for as long as the page lasts. */
const unkept = new WeakMap<AppContext, Map<string, Collection>>();

/** What has come of a set so far; undefined until it is known. */
export function useCollection(
  desk: AppContext,
  set: SavedAssignment,
  dossier: PlayableBank | undefined,
) {
  const collection = useSignal<Collection | undefined>(undefined);
  const isRefused = useSignal(false);
  const reader = dossier && readerFor(set, dossier);
  /** What has come up to now, also before the page has followed. */
  const current = () => collection.peek() ?? emptyCollection;
  /** The last that is on its way to the device. */
  const writing = useRef(Promise.resolve());
  useEffect(() => {
    if (!reader) return;
    const look = async () => {
      const lost = unkept.get(desk)?.get(set.id);
      try {
        await writing.current;
        const shelf = await shelfOf(desk);
        collection.value = lost ?? collectionOf(reader, await shelf.results(set.id));
      } catch {
        collection.value = lost ?? current();
      }
    };
    // another tab may have collected meanwhile
    const back = () => {
      if (!document.hidden) void look();
    };
    void look();
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [dossier, set.id]);

  /** Takes what has come: shown at once, and resolved when the device has it or has refused it. */
  const keep = (next: Collection): Promise<void> => {
    const before = current();
    collection.value = next;
    // one after the other, so that whoever waits for the last has waited for all
    writing.current = writing.current.then(() => write(before, next));
    return writing.current;
  };
  async function write(before: Collection, next: Collection) {
    const fresh = keptOf(set.id, next).filter(
      ({ seat, code, second }) =>
        before.seats.get(seat)?.code !== code || before.clashes.get(seat)?.code !== second,
    );
    const gone = [...before.seats.keys()].filter((seat) => !next.seats.has(seat));
    try {
      const shelf = await shelfOf(desk);
      if (fresh.length > 0) await shelf.keepResults(fresh);
      for (const seat of gone) await shelf.forgetResult(set.id, seat);
    } catch {
      isRefused.value = true;
    }
    if (isRefused.value) {
      unkept.set(desk, new Map(unkept.get(desk)).set(set.id, next));
    }
  }
  return {
    reader,
    /** Whether it is known what came before, so that nothing that comes now is lost over it. */
    isReady: collection.value !== undefined,
    collection: collection.value ?? emptyCollection,
    current,
    keep,
    isRefused: isRefused.value,
  };
}
