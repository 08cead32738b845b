import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

export const SETTLE_MS = 300;

/** True a moment after a new `id`: by then nothing is in the player's way. */
export function useIsSettled(id: string | undefined, delay = SETTLE_MS): boolean {
  const settledId = useSignal<string>();
  useEffect(() => {
    const timer = setTimeout(() => {
      settledId.value = id;
    }, delay);
    return () => clearTimeout(timer);
  }, [id]);
  return settledId.value === id;
}
