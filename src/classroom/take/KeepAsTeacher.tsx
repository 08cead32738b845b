import { useApp } from '../../app/app-context.ts';
import type { Assignment } from '../assignment.ts';
import { encodeTeacherLink } from '../teacher-link.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './TakeAssignment.module.css';

interface Props {
  assignment: Assignment;
  t: ClassroomText['takeAssignment'];
}

/** For a teacher who films the code of a set; folded on devices that are likely a pupil's. */
export function KeepAsTeacher({ assignment, t }: Props) {
  const { preferences, router } = useApp();
  const link = (
    <a href={router.hashOf('assignments', encodeTeacherLink(assignment))}>{t.keepAsTeacher}</a>
  );
  return preferences.enabledToggles.value.has('teaching') ? (
    <p class="note">{link}</p>
  ) : (
    <details class={css.teacher}>
      <summary>{t.forTeacher}</summary>
      <p class="note">{t.forTeacherNote}</p>
      <p>{link}</p>
    </details>
  );
}
