import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { BankScreenProps } from '../../app/screen.ts';
import type { Language } from '../../bank/types.ts';
import { useLanguage } from '../../i18n/context.ts';
import {
  assignmentIdFrom,
  resolveAssignment,
  type SavedAssignment,
  toAssignmentItems,
} from '../assignment.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import type { ClassroomTexts } from '../screens.tsx';
import { buildAssignmentLink, SharePanel } from '../share/ShareAssignment.tsx';
import { AssignmentEditor } from './AssignmentEditor.tsx';
import { AssignmentList } from './AssignmentList.tsx';
import css from './Assignments.module.css';
import {
  type AssignmentForm,
  createAssignment,
  createBlankForm,
  keepIdIfOnlyRenamed,
  toAssignmentForm,
} from './form-state.ts';

/** The teacher's start: the sets on this device, and a new one. */
export function Assignments({
  playableBank: dossier,
  classroomText,
}: BankScreenProps & ClassroomTexts) {
  const { tag } = useLanguage();
  const app = useApp();
  const { router } = app;
  const savedAssignments = useSignal<readonly SavedAssignment[]>([]);
  const editedAssignment = useSignal<SavedAssignment | undefined>(undefined);
  /** A set that the device would not keep: it is handed out here and now. */
  const unsavedAssignment = useSignal<SavedAssignment | undefined>(undefined);
  const formHeading = useRef<HTMLHeadingElement>(null);
  const loadAssignments = () =>
    loadClassroomStore(app)
      .then((store) => store.listAssignments())
      .then((assignments) => {
        savedAssignments.value = assignments;
      })
      .catch(() => {
        // nothing is kept here: that is said when there is something to keep
      });
  useEffect(() => void loadAssignments(), []);
  const t = classroomText.assignments;

  const saveAssignment = async (form: AssignmentForm) => {
    const randomNumbers = crypto.getRandomValues(new Uint32Array(9));
    const items = form.itemIds.flatMap((id) => dossier.items.get(id) ?? []);
    const created = createAssignment(form, {
      id: assignmentIdFrom(randomNumbers.subarray(1)),
      seed: randomNumbers[0] ?? 0,
      made: app.game.now(),
      bank: dossier.bank.id,
      items: toAssignmentItems(items),
      name: classroomText.assignmentForm.defaultName(savedAssignments.value.length + 1),
    });
    if (!created) return;
    const previous = editedAssignment.value;
    const assignment = previous ? keepIdIfOnlyRenamed(previous, created) : created;
    try {
      const store = await loadClassroomStore(app);
      await store.saveAssignment(assignment);
      // what it was before stays: somebody may sit at it just now
      app.router.goTo('share', assignment.id);
    } catch {
      unsavedAssignment.value = assignment;
    }
  };
  const eraseAssignment = async ({ id }: SavedAssignment) => {
    const store = await loadClassroomStore(app);
    await store.deleteAssignment(id);
    if (editedAssignment.value?.id === id) editedAssignment.value = undefined;
    await loadAssignments();
  };
  const editAssignment = (assignment: SavedAssignment) => {
    // its items by the ids that this bank has
    editedAssignment.value = resolveAssignment(assignment, dossier.bank).assignment;
    formHeading.current?.focus();
    formHeading.current?.scrollIntoView();
  };

  if (unsavedAssignment.value) {
    return (
      <>
        <p role="alert">{t.saveFailed}</p>
        <SharePanel
          set={unsavedAssignment.value}
          address={buildAssignmentLink(unsavedAssignment.value, app.game.front.id, router)}
          words={classroomText}
        />
      </>
    );
  }
  return (
    <div class={css.preparer}>
      <h1>{t.title}</h1>
      <p>
        {t.lead} <a href={router.hashOf('take')}>{t.openAsPupil}</a>
      </p>
      {savedAssignments.value.length > 0 && (
        <AssignmentList
          assignments={savedAssignments.value}
          currentBankId={app.game.front.id}
          t={t}
          onEdit={editAssignment}
          onErase={eraseAssignment}
        />
      )}
      <section>
        <h2 ref={formHeading} tabIndex={-1}>
          {editedAssignment.value
            ? `${classroomText.assignmentForm.editTitle} – ${editedAssignment.value.name}`
            : classroomText.assignmentForm.newTitle}
        </h2>
        <AssignmentEditor
          key={editedAssignment.value?.id ?? ''}
          bank={dossier.bank}
          languages={app.preferences.languages as readonly Language[]}
          initialForm={
            editedAssignment.value
              ? toAssignmentForm(editedAssignment.value)
              : createBlankForm(tag as Language)
          }
          isNew={!editedAssignment.value}
          t={classroomText.assignmentForm}
          onSave={saveAssignment}
          onCancel={() => {
            editedAssignment.value = undefined;
          }}
        />
      </section>
    </div>
  );
}
