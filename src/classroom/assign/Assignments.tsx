import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { Language } from '../../bank/types.ts';
import { useLanguage } from '../../i18n/context.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import type { SavedAssignment } from '../assignment.ts';
import { DraftNote } from '../DraftNote.tsx';
import type { AssignmentsProps, ClassroomTexts } from '../needs.tsx';
import { ASSIGNMENT_DRAFT, useKeptDraft } from '../use-kept-draft.ts';
import { AssignmentEditor } from './AssignmentEditor.tsx';
import { AssignmentList } from './AssignmentList.tsx';
import css from './Assignments.module.css';
import { type AssignmentDraft, parseAssignmentDraft } from './assignment-draft.ts';
import { type AssignmentForm, createBlankForm, toAssignmentForm } from './form-state.ts';
import { useAssignments } from './use-assignments.ts';

function useAssignmentDraft({
  playableBank: { bank },
  savedAssignments,
  keptDraft,
}: AssignmentsProps) {
  const { draft, setDraft } = useKeptDraft<AssignmentDraft>(ASSIGNMENT_DRAFT, keptDraft);
  const parse = (stored: AssignmentDraft) => parseAssignmentDraft(stored, bank, savedAssignments);
  const restored = useSignal(useMemo(() => parse(draft.peek()), []));
  const aside = useRef(draft.peek().aside);
  return {
    restored: restored.value,
    keep(edited: SavedAssignment | undefined, form: AssignmentForm, isHandPicked: boolean) {
      setDraft({
        bank: bank.id,
        ...(edited && { edited: edited.id }),
        form,
        isHandPicked,
        ...(aside.current && { aside: aside.current }),
      });
    },
    putAside() {
      restored.value = undefined;
      if (draft.peek().form) aside.current = draft.peek();
    },
    /** Returns what was begun before, which is on the page again. */
    drop() {
      const { current } = aside;
      aside.current = current?.aside;
      restored.value = current && parse(current);
      setDraft(current ?? {});
      return restored.value;
    },
  };
}

export function Assignments({ classroomText, ...loaded }: AssignmentsProps & ClassroomTexts) {
  const { playableBank } = loaded;
  const { tag } = useLanguage();
  const { game, preferences, router } = useApp();
  const t = classroomText.assignments;
  const formText = classroomText.assignmentForm;
  const { restored, keep, putAside, drop } = useAssignmentDraft(loaded);
  const assignments = useAssignments(playableBank, { ...loaded, restored }, formText);
  const { saved, edited } = assignments;
  const formHeading = useRef<HTMLHeadingElement>(null);
  // the list says that its last one is erased
  const isListShown = useRef(false);
  isListShown.current ||= saved.length > 0;
  return (
    <div class={css.assignments}>
      <h1>{t.title}</h1>
      <p>
        {t.lead} <a href={router.hashOf('take')}>{t.openAsPupil}</a>
      </p>
      <p>
        <MarkedText text={t.onDossier(game.front.title)} />{' '}
        <a href={router.hashOf('archives')}>{t.chooseDossier}</a>
      </p>
      <p>
        <a href={router.hashOf('editor')}>{t.ownArticle}</a>
      </p>
      {isListShown.current && (
        <AssignmentList
          assignments={saved}
          currentBankId={game.front.id}
          dossierNames={loaded.dossierNames}
          t={t}
          onEdit={(assignment) => {
            if (edited?.id !== assignment.id) putAside();
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
        {restored && !edited && (
          <DraftNote
            text={formText.draftRestored}
            t={formText}
            onStartOver={() => {
              drop();
              formHeading.current?.focus();
            }}
          />
        )}
        <AssignmentEditor
          key={`${edited?.id} ${restored !== undefined}`}
          bank={playableBank.bank}
          languages={preferences.languages as readonly Language[]}
          initialForm={
            restored?.form ?? (edited ? toAssignmentForm(edited) : createBlankForm(tag as Language))
          }
          wasHandPicked={restored?.isHandPicked ?? edited !== undefined}
          isNew={!edited}
          t={formText}
          onChange={(...state) => keep(edited, ...state)}
          onSave={async (form) => {
            const isMade = await assignments.save(form);
            if (isMade) drop();
            return isMade;
          }}
          onCancel={() => {
            assignments.showEdited(drop()?.edited);
          }}
        />
      </section>
    </div>
  );
}
