import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
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
