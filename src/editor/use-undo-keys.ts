import { useEffect } from 'preact/hooks';
import { isTextField, readKeySign } from '../ui/shortcut.ts';
import type { Session } from './session.ts';

function readUndoKey(event: KeyboardEvent) {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  if (ctrlKey === metaKey || altKey) return undefined;
  const letter = readKeySign(event).toLowerCase();
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
