import { useMemo } from 'preact/hooks';
import { createAxisLookup } from '../../bank/axis.ts';
import { difficulties } from '../../bank/difficulty.ts';
import { axes, type Bank, type ItemType, type Language } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { getAutonym } from '../../i18n/language-name.ts';
import { classroomTypes } from '../../items/classroom.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { useProblem } from '../../ui/use-problem.tsx';
import { assignmentLimits, correctionModes } from '../assignment.ts';
import css from './AssignmentEditor.module.css';
import {
  type AssignmentForm,
  areStretchedSeatsReadable,
  countSeats,
  letteredTypes,
} from './form-state.ts';
import { NumberField } from './NumberField.tsx';
import type { TeachingText } from './text/fr.ts';
import type { AssignmentFormModel } from './use-assignment-form.ts';

interface Props {
  bank: Bank;
  languages: readonly Language[];
  model: AssignmentFormModel;
  t: TeachingText['assignmentForm'];
}

const itemTypes = Object.keys(classroomTypes) as ItemType[];

/** The rules in one line. */
function describeRules(form: AssignmentForm, { standing }: Props['t']): string {
  return [
    standing.briefs[form.book],
    form.evidence && standing.evidence,
    form.confidence && standing.confidence,
    standing.orders[form.order],
    standing.corrections[form.correction],
    form.isTimed ? standing.timed(form.minutes) : standing.untimed,
  ]
    .filter(Boolean)
    .join(' · ');
}

export function SetOptions(props: Props) {
  const { model, t } = props;
  return (
    <details
      class={css.options}
      // a field in a shut fold cannot be shown to be wrong
      onInvalidCapture={({ currentTarget }) => {
        currentTarget.open = true;
      }}
    >
      <summary>
        <span>
          {t.options} <small>{describeRules(model.form, t)}</small>
        </span>
      </summary>
      <div>
        <PickCriteriaFields {...props} />
        <PlayRules {...props} />
      </div>
    </details>
  );
}

/** Of questions that are chosen by hand, these change only the list to choose from. */
function PickCriteriaFields({ bank, model, t }: Props) {
  const shellText = useText();
  const { form, isHandPicked, updateCriteria } = model;
  const axisOf = useMemo(() => createAxisLookup(bank), [bank]);
  const testedAxes = axes.filter((axis) => bank.items.some((item) => axisOf(item) === axis));
  const usedTypes = itemTypes.filter(
    (type) =>
      bank.items.some((item) => item.type === type) &&
      (form.purpose !== 'cards' || letteredTypes.includes(type)),
  );
  return (
    <>
      {isHandPicked && <p class="note">{t.handPickedNote}</p>}
      {testedAxes.length > 1 && (
        <CheckboxGroup
          legend={t.axes}
          hint={{ id: 'axes-hint', text: t.nothingTicked }}
          options={testedAxes.map((id) => ({ id, text: shellText.axes[id] }))}
          chosen={form.axes}
          onChoose={(ids) => updateCriteria({ axes: axes.filter((axis) => ids.includes(axis)) })}
        />
      )}
      <CheckboxGroup
        legend={t.types}
        hint={{ id: 'types-hint', text: t.nothingTicked }}
        options={usedTypes.map((id) => ({ id, text: t.typeNames[id] }))}
        chosen={form.types}
        onChoose={(ids) =>
          updateCriteria({ types: itemTypes.filter((type) => ids.includes(type)) })
        }
      />
      <RadioField
        legend={t.difficulty}
        name="difficulty"
        ids={['any', ...difficulties]}
        labels={t.difficulties}
        chosen={form.difficulty}
        onChoose={(difficulty) => updateCriteria({ difficulty })}
      />
      {!isHandPicked && (
        <RadioField
          legend={t.length}
          name="by"
          ids={['count', 'minutes']}
          labels={t.lengthUnits}
          chosen={form.lengthUnit}
          onChoose={(lengthUnit) => updateCriteria({ lengthUnit })}
        />
      )}
    </>
  );
}

function PlayRules({ languages, model, t }: Props) {
  const { form, update } = model;
  return (
    <>
      <RadioField
        legend={t.brief}
        name="book"
        ids={['closed', 'open']}
        labels={t.briefs}
        chosen={form.book}
        onChoose={(book) => update({ book })}
      />
      <YesNoField rule="evidence" model={model} t={t} />
      <YesNoField rule="confidence" model={model} t={t} />
      <RadioField
        legend={t.order}
        name="order"
        ids={['same', 'by-seat']}
        labels={t.orders}
        chosen={form.order}
        onChoose={(order) => update({ order })}
      />
      <RadioField
        legend={t.correction}
        name="correction"
        ids={correctionModes}
        labels={t.corrections}
        chosen={form.correction}
        onChoose={(correction) => update({ correction })}
      />
      <RadioField
        legend={t.timer}
        name="timer"
        ids={['none', 'limited']}
        labels={t.timers}
        chosen={form.isTimed ? 'limited' : 'none'}
        onChoose={(id) => update({ isTimed: id === 'limited' })}
      />
      {form.isTimed && <TimeLimit model={model} t={t} />}
      {languages.some((one) => one !== form.language) && (
        <RadioField
          legend={t.language}
          name="set-language"
          ids={languages}
          labels={
            Object.fromEntries(languages.map((id) => [id, getAutonym(id)])) as Record<
              Language,
              string
            >
          }
          chosen={form.language}
          onChoose={(language) => update({ language })}
        />
      )}
    </>
  );
}

interface YesNoFieldProps extends Pick<Props, 'model' | 't'> {
  rule: 'evidence' | 'confidence';
}

const YesNoField = ({ rule, model: { form, update }, t }: YesNoFieldProps) => (
  <RadioField
    legend={t[rule]}
    name={rule}
    ids={['no', 'yes']}
    labels={t}
    chosen={form[rule] ? 'yes' : 'no'}
    onChoose={(id) => update({ [rule]: id === 'yes' })}
  />
);

function TimeLimit({ model: { form, update }, t }: Pick<Props, 'model' | 't'>) {
  const message = t.extraTimeSeatsProblem(countSeats(form));
  const { attributes, problem } = useProblem(message, 'stretch-hint');
  return (
    <>
      <NumberField
        label={t.timeLimit}
        value={form.minutes}
        problem={t.wholeNumber(assignmentLimits.minutes)}
        max={assignmentLimits.minutes}
        onInput={(minutes) => update({ minutes })}
      />
      <div>
        <label class="field">
          {t.extraTimeSeats}
          <input
            {...attributes}
            type="text"
            autocomplete="off"
            ref={(input) =>
              input?.setCustomValidity(areStretchedSeatsReadable(form) ? '' : message)
            }
            value={form.stretchedSeats}
            onInput={({ currentTarget }) => update({ stretchedSeats: currentTarget.value })}
          />
        </label>
        {problem}
        <p id="stretch-hint" class="note">
          {t.extraTimeSeatsHint}
        </p>
      </div>
      <RadioField
        legend={t.extraTimeFactor}
        name="times"
        ids={['1.25', '1.33', '1.5', '2']}
        labels={t.extraTimeFactors}
        chosen={form.stretchFactor as keyof typeof t.extraTimeFactors}
        onChoose={(stretchFactor) => update({ stretchFactor })}
      />
    </>
  );
}
