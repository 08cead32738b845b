import { useEffect } from 'preact/hooks';

/** Again each time that the page is in view: another tab may have changed what is stored. */
export const useEffectWhenVisible = (run: () => void, inputs: readonly unknown[]): void =>
  useEffect(() => {
    const runIfVisible = () => {
      if (!document.hidden) run();
    };
    run();
    document.addEventListener('visibilitychange', runIfVisible);
    return () => document.removeEventListener('visibilitychange', runIfVisible);
  }, inputs);
