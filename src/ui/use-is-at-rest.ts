import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

export const REST_MS = 300;

/** True a moment after a new `id`: by then nothing is in the player's way. */
export function useIsAtRest(id: string | undefined, delay = REST_MS): boolean {
  const restedId = useSignal<string>();
  useEffect(() => {
    const timer = setTimeout(() => {
      restedId.value = id;
    }, delay);
    return () => clearTimeout(timer);
  }, [id]);
  return restedId.value === id;
}
