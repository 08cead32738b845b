import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { ScreenProps } from '../../app/screen.ts';
import { useLanguage } from '../../i18n/context.ts';
import { NEW_SET } from '../../shared/persisted-names.ts';
import { resolveAssignment, type SavedAssignment } from '../assignment.ts';
import { DraftNote } from '../DraftNote.tsx';
import type { AssignmentsProps, TeachingTexts } from '../needs.tsx';
import { parseTeacherLink } from '../teacher-link.ts';
import { ASSIGNMENT_DRAFT, keepDraftFor, useKeptDraft } from '../use-kept-draft.ts';
import { AssignmentEditor } from './AssignmentEditor.tsx';
import { AssignmentList } from './AssignmentList.tsx';
import css from './Assignments.module.css';
import {
  type AssignmentDraft,
  parseAssignmentDraft,
  type RestoredDraft,
} from './assignment-draft.ts';
import {
  type AssignmentForm,
  createNextForm,
  findSetLanguages,
  toAssignmentForm,
} from './form-state.ts';
import { KeepHandedSet } from './KeepHandedSet.tsx';
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
  const keep = (
    edited: SavedAssignment | undefined,
    form: AssignmentForm,
    isHandPicked: boolean,
  ) => {
    setDraft({
      bank: bank.id,
      ...(edited && { edited: edited.id }),
      form,
      isHandPicked,
      ...(aside.current && { aside: aside.current }),
    });
  };
  const putAside = () => {
    restored.value = undefined;
    if (draft.peek().form) aside.current = draft.peek();
  };
  return {
    restored: restored.value,
    keep,
    putAside,
    /** Begins a new set like another; what was begun before waits. */
    beginCopy(assignment: SavedAssignment, name: string) {
      putAside();
      const { assignment: resolved } = resolveAssignment(assignment, bank);
      const form = { ...toAssignmentForm(resolved), name, classList: '' };
      const isHandPicked = assignment.code === undefined;
      restored.value = { edited: undefined, form, isHandPicked, isCopy: true };
      keep(undefined, form, isHandPicked);
    },
    /** Returns what was begun before, which is on the page again. */
    drop(): RestoredDraft | undefined {
      const { current } = aside;
      aside.current = current?.aside;
      restored.value = current && parse(current);
      setDraft(current ?? {});
      return restored.value;
    },
  };
}

function showHeading(heading: HTMLElement | null): void {
  heading?.focus();
  heading?.scrollIntoView();
}

type Props = AssignmentsProps & TeachingTexts & ScreenProps;

export function Assignments({ teachingText, about, ...loaded }: Props) {
  const { playableBank } = loaded;
  const { router } = useApp();
  const t = teachingText.assignments;
  const formText = teachingText.assignmentForm;
  const draft = useAssignmentDraft(loaded);
  const assignments = useAssignments(
    playableBank,
    { ...loaded, restored: draft.restored },
    formText,
  );
  const { saved, edited } = assignments;
  const formHeading = useRef<HTMLHeadingElement>(null);
  // the list says that its last one is erased
  const isListShown = useRef(false);
  isListShown.current ||= saved.length > 0;
  const handed = useMemo(() => parseTeacherLink(about ?? ''), [about]);
  const isFormShown =
    !handed &&
    (about === NEW_SET ||
      saved.length === 0 ||
      edited !== undefined ||
      draft.restored !== undefined);
  const showForm = () => setTimeout(() => showHeading(formHeading.current));
  return (
    <div class={css.assignments}>
      <ClassHeader t={t} isFormShown={isFormShown} isFirst={saved.length === 0 && !handed} />
      {handed && (
        <KeepHandedSet
          handed={handed}
          kept={saved.find(({ id }) => id === handed.assignment.id)}
          playableBank={playableBank}
          t={t}
          onKeep={assignments.keep}
        />
      )}
      {isFormShown && (
        <AssignmentForms
          key={edited?.id}
          loaded={loaded}
          assignments={assignments}
          draft={draft}
          formHeading={formHeading}
          formText={formText}
        />
      )}
      {isListShown.current && (
        <ClassList {...{ loaded, assignments, draft, t }} onFormShown={showForm} />
      )}
      <a class="link" href={router.hashOf('export')}>
        {t.exportAll}
      </a>
    </div>
  );
}

interface ClassListProps extends Pick<FormsProps, 'loaded' | 'assignments' | 'draft'> {
  t: HeaderProps['t'];
  onFormShown(): void;
}

function ClassList({ loaded, assignments, draft, t, onFormShown }: ClassListProps) {
  const { game } = useApp();
  return (
    <AssignmentList
      assignments={assignments.saved}
      results={assignments.results}
      currentBankId={game.front.id}
      dossierNames={loaded.dossierNames}
      t={t}
      onEdit={(assignment) => {
        if (assignments.edited?.id !== assignment.id) draft.putAside();
        assignments.edit(assignment);
        onFormShown();
      }}
      onDuplicate={(assignment) => {
        assignments.showEdited(undefined);
        draft.beginCopy(assignment, t.copyOf(assignment.name));
        onFormShown();
      }}
      onEnd={assignments.end}
      onErase={assignments.erase}
    />
  );
}

interface HeaderProps {
  t: TeachingTexts['teachingText']['assignments'];
  isFormShown: boolean;
  isFirst: boolean;
}

function ClassHeader({ t, isFormShown, isFirst }: HeaderProps) {
  const { router } = useApp();
  return (
    <header>
      <h1>{t.title}</h1>
      {isFirst && (
        <p class="note">
          {t.lead} <a href={router.hashOf('take')}>{t.openAsPupil}</a>
        </p>
      )}
      {!isFormShown && (
        <a class="quiet" href={router.hashOf('assignments', NEW_SET)}>
          {t.newSet}
        </a>
      )}
    </header>
  );
}

interface FormsProps {
  loaded: AssignmentsProps;
  assignments: ReturnType<typeof useAssignments>;
  draft: ReturnType<typeof useAssignmentDraft>;
  formHeading: { current: HTMLHeadingElement | null };
  formText: TeachingTexts['teachingText']['assignmentForm'];
}

function createInitialForm(
  restored: RestoredDraft | undefined,
  edited: SavedAssignment | undefined,
  saved: readonly SavedAssignment[],
  languages: ReturnType<typeof findSetLanguages>,
): AssignmentForm {
  const [language] = languages;
  if (restored) {
    // begun on the page of another article
    const isForeign = !edited && !languages.includes(restored.form.language);
    return { ...restored.form, ...(isForeign && { language }) };
  }
  return edited ? toAssignmentForm(edited) : createNextForm(language, saved);
}

function AssignmentForms({ loaded, assignments, draft, formHeading, formText }: FormsProps) {
  const { tag } = useLanguage();
  const app = useApp();
  const { saved, edited } = assignments;
  const { restored, keep, drop } = draft;
  const languages = findSetLanguages(app.game.front.languages, app.preferences.languages, tag);
  return (
    <section>
      {restored && !edited && !restored.isCopy && (
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
        key={`${edited?.id} ${restored !== undefined} ${restored?.isCopy}`}
        playableBank={loaded.playableBank}
        languages={languages}
        initialForm={createInitialForm(restored, edited, saved, languages)}
        wasHandPicked={restored?.isHandPicked ?? (edited !== undefined && !edited.code)}
        before={
          edited && {
            form: toAssignmentForm(edited),
            results: assignments.results.get(edited.id) ?? 0,
          }
        }
        t={formText}
        onChange={(...state) => keep(edited, ...state)}
        onSave={async (...made) => {
          const isMade = await assignments.save(...made);
          if (isMade) drop();
          return isMade;
        }}
        onCancel={
          edited || saved.length > 0
            ? () => {
                if (edited || restored?.isCopy) assignments.showEdited(drop()?.edited);
                app.router.goTo('assignments');
              }
            : undefined
        }
        onChangeArticle={async (bank, form) => {
          await keepDraftFor(app, ASSIGNMENT_DRAFT, { bank, form: { ...form, itemIds: [] } });
          drop();
        }}
      >
        <h2 ref={formHeading} tabIndex={-1}>
          {edited ? `${formText.editTitle} – ${edited.name}` : formText.newTitle}
        </h2>
      </AssignmentEditor>
    </section>
  );
}
