import type { DraftedActor, DraftedFact } from '../../drafting/types.ts';
import type { Session } from '../session.ts';
import type { EditorText } from '../text/fr.ts';
import { useFormDraft } from '../use-form-draft.ts';
import { placeFact } from './new-fact.ts';

export interface FactFormProps<F extends DraftedFact = DraftedFact> {
  fact: F;
  session: Session;
  t: EditorText['facts'];
  /** Saved or not. */
  onDone(): void;
}

/** A fact as its form holds it; one that was added is saved on its words. */
export function useFactForm<F extends DraftedFact>({ fact, session, onDone }: FactFormProps<F>) {
  const project = session.history.value.present;
  const edited = useFormDraft(session, fact.id, fact);
  const isNew = !project.facts.some(({ id }) => id === fact.id);
  return {
    project,
    isNew,
    edited: edited.value,
    edit(changes: Partial<F>) {
      edited.value = { ...edited.value, ...changes };
    },
    save(mended: F, words: string, alsoAdded?: DraftedActor) {
      session.dispatch({
        kind: 'mend-fact',
        fact: isNew ? placeFact(project, mended, words) : mended,
        ...(alsoAdded && { alsoAdded }),
      });
      onDone();
    },
  };
}
