import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * Loads something optional, such as a component, once it is needed. Undefined until then, and if it
 * cannot be loaded (offline at the first visit): the page does without it.
 */
export function useLazy<T>(isNeeded: boolean, load: () => Promise<T>): T | undefined {
  const loaded = useSignal<{ thing: T }>();
  useEffect(() => {
    if (!isNeeded || loaded.value) return;
    load().then(
      (thing) => {
        loaded.value = { thing };
      },
      () => {
        // the page does without it
      },
    );
  }, [isNeeded]);
  return loaded.value?.thing;
}
