import { useEffect } from 'preact/hooks';

export function useWakeLock(): void {
  useEffect(() => {
    let isUnmounted = false;
    let lock: WakeLockSentinel | undefined;
    const requestLock = async () => {
      // the platform releases the lock when the page is hidden
      if (document.visibilityState !== 'visible') return;
      try {
        const sentinel = await navigator.wakeLock?.request('screen');
        if (isUnmounted) await sentinel?.release();
        else lock = sentinel;
      } catch {
        // refused, for instance at low battery
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
