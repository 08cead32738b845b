import { useApp } from '../app/app-context.ts';
import type { ClassroomText } from './text/fr.ts';

export function AssignmentNotFound({ t }: { t: ClassroomText }) {
  const { router } = useApp();
  return (
    <>
      <h1>{t.savedAssignment.notFound}</h1>
      <a class="quiet" href={router.hashOf('assignments')}>
        {t.savedAssignment.allAssignments}
      </a>
    </>
  );
}
