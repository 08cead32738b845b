import type { ListedItem } from './list-items.ts';
import type { Session } from './session.ts';
import type { EditorText } from './text/fr.ts';

export interface EditorStepProps {
  session: Session;
  text: EditorText;
  onNext(): void;
}

/** A step that comes after the items have been composed. */
export interface ItemStepProps extends EditorStepProps {
  items: readonly ListedItem[];
}
