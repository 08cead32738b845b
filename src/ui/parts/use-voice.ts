import { useLater } from './use-later.ts';

/** What reads aloud, once it has come; never where the device cannot speak. */
export const useVoice = () =>
  useLater('speechSynthesis' in globalThis, async () => (await import('./Listen.tsx')).Listen);
