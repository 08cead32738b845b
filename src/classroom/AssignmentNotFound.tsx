import { formatHash } from '../app/router.ts';
import type { ClassroomText } from './text/fr.ts';

/** What stands where a set is not on this device, with the way to those that are. */
export const AssignmentNotFound = ({ words: t }: { words: ClassroomText }) => (
  <>
    <h1>{t.shareAssignment.notFound}</h1>
    <a class="quiet" href={formatHash('classe')}>
      {t.shareAssignment.allAssignments}
    </a>
  </>
);
