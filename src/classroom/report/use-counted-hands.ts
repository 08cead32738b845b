import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import type { CountedHands } from '../counted-hands.ts';

/** Reads the hands that the projector has counted; undefined until then. */
export function useCountedHands(assignmentId: string) {
  const app = useApp();
  const hands = useSignal<CountedHands | undefined>(undefined);
  const load = async () => {
    const store = await loadClassroomStore(app);
    hands.value = await store.readHands(assignmentId);
  };
  useEffectWhenVisible(
    () =>
      void load().catch(() => {
        hands.value ??= {};
      }),
    [assignmentId, app.game.revision.value],
  );
  return {
    hands: hands.value,
    async eraseHands() {
      const store = await loadClassroomStore(app);
      await store.deleteHands(assignmentId);
      hands.value = {};
    },
  };
}
