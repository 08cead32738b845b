import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import type { SavedAssignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './AssignmentList.module.css';

const actionRoutes = ['share', 'present', 'print', 'cards', 'collect', 'report'] as const;

interface Props {
  assignments: readonly SavedAssignment[];
  /** The dossier of this page: a set of another one is changed on that one's. */
  currentBankId: string;
  t: ClassroomText['assignments'];
  onEdit(assignment: SavedAssignment): void;
  onErase(assignment: SavedAssignment): Promise<void>;
}

/** The sets on this device, each with all that can be done with it. */
export function AssignmentList({ assignments, currentBankId, t, onEdit, onErase }: Props) {
  const { locale } = useText();
  const dateFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  /** The set that is to be erased once that is said twice. */
  const confirmingId = useSignal('');
  const statusMessage = useSignal('');
  const cancelButton = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => cancelButton.current?.focus(), [confirmingId.value]);
  const { router } = useApp();
  return (
    <section class={css.sets} aria-labelledby="sets">
      <h2 id="sets">{t.savedTitle}</h2>
      <ul>
        {assignments.map((assignment) => (
          <li key={assignment.id}>
            <h3>{assignment.name}</h3>
            <p class="note">
              {t.summary(
                assignment.items.length,
                assignment.seats,
                dateFormat.format(assignment.made),
              )}
            </p>
            <div class={css.ways}>
              {actionRoutes.map((route) => (
                <a
                  key={route}
                  href={router.hashOf(route, assignment.id)}
                  aria-label={t.actionOn(t.actions[route], assignment.name)}
                >
                  {t.actions[route]}
                </a>
              ))}
              {assignment.bank === currentBankId && (
                <button
                  type="button"
                  aria-label={t.actionOn(t.edit, assignment.name)}
                  onClick={() => onEdit(assignment)}
                >
                  {t.edit}
                </button>
              )}
              <button
                type="button"
                aria-label={t.actionOn(t.erase, assignment.name)}
                onClick={() => {
                  confirmingId.value = assignment.id;
                }}
              >
                {t.erase}
              </button>
            </div>
            {confirmingId.value === assignment.id && (
              <fieldset>
                <legend>{t.eraseQuestion(assignment.name)}</legend>
                <button
                  type="button"
                  class="action"
                  onClick={() => {
                    confirmingId.value = '';
                    onErase(assignment).then(
                      () => {
                        statusMessage.value = t.erased;
                      },
                      () => {
                        statusMessage.value = t.eraseFailed;
                      },
                    );
                  }}
                >
                  {t.confirmErase}
                </button>
                <button
                  ref={cancelButton}
                  type="button"
                  class="quiet"
                  onClick={() => {
                    confirmingId.value = '';
                  }}
                >
                  {t.cancelErase}
                </button>
              </fieldset>
            )}
          </li>
        ))}
      </ul>
      <p role="status" class="note">
        {statusMessage.value || t.keptOnDevice}
      </p>
    </section>
  );
}
