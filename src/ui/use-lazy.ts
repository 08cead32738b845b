import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/**
 * Something that is fetched once it is needed, such as a component; until then, and where it cannot be
 * had (offline at the first visit), nothing, and the page does without it.
 */
export function useLater<T>(isNeeded: boolean, fetch: () => Promise<T>): T | undefined {
  const come = useSignal<{ thing: T }>();
  useEffect(() => {
    if (!isNeeded || come.value) return;
    fetch().then(
      (thing) => {
        come.value = { thing };
      },
      () => {
        // see above
      },
    );
  }, [isNeeded]);
  return come.value?.thing;
}
