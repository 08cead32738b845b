import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../app/app-context.ts';
import { useEffectWhenVisible } from '../ui/use-effect-when-visible.ts';
import { loadClassroomStore } from './classroom-store.ts';
import type { ClassroomText } from './text/fr.ts';
import { findUnsaved } from './unsaved-assignments.ts';

interface Props {
  id: string;
  t: ClassroomText['savedAssignment'];
}

/** Once another tab has erased the assignment that this page goes on with. */
export function ErasedNote({ id, t }: Props) {
  const app = useApp();
  const isErased = useSignal(false);
  const look = async () => {
    const store = await loadClassroomStore(app);
    isErased.value = !(await store.findAssignment(id)) && !findUnsaved(app, id);
  };
  // a storage that does not answer has erased nothing
  const lookAgain = () => void look().catch(() => {});
  useEffectWhenVisible(lookAgain, [id, app.game.revision.value]);
  // a projector is in view all the time
  useEffect(() => {
    window.addEventListener('focus', lookAgain);
    return () => window.removeEventListener('focus', lookAgain);
  }, [id]);
  return isErased.value ? <p role="alert">{t.erasedElsewhere}</p> : null;
}
