import type { Session } from './session.ts';
import type { EditorText } from './text/fr.ts';

export interface EditorStepProps {
  session: Session;
  text: EditorText;
  onNext(): void;
}
