import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import type { Score } from '../../engine/reducer.ts';
import { MARKS_RECORD } from '../../shared/persisted-names.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';

const DEFAULT_MAX = 20;
export const MAX_MARK = 100;

const isMax = (max: unknown): max is number =>
  Number.isInteger(max) && (max as number) >= 1 && (max as number) <= MAX_MARK;

/** To the nearest half point; undefined if nothing was asked. */
export const markOutOf = ({ points, of }: Score, max: number): number | undefined =>
  of > 0 ? Math.round((2 * max * points) / of + 1e-9) / 2 : undefined;

/** Chosen once for all of a teacher's sets; a device that stores nothing keeps it until the page closes. */
export function useMarkScale() {
  const app = useApp();
  const max = useSignal(DEFAULT_MAX);
  const isRefused = useSignal(false);
  useEffectWhenVisible(() => {
    if (isRefused.peek()) return;
    void app
      .openRecords()
      .then((records) => records.readByPrefix(MARKS_RECORD))
      .then(([entry]) => {
        const stored = (entry?.[1] as { max?: unknown } | undefined)?.max;
        if (isMax(stored)) max.value = stored;
      })
      .catch(() => {});
  }, []);
  return {
    max: max.value,
    isRefused: isRefused.value,
    async changeMax(next: number) {
      if (!isMax(next)) return;
      max.value = next;
      try {
        const records = await app.openRecords();
        await records.writeAll([[MARKS_RECORD, { max: next }]]);
        isRefused.value = false;
      } catch {
        isRefused.value = true;
      }
    },
  };
}
