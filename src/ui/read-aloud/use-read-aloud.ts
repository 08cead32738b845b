import { useLazy } from '../use-lazy.ts';

/** What reads aloud, once it has come; never where the device cannot speak. */
export const useListenButton = () =>
  useLazy('speechSynthesis' in globalThis, async () => (await import('./Listen.tsx')).ListenButton);
