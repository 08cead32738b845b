import type { Language } from '../../bank/types.ts';
import { getAutonym } from '../../i18n/language-name.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { useProblem } from '../../ui/use-problem.tsx';
import { assignmentLimits, correctionModes } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import { areStretchedSeatsReadable, countSeats } from './form-state.ts';
import { NumberField } from './NumberField.tsx';
import type { AssignmentFormModel } from './use-assignment-form.ts';

interface Props {
  languages: readonly Language[];
  model: AssignmentFormModel;
  t: ClassroomText['assignmentForm'];
}

export function PlayRules({ languages, model, t }: Props) {
  const { form, update } = model;
  return (
    <>
      <h3>{t.rulesTitle}</h3>
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
            inputMode="numeric"
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
