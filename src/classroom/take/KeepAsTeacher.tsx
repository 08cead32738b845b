import { useApp } from '../../app/app-context.ts';
import type { Assignment } from '../assignment.ts';
import { encodeTeacherLink } from '../teacher-link.ts';
import type { ClassroomText } from '../text/fr.ts';

interface Props {
  assignment: Assignment;
  t: ClassroomText['takeAssignment'];
}

/** For a teacher who films the code of a set; not on pupils' devices, which it would show the answers. */
export function KeepAsTeacher({ assignment, t }: Props) {
  const { preferences, router } = useApp();
  if (!preferences.enabledToggles.value.has('teaching')) return null;
  return (
    <p class="note">
      <a href={router.hashOf('assignments', encodeTeacherLink(assignment))}>{t.keepAsTeacher}</a>
    </p>
  );
}
