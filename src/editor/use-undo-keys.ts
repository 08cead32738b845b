import { useEffect } from 'preact/hooks';
import { isTextField } from '../ui/shortcut.ts';
import type { Session } from './session.ts';

function readUndoKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  if (ctrlKey === metaKey || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey ? 'redo' : undefined;
}

/** A field takes back its own typing. */
export function useUndoKeys({ dispatch }: Session): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const kind = isTextField(event.target) ? undefined : readUndoKey(event);
      if (!kind) return;
      event.preventDefault();
      dispatch({ kind });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [dispatch]);
}
