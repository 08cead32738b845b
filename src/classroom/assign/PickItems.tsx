import { useMemo } from 'preact/hooks';
import { createAxisLookup } from '../../bank/axis.ts';
import { computeDifficulty, difficulties } from '../../bank/difficulty.ts';
import { axes, type Bank, type ItemType } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { classroomTypes } from '../../items/classroom.ts';
import { TermRow } from '../../question/GlossaryText.tsx';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { assignmentLimits } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './Assignments.module.css';
import { NumberField } from './NumberField.tsx';
import { estimateSeconds } from './pick-items.ts';
import type { AssignmentFormModel } from './use-assignment-form.ts';

interface Props {
  bank: Bank;
  model: AssignmentFormModel;
  t: ClassroomText['assignmentForm'];
}

const itemTypes = Object.keys(classroomTypes) as ItemType[];

export function PickItems(props: Props) {
  const { bank, model, t } = props;
  const chosenItems = bank.items.filter(({ id }) => model.form.itemIds.includes(id));
  const estimatedMinutes = Math.max(1, Math.round(estimateSeconds(chosenItems) / 60));
  return (
    <>
      <h3>{t.itemsTitle}</h3>
      <p class="note">{model.isHandPicked ? t.handPickedNote : t.nothingTicked}</p>
      <PickCriteriaFields {...props} />
      <LengthFields {...props} chosen={chosenItems.length} minutes={estimatedMinutes} />
      <p role="status" class={css.chosen}>
        {chosenItems.length === 0
          ? t.chooseOneItem
          : chosenItems.length > assignmentLimits.items
            ? t.tooMany(assignmentLimits.items)
            : t.chosenSummary(chosenItems.length, estimatedMinutes)}
      </p>
      <button type="button" class="quiet" onClick={model.pickForTeacher}>
        {model.isHandPicked ? t.pickForMe : t.pickAgain}
      </button>
      <ItemList {...props} />
    </>
  );
}

function PickCriteriaFields({ bank, model, t }: Props) {
  const shellText = useText();
  const { form, updateCriteria } = model;
  const axisOf = useMemo(() => createAxisLookup(bank), [bank]);
  const testedAxes = axes.filter((axis) => bank.items.some((item) => axisOf(item) === axis));
  const usedTypes = itemTypes.filter((type) => bank.items.some((item) => item.type === type));
  return (
    <>
      {testedAxes.length > 1 && (
        <CheckboxGroup
          legend={t.axes}
          options={testedAxes.map((id) => ({ id, text: shellText.axes[id] }))}
          chosen={form.axes}
          onChoose={(ids) => updateCriteria({ axes: axes.filter((axis) => ids.includes(axis)) })}
        />
      )}
      <CheckboxGroup
        legend={t.types}
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
    </>
  );
}

/** Of questions that are chosen by hand, the length follows from these. */
function LengthFields({ model, chosen, minutes, t }: Props & { chosen: number; minutes: number }) {
  const { form, isHandPicked, updateCriteria } = model;
  const isCount = form.lengthUnit === 'count';
  return (
    <fieldset role="presentation" class={css.pair} disabled={isHandPicked}>
      <RadioField
        legend={t.length}
        name="by"
        ids={['count', 'minutes']}
        labels={t.lengthUnits}
        chosen={form.lengthUnit}
        onChoose={(lengthUnit) => updateCriteria({ lengthUnit })}
      />
      <NumberField
        label={isCount ? t.count : t.minutes}
        value={isHandPicked ? String(isCount ? chosen : minutes) : form.length}
        problem={t.wholeNumber(isCount ? assignmentLimits.items : assignmentLimits.minutes)}
        max={isCount ? assignmentLimits.items : assignmentLimits.minutes}
        onInput={(length) => updateCriteria({ length })}
      />
    </fieldset>
  );
}

function ItemList({ bank, model, t }: Props) {
  const shellText = useText();
  const { form, toggleItem } = model;
  const axisOf = useMemo(() => createAxisLookup(bank), [bank]);
  const listedItems = bank.items.filter(
    (item) =>
      form.itemIds.includes(item.id) ||
      ((form.axes.length === 0 || form.axes.includes(axisOf(item))) &&
        (form.types.length === 0 || form.types.includes(item.type)) &&
        (form.difficulty === 'any' || computeDifficulty(item) === form.difficulty)),
  );
  return (
    <details class={css.list}>
      <summary>{t.pickByHand}</summary>
      <p class="note">{t.listedCount(listedItems.length)}</p>
      <ul lang={bank.language}>
        {listedItems.map((item) => (
          <li key={item.id}>
            <label>
              <input
                type="checkbox"
                checked={form.itemIds.includes(item.id)}
                onChange={({ currentTarget }) => toggleItem(item.id, currentTarget.checked)}
              />
              <span>
                {item.prompt}
                <small lang={shellText.locale}>
                  {shellText.axes[axisOf(item)]}, {t.typeNames[item.type]}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <TermRow texts={listedItems.map(({ prompt }) => prompt)} />
    </details>
  );
}
