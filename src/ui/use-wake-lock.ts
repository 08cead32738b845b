import { useEffect } from 'preact/hooks';

/** Keeps the screen lit while something on it is looked at and not touched, where the platform can. */
export function useWakeLock(): void {
  useEffect(() => {
    let isUnmounted = false;
    let lock: WakeLockSentinel | undefined;
    const requestLock = async () => {
      // the platform takes it back when the page is hidden
      if (document.visibilityState !== 'visible') return;
      try {
        const sentinel = await navigator.wakeLock?.request('screen');
        if (isUnmounted) await sentinel?.release();
        else lock = sentinel;
      } catch {
        // a battery that is low: the screen goes dark as it always does
      }
    };
    requestLock();
    document.addEventListener('visibilitychange', requestLock);
    return () => {
      isUnmounted = true;
      document.removeEventListener('visibilitychange', requestLock);
      lock?.release().catch(() => {});
    };
  }, []);
}
