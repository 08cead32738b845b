import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { loadPersistently } from './failed-loads.ts';

/** Undefined until loaded: the page does without it, and App says so if it fails. */
export function useLazy<T>(isNeeded: boolean, load: () => Promise<T>): T | undefined {
  const loaded = useSignal<{ thing: T }>();
  useEffect(() => {
    if (!isNeeded || loaded.value) return;
    return loadPersistently(load, {
      onLoaded(thing) {
        loaded.value = { thing };
      },
    });
  }, [isNeeded]);
  return loaded.value?.thing;
}

/** Loads what a press asks for. Rejects if it is lost, which App says until it comes or the page is left. */
export function useLoadOnPress(): <T>(load: () => Promise<T>) => Promise<T> {
  const giveUp = useRef(() => {});
  useEffect(() => () => giveUp.current(), []);
  return (load) =>
    new Promise((onLoaded, onFailed) => {
      giveUp.current();
      giveUp.current = loadPersistently(load, { onLoaded, onFailed });
    });
}
