import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate, formatDay } from '../../i18n/format.ts';
import { isBuiltDossierId } from '../../i18n/page-url.ts';
import type { AppText } from '../../i18n/text/fr.ts';
import { useStep } from '../../ui/press-guard.ts';
import type { SavedAssignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import { findUnsaved } from '../unsaved-assignments.ts';
import css from './AssignmentList.module.css';

const actionRoutes = ['share', 'present', 'print', 'cards', 'collect', 'report'] as const;

interface Props {
  assignments: readonly SavedAssignment[];
  /** An assignment of another bank is edited on that bank's page. */
  currentBankId: string;
  /** Of the dossiers of this device. */
  dossierNames: ReadonlyMap<string, string>;
  t: ClassroomText['assignments'];
  onEdit(assignment: SavedAssignment): void;
  onErase(assignment: SavedAssignment): Promise<void>;
}

export function AssignmentList(props: Props) {
  const { assignments, currentBankId, dossierNames, t, onEdit, onErase } = props;
  const confirmingId = useSignal('');
  const outcome = useSignal<'keptOnDevice' | 'erased' | 'eraseFailed'>('keptOnDevice');
  const erase = async (assignment: SavedAssignment) => {
    confirmingId.value = '';
    try {
      await onErase(assignment);
      outcome.value = 'erased';
    } catch {
      outcome.value = 'eraseFailed';
    }
  };
  return (
    <section class={css.assignments} aria-labelledby="sets">
      <h2 id="sets">{t.savedTitle}</h2>
      <ul>
        {assignments.map((assignment) => (
          <ListedAssignment
            key={assignment.id}
            assignment={assignment}
            isConfirming={confirmingId.value === assignment.id}
            otherDossier={
              assignment.bank === currentBankId
                ? undefined
                : (dossierNames.get(assignment.bank) ?? '')
            }
            t={t}
            onEdit={assignment.bank === currentBankId ? () => onEdit(assignment) : undefined}
            onConfirming={(isConfirming) => {
              confirmingId.value = isConfirming ? assignment.id : '';
            }}
            onErase={() => erase(assignment)}
          />
        ))}
      </ul>
      <p role="status" class="note">
        {t[outcome.value]}
      </p>
    </section>
  );
}

/** A built dossier has its day in its id. */
const describeBuilt = ({ bank }: SavedAssignment, t: AppText) =>
  isBuiltDossierId(bank) ? formatDate(bank.slice(0, 10), t) : bank;

interface ListedAssignmentProps {
  assignment: SavedAssignment;
  isConfirming: boolean;
  /** Its name, as far as it is known here. */
  otherDossier: string | undefined;
  t: Props['t'];
  onEdit: (() => void) | undefined;
  onConfirming(isConfirming: boolean): void;
  onErase(): void;
}

function ListedAssignment(props: ListedAssignmentProps) {
  const { assignment, isConfirming, otherDossier, t, onEdit, onConfirming, onErase } = props;
  const shellText = useText();
  const app = useApp();
  const { router } = app;
  const eraseButton = useRef<HTMLButtonElement>(null);
  const { id, name, items, seats, made } = assignment;
  return (
    <li>
      <h3>{name}</h3>
      <p class="note">{t.summary(items.length, seats, formatDay(made, shellText.locale))}</p>
      {otherDossier !== undefined && (
        <p class="note">{t.ofOtherDossier(otherDossier || describeBuilt(assignment, shellText))}</p>
      )}
      {findUnsaved(app, id) && <p class="problem">{t.saveFailed}</p>}
      <div class={css.actions}>
        {actionRoutes.map((route) => (
          <a
            key={route}
            href={router.hashOf(route, id)}
            aria-label={t.actionOn(t.actions[route], name)}
          >
            {t.actions[route]}
          </a>
        ))}
        {onEdit && (
          <button type="button" aria-label={t.actionOn(t.edit, name)} onClick={onEdit}>
            {t.edit}
          </button>
        )}
        <button
          ref={eraseButton}
          type="button"
          aria-label={t.actionOn(t.erase, name)}
          onClick={() => onConfirming(true)}
        >
          {t.erase}
        </button>
      </div>
      {isConfirming && (
        <EraseQuestion
          name={name}
          t={t}
          onErase={onErase}
          onCancel={() => {
            onConfirming(false);
            eraseButton.current?.focus();
          }}
        />
      )}
    </li>
  );
}

interface EraseQuestionProps {
  name: string;
  t: Props['t'];
  onErase(): void;
  onCancel(): void;
}

/** Below the actions and not in the place of one, so that these stay where they are. */
function EraseQuestion({ name, t, onErase, onCancel }: EraseQuestionProps) {
  const cancelButton = useRef<HTMLButtonElement>(null);
  useStep('erase');
  useLayoutEffect(() => cancelButton.current?.focus(), []);
  return (
    <fieldset>
      <legend>{t.eraseQuestion(name)}</legend>
      <button type="button" class="quiet" onClick={onErase}>
        {t.confirmErase}
      </button>
      <button ref={cancelButton} type="button" class="action" onClick={onCancel}>
        {t.cancelErase}
      </button>
    </fieldset>
  );
}
