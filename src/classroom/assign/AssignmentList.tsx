import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useLanguage, useText } from '../../i18n/context.ts';
import { formatDay } from '../../i18n/format.ts';
import { useStep } from '../../ui/press-guard.ts';
import type { SavedAssignment } from '../assignment.ts';
import { assignmentTabs, findLifeStage, findNextStep } from '../assignment-life.ts';
import { describeArticle } from '../describe-article.ts';
import { assignmentPageUrl } from '../OpenOnOtherPage.tsx';
import { findUnsaved } from '../unsaved-assignments.ts';
import css from './AssignmentList.module.css';
import type { TeachingText } from './text/fr.ts';

interface Actions {
  onEdit(assignment: SavedAssignment): void;
  onDuplicate(assignment: SavedAssignment): void;
  /** Ends it, or takes that back. */
  onEnd(assignment: SavedAssignment): Promise<void>;
  onErase(assignment: SavedAssignment): Promise<void>;
}

interface Props extends Actions {
  assignments: readonly SavedAssignment[];
  /** Number of seats with a result, by assignment. */
  results: ReadonlyMap<string, number>;
  /** An assignment of another bank is edited on that bank's page. */
  currentBankId: string;
  /** Of the dossiers of this device. */
  dossierNames: ReadonlyMap<string, string>;
  t: TeachingText['assignments'];
}

type Outcome = 'keptOnDevice' | 'endFailed' | 'erased' | 'eraseFailed';

export function AssignmentList(props: Props) {
  const { assignments, t } = props;
  const confirmingId = useSignal('');
  const outcome = useSignal<Outcome>('keptOnDevice');
  const tell = async (change: Promise<void>, done: Outcome, failed: Outcome) => {
    confirmingId.value = '';
    outcome.value = await change.then(
      () => done,
      () => failed,
    );
  };
  return (
    <section class={css.assignments} aria-labelledby="sets">
      <h2 id="sets">{t.savedTitle}</h2>
      <ul>
        {assignments.map((assignment) => (
          <ListedAssignment
            key={assignment.id}
            {...props}
            assignment={assignment}
            isConfirming={confirmingId.value === assignment.id}
            onConfirming={(isConfirming) => {
              confirmingId.value = isConfirming ? assignment.id : '';
            }}
            onEnd={() => tell(props.onEnd(assignment), 'keptOnDevice', 'endFailed')}
            onErase={() => tell(props.onErase(assignment), 'erased', 'eraseFailed')}
          />
        ))}
      </ul>
      <p role="status" class="note">
        {t[outcome.value]}
      </p>
    </section>
  );
}

interface ListedAssignmentProps extends Omit<Props, 'assignments'> {
  assignment: SavedAssignment;
  isConfirming: boolean;
  onConfirming(isConfirming: boolean): void;
}

function ListedAssignment(props: ListedAssignmentProps) {
  const { assignment, results, dossierNames, isConfirming, t, onConfirming, onErase } = props;
  const text = useText();
  const { tag } = useLanguage();
  const app = useApp();
  const eraseButton = useRef<HTMLButtonElement>(null);
  const { id, name, bank, language, items, seats, made } = assignment;
  const received = results.get(id) ?? 0;
  const next = findNextStep(assignment, received);
  const isElsewhere = bank !== app.game.front.id && dossierNames.has(bank) && language === tag;
  const page = isElsewhere ? assignmentPageUrl(assignment, app.game.front.id) : '';
  const linkTo = (tab: typeof next, style?: string) => (
    <a
      key={tab}
      class={style}
      href={page + app.router.hashOf(tab, id)}
      aria-label={t.actionOn(t.actions[tab], name)}
    >
      {t.actions[tab]}
    </a>
  );
  return (
    <li>
      <div class={css.set}>
        <div>
          <h3>{name}</h3>
          <p>
            <cite>{describeArticle(assignment, app.game.front, text, dossierNames.get(bank))}</cite>
          </p>
          <p class="note">{t.summary(items.length, seats, formatDay(made, text.locale))}</p>
          <p class={css.stage}>{t.stages[findLifeStage(assignment, received)](received, seats)}</p>
          {findUnsaved(app, id) && <p class="problem">{t.saveFailed}</p>}
        </div>
        {linkTo(next, 'action')}
      </div>
      <div class={css.actions}>{assignmentTabs.map((tab) => tab !== next && linkTo(tab))}</div>
      <ManageSet {...props} eraseButton={eraseButton} />
      {isConfirming && (
        <EraseQuestion
          question={t.eraseQuestion(name, received)}
          t={t}
          onErase={() => void onErase(assignment)}
          onCancel={() => {
            onConfirming(false);
            eraseButton.current?.focus();
          }}
        />
      )}
    </li>
  );
}

interface ManageProps extends ListedAssignmentProps {
  eraseButton: { current: HTMLButtonElement | null };
}

/** Actions on a set that are rare. */
function ManageSet({ assignment, currentBankId, t, eraseButton, ...on }: ManageProps) {
  const { name, bank, ended } = assignment;
  const isOfThisPage = bank === currentBankId;
  return (
    <details class={css.manage}>
      <summary aria-label={t.actionOn(t.manage, name)}>{t.manage}</summary>
      <div class={css.actions}>
        {isOfThisPage && (
          <button
            type="button"
            aria-label={t.actionOn(t.edit, name)}
            onClick={() => on.onEdit(assignment)}
          >
            {t.edit}
          </button>
        )}
        {isOfThisPage && (
          <button
            type="button"
            aria-label={t.actionOn(t.duplicate, name)}
            onClick={() => on.onDuplicate(assignment)}
          >
            {t.duplicate}
          </button>
        )}
        <button
          type="button"
          aria-label={t.actionOn(ended ? t.reopen : t.end, name)}
          onClick={() => void on.onEnd(assignment)}
        >
          {ended ? t.reopen : t.end}
        </button>
        <button
          ref={eraseButton}
          type="button"
          aria-label={t.actionOn(t.erase, name)}
          onClick={() => on.onConfirming(true)}
        >
          {t.erase}
        </button>
      </div>
    </details>
  );
}

interface EraseQuestionProps {
  question: string;
  t: Props['t'];
  onErase(): void;
  onCancel(): void;
}

/** Below the actions and not in the place of one, so that these stay where they are. */
function EraseQuestion({ question, t, onErase, onCancel }: EraseQuestionProps) {
  const cancelButton = useRef<HTMLButtonElement>(null);
  useStep('erase');
  useLayoutEffect(() => cancelButton.current?.focus(), []);
  return (
    <fieldset>
      <legend>{question}</legend>
      <button type="button" class="quiet" onClick={onErase}>
        {t.confirmErase}
      </button>
      <button ref={cancelButton} type="button" class="action" onClick={onCancel}>
        {t.cancelErase}
      </button>
    </fieldset>
  );
}
