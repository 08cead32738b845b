import { useEffect, useRef } from 'preact/hooks';
import { markSaved } from '../shared/unsaved-work.ts';

/** A reload would begin it anew: none comes unasked meanwhile. */
export function useUnsavedWork(isBegun: boolean): void {
  const work = useRef(undefined);
  useEffect(() => {
    markSaved(work, !isBegun);
    return () => markSaved(work, true);
  }, [isBegun]);
}
