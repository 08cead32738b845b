import { useSignal } from '@preact/signals';
import type { Bank, Language } from '../../bank/types.ts';
import { assignmentLimits } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './Assignments.module.css';
import type { AssignmentForm } from './form-state.ts';
import { NumberField } from './NumberField.tsx';
import { PickItems } from './PickItems.tsx';
import { PlayRules } from './PlayRules.tsx';
import { type AssignmentFormModel, useAssignmentForm } from './use-assignment-form.ts';

interface Props {
  bank: Bank;
  languages: readonly Language[];
  initialForm: AssignmentForm;
  wasHandPicked: boolean;
  isNew: boolean;
  t: ClassroomText['assignmentForm'];
  onChange(form: AssignmentForm, isHandPicked: boolean): void;
  onSave(form: AssignmentForm): Promise<boolean>;
  onCancel(): void;
}

export function AssignmentEditor(props: Props) {
  const { bank, languages, initialForm, wasHandPicked, isNew, t, onChange, onSave, onCancel } =
    props;
  const model = useAssignmentForm(bank, initialForm, wasHandPicked, onChange);
  const isSaving = useSignal(false);
  const isInvalid = useSignal(false);
  const itemCount = bank.items.filter(({ id }) => model.form.itemIds.includes(id)).length;
  const canSave = itemCount > 0 && itemCount <= assignmentLimits.items && !isSaving.value;
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!canSave) return;
        isSaving.value = true;
        void onSave(model.form).then((isMade) => {
          isSaving.value = false;
          isInvalid.value = !isMade;
        });
      }}
    >
      <NameAndSeats model={model} t={t} />
      <PickItems bank={bank} model={model} t={t} />
      <PlayRules languages={languages} model={model} t={t} />
      {!isNew && <p class="note">{t.changesNote}</p>}
      {isInvalid.value && <p role="alert">{t.invalid}</p>}
      <div class={css.dock}>
        <button type="submit" class="action" disabled={!canSave}>
          {isNew ? t.saveAndShare : t.saveChanges}
        </button>
        {!isNew && (
          <button type="button" class="quiet" onClick={onCancel}>
            {t.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

function NameAndSeats({
  model: { form, update },
  t,
}: { model: AssignmentFormModel } & Pick<Props, 't'>) {
  return (
    <div class={css.pair}>
      <div>
        <label class="field">
          {t.name}
          <input
            type="text"
            autocomplete="off"
            maxLength={60}
            aria-describedby="name-hint"
            value={form.name}
            onInput={({ currentTarget }) => update({ name: currentTarget.value })}
          />
        </label>
        <p id="name-hint" class="note">
          {t.nameHint}
        </p>
      </div>
      <NumberField
        label={t.seats}
        value={form.seats}
        problem={t.wholeNumber(assignmentLimits.seats)}
        max={assignmentLimits.seats}
        onInput={(seats) => update({ seats })}
      />
    </div>
  );
}
