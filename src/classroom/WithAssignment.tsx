import type { ComponentChild } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { AppContext } from '../app/app-context.ts';
import { useDossier } from '../app/use-playable-bank.ts';
import type { PlayableBank } from '../engine/playable-bank.ts';
import { useLanguage } from '../i18n/context.ts';
import { LoadError } from '../ui/LoadError.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import { AssignmentNotFound } from './AssignmentNotFound.tsx';
import { type ResolvedAssignment, resolveAssignment, type SavedAssignment } from './assignment.ts';
import { isOnOtherPage, OpenOnOtherPage } from './OpenOnOtherPage.tsx';
import type { CardsText } from './print/text/fr.ts';
import { loadCardsText } from './print/text/index.ts';
import { useClassroomText, useSavedAssignment } from './use-classroom.ts';

/** A set of this device with its bank, and what paper and cards say. */
export interface LoadedAssignment {
  resolved: ResolvedAssignment<SavedAssignment>;
  dossier: PlayableBank;
  cardsText: CardsText;
}

interface Props {
  app: AppContext;
  /** What the page is called. */
  pickTitle(t: CardsText): string;
  children(loaded: LoadedAssignment): ComponentChild;
}

/** The set that the address names, once it has come; or what stands in its way. */
export function WithAssignment({ app, pickTitle, children }: Props) {
  const { tag, text: shellText } = useLanguage();
  const classroomText = useClassroomText((t) => t.assignments.title);
  const cardsText = useLazy(true, () => loadCardsText(tag));
  const assignment = useSavedAssignment(app);
  const { dossier, failed: hasFailed, fetch: loadBank } = useDossier(app.game);
  const resolved = useMemo(
    () => assignment && dossier && resolveAssignment(assignment, dossier.bank),
    [assignment, dossier],
  );
  useEffect(() => {
    if (cardsText && classroomText) document.title = shellText.screenTitle(pickTitle(cardsText));
  }, [cardsText, classroomText]);
  if (assignment === null && classroomText) return <AssignmentNotFound words={classroomText} />;
  if (assignment && classroomText && isOnOtherPage(assignment, app, tag)) {
    return <OpenOnOtherPage assignment={assignment} app={app} t={classroomText.openOnOtherPage} />;
  }
  if (!dossier && hasFailed)
    return <LoadError title={shellText.classroom.title} onRetry={loadBank} />;
  if (!resolved || !dossier || !cardsText) return <p class="note">{shellText.round.loading}</p>;
  return <>{children({ resolved, dossier, cardsText })}</>;
}
