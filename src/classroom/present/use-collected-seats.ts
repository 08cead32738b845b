import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import { sentenceIdsOf } from '../../bank/front-page.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import { createResultCodeReader, restoreCollection } from '../collect/collection.ts';
import type { ResolvedAssignmentProps } from '../needs.tsx';
import { createSeatReport, type SeatReport } from '../report/per-seat.ts';

/** Results of the class so far, if this device collects them. */
export function useCollectedSeats({ resolved, playableBank }: ResolvedAssignmentProps) {
  const app = useApp();
  const seats = useSignal<readonly SeatReport[]>([]);
  useEffectWhenVisible(() => {
    const { bank, engine } = playableBank;
    const load = async () => {
      const store = await loadClassroomStore(app);
      const reader = createResultCodeReader(resolved, engine.scoreResponse, sentenceIdsOf(bank));
      const stored = await store.listResults(resolved.assignment.id);
      const asked = resolved.items.map(Boolean);
      seats.value = [...restoreCollection(reader, stored).seats.values()].map((seat) =>
        createSeatReport(seat, resolved, asked),
      );
    };
    // without results there is nothing to show beside the hands
    void load().catch(() => {});
  }, [resolved, app.game.revision.value]);
  return seats;
}
