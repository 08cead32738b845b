import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * Something that is fetched once it is needed, such as a component; until then, and where it cannot be
 * had (offline at the first visit), nothing, and the page does without it.
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
        // see above
      },
    );
  }, [isNeeded]);
  return loaded.value?.thing;
}
