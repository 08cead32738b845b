import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Undefined until loaded, and offline at the first visit: the page does without it. */
export function useLazy<T>(isNeeded: boolean, load: () => Promise<T>): T | undefined {
  const loaded = useSignal<{ thing: T }>();
  useEffect(() => {
    if (!isNeeded || loaded.value) return;
    load().then(
      (thing) => {
        loaded.value = { thing };
      },
      () => {
        // offline
      },
    );
  }, [isNeeded]);
  return loaded.value?.thing;
}
