import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * A component that is fetched once it is needed; until then, and where it cannot be had (offline at
 * the first visit), nothing, and the page does without it.
 */
export function useLater<P>(
  isNeeded: boolean,
  fetch: () => Promise<ComponentType<P>>,
): ComponentType<P> | undefined {
  const come = useSignal<{ Component: ComponentType<P> }>();
  useEffect(() => {
    if (!isNeeded || come.value) return;
    fetch().then(
      (Component) => {
        come.value = { Component };
      },
      () => {
        // see above
      },
    );
  }, [isNeeded]);
  return come.value?.Component;
}
