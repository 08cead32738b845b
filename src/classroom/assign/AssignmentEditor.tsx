import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Language } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { Dock } from '../../ui/Dock.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { assignmentLimits, type Purpose, purposes } from '../assignment.ts';
import { ArticleField } from './ArticleField.tsx';
import css from './AssignmentEditor.module.css';
import { ChosenItems } from './ChosenItems.tsx';
import { ClassListField } from './ClassListField.tsx';
import { type AssignmentForm, isAnotherSet } from './form-state.ts';
import { LengthField, NumberField } from './NumberField.tsx';
import { SetOptions } from './SetOptions.tsx';
import type { TeachingText } from './text/fr.ts';
import { type AssignmentFormModel, useAssignmentForm } from './use-assignment-form.ts';

interface Props {
  playableBank: PlayableBank;
  languages: readonly Language[];
  initialForm: AssignmentForm;
  wasHandPicked: boolean;
  /** The saved set, if one is being changed. */
  before: { form: AssignmentForm; results: number } | undefined;
  t: TeachingText['assignmentForm'];
  onChange(form: AssignmentForm, isHandPicked: boolean): void;
  onSave(form: AssignmentForm, isHandPicked: boolean): Promise<boolean>;
  onCancel?: (() => void) | undefined;
  onChangeArticle(bank: string, form: AssignmentForm): Promise<void>;
  /** The heading of the form. */
  children: ComponentChildren;
}

/** The form of a set in one view. Options are folded, with a line that tells them. */
export function AssignmentEditor(props: Props) {
  const { playableBank, languages, before, t, onSave, onCancel, onChangeArticle } = props;
  const { bank } = playableBank;
  const model = useAssignmentForm(bank, props.initialForm, props.wasHandPicked, props.onChange);
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
        void onSave(model.form, model.isHandPicked).then((isMade) => {
          isSaving.value = false;
          isInvalid.value = !isMade;
        });
      }}
    >
      <div class={css.columns}>
        <div>
          {props.children}
          <ArticleField
            t={t}
            onLeave={before ? undefined : (dossier) => onChangeArticle(dossier, model.form)}
          />
          <NameAndSeats model={model} t={t} />
          <ClassListField model={model} t={t} />
          <RadioField
            legend={t.purpose}
            name="purpose"
            ids={purposes}
            labels={t.purposes}
            chosen={model.form.purpose}
            onChoose={(purpose) => model.updateCriteria({ purpose })}
          />
          <SetOptions bank={bank} languages={languages} model={model} t={t} />
        </div>
        <ChosenItems playableBank={playableBank} model={model} t={t} />
      </div>
      {isInvalid.value && <p role="alert">{t.invalid}</p>}
      <Dock isRow>
        <SaveNote form={model.form} before={before} t={t} />
        <button type="submit" class="action" disabled={!canSave}>
          {before ? t.saveChanges : nameSaving(model.form.purpose, t)}
        </button>
        {onCancel && (
          <button type="button" class="quiet" onClick={onCancel}>
            {t.cancel}
          </button>
        )}
      </Dock>
    </form>
  );
}

const nameSaving = (purpose: Purpose, { saveAndShare, saveFor }: Props['t']) =>
  purpose === 'devices' ? saveAndShare : saveFor[purpose];

/** Says beside the button what a change makes of a set that was given. */
function SaveNote({ form, before, t }: Pick<Props, 'before' | 't'> & { form: AssignmentForm }) {
  return (
    before && (
      <p role="status" class="note">
        {isAnotherSet(before.form, form) ? t.becomesAnother(before.results) : t.staysTheSame}
      </p>
    )
  );
}

function NameAndSeats({ model, t }: { model: AssignmentFormModel } & Pick<Props, 't'>) {
  const { form, update } = model;
  return (
    <div class={css.fields}>
      <div>
        <label class="field">
          {t.name}
          <input
            type="text"
            autocomplete="off"
            maxLength={60}
            placeholder={t.namePlaceholder}
            value={form.name}
            onInput={({ currentTarget }) => update({ name: currentTarget.value })}
          />
        </label>
      </div>
      <NumberField
        label={t.seats}
        value={form.seats}
        problem={t.wholeNumber(assignmentLimits.seats)}
        max={assignmentLimits.seats}
        onInput={(seats) => update({ seats })}
      />
      <LengthField model={model} t={t} />
    </div>
  );
}
