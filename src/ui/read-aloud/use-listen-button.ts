import { useLazy } from '../use-lazy.ts';

export const useListenButton = () =>
  useLazy(
    'speechSynthesis' in globalThis,
    async () => (await import('./ListenButton.tsx')).ListenButton,
  );
