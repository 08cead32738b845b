import { useMemo } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { useDossier } from '../../app/use-playable-bank.ts';
import { useLanguage } from '../../i18n/context.ts';
import { LoadError } from '../../ui/LoadError.tsx';
import { AssignmentNotFound } from '../AssignmentNotFound.tsx';
import { resolveAssignment } from '../assignment.ts';
import { isOnOtherPage, OpenOnOtherPage } from '../OpenOnOtherPage.tsx';
import { useClassroomText, useSavedAssignment } from '../use-classroom.ts';
import { SlideshowView } from './SlideshowView.tsx';
import { createSlideshow, parseSlideshow } from './slideshow.ts';

/** A set before the whole room, one item at a time. */
export function Present({ app }: { app: AppContext }) {
  const { tag, text: shellText } = useLanguage();
  const t = useClassroomText(({ present }) => present.title);
  const assignment = useSavedAssignment(app);
  const { dossier, failed: hasFailed, fetch: loadBank } = useDossier(app.game);
  const resolved = useMemo(
    () => assignment && dossier && resolveAssignment(assignment, dossier.bank),
    [assignment, dossier],
  );
  const slideshow = useMemo(() => {
    if (!resolved) return undefined;
    const itemCount = resolved.items.filter(Boolean).length;
    return createSlideshow(
      itemCount,
      parseSlideshow(window.history.state?.[resolved.assignment.id], itemCount),
    );
  }, [resolved]);
  if (assignment === null && t) return <AssignmentNotFound words={t} />;
  if (assignment && t && isOnOtherPage(assignment, app, tag)) {
    return (
      <>
        <h1>{t.present.title}</h1>
        <OpenOnOtherPage assignment={assignment} app={app} t={t.openOnOtherPage} />
      </>
    );
  }
  if (!dossier && hasFailed)
    return <LoadError title={shellText.classroom.title} onRetry={loadBank} />;
  if (!resolved || !dossier || !slideshow || !t)
    return <p class="note">{shellText.round.loading}</p>;
  return (
    <SlideshowView
      resolved={resolved}
      dossier={dossier}
      slideshow={slideshow}
      classroomText={t}
      // with the tab's own place in its history: a reload finds it, and nothing is kept
      onStateChange={(state) =>
        window.history.replaceState({ [resolved.assignment.id]: state }, '')
      }
    />
  );
}
