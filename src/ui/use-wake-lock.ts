import { useEffect } from 'preact/hooks';

/** Keeps the screen lit while something on it is looked at and not touched, where the platform can. */
export function useAwake(): void {
  useEffect(() => {
    let isOver = false;
    let lock: WakeLockSentinel | undefined;
    const ask = async () => {
      // the platform takes it back when the page is hidden
      if (document.visibilityState !== 'visible') return;
      try {
        const got = await navigator.wakeLock?.request('screen');
        if (isOver) await got?.release();
        else lock = got;
      } catch {
        // a battery that is low: the screen goes dark as it always does
      }
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', ask);
      lock?.release().catch(() => {});
    };
  }, []);
}
