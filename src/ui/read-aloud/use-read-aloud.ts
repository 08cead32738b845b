import { useLater } from '../use-lazy.ts';

/** What reads aloud, once it has come; never where the device cannot speak. */
export const useVoice = () =>
  useLater('speechSynthesis' in globalThis, async () => (await import('./Listen.tsx')).Listen);
