import { useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { BankScreenProps } from '../../app/screen.ts';
import type { Language } from '../../bank/types.ts';
import { useLanguage } from '../../i18n/context.ts';
import type { ClassroomTexts } from '../needs.tsx';
import { ShareAssignment } from '../share/ShareAssignment.tsx';
import { AssignmentEditor } from './AssignmentEditor.tsx';
import { AssignmentList } from './AssignmentList.tsx';
import css from './Assignments.module.css';
import { createBlankForm, toAssignmentForm } from './form-state.ts';
import { useAssignments } from './use-assignments.ts';

export function Assignments({ playableBank, classroomText }: BankScreenProps & ClassroomTexts) {
  const { tag } = useLanguage();
  const { game, preferences, router } = useApp();
  const t = classroomText.assignments;
  const formText = classroomText.assignmentForm;
  const assignments = useAssignments(playableBank, formText);
  const { saved, edited, unsaved } = assignments;
  const formHeading = useRef<HTMLHeadingElement>(null);
  if (unsaved) {
    return (
      <>
        <p role="alert">{t.saveFailed}</p>
        <ShareAssignment assignment={unsaved} classroomText={classroomText} />
      </>
    );
  }
  return (
    <div class={css.assignments}>
      <h1>{t.title}</h1>
      <p>
        {t.lead} <a href={router.hashOf('take')}>{t.openAsPupil}</a>
      </p>
      {saved.length > 0 && (
        <AssignmentList
          assignments={saved}
          currentBankId={game.front.id}
          t={t}
          onEdit={(assignment) => {
            assignments.edit(assignment);
            formHeading.current?.focus();
            formHeading.current?.scrollIntoView();
          }}
          onErase={assignments.erase}
        />
      )}
      <section>
        <h2 ref={formHeading} tabIndex={-1}>
          {edited ? `${formText.editTitle} – ${edited.name}` : formText.newTitle}
        </h2>
        <AssignmentEditor
          key={edited?.id ?? ''}
          bank={playableBank.bank}
          languages={preferences.languages as readonly Language[]}
          initialForm={edited ? toAssignmentForm(edited) : createBlankForm(tag as Language)}
          isNew={!edited}
          t={formText}
          onSave={assignments.save}
          onCancel={assignments.cancelEdit}
        />
      </section>
    </div>
  );
}
