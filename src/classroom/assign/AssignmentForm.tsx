import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { createAxisLookup } from '../../bank/axis.ts';
import { axes, type Bank, type ItemType, type Language } from '../../bank/types.ts';
import { getAutonym } from '../../i18n/autonym.ts';
import { useText } from '../../i18n/context.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { assignmentLimits, correctionModes } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './Assignments.module.css';
import { type AssignmentForm, toPickCriteria } from './form-state.ts';
import { difficulties, estimateDifficulty, estimateSeconds, pickItems } from './pick-items.ts';

interface Props {
  bank: Bank;
  languages: readonly Language[];
  initialForm: AssignmentForm;
  isNew: boolean;
  t: ClassroomText['assignmentForm'];
  onSave(form: AssignmentForm): Promise<void>;
  onCancel(): void;
}

const itemTypes: readonly ItemType[] = [
  'choice',
  'verdict',
  'match',
  'order',
  'date',
  'number',
  'recall',
];

const randomSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** A set as it is made: the game chooses its items at once, and the teacher changes what they like. */
export function AssignmentEditor({
  bank,
  languages,
  initialForm,
  isNew,
  t,
  onSave,
  onCancel,
}: Props) {
  const shellText = useText();
  /** Whether the teacher has chosen by hand: then a wish takes nothing from them. */
  const isHandPicked = useSignal(initialForm.itemIds.length > 0);
  const isSaving = useSignal(false);
  const axisOf = useMemo(() => createAxisLookup(bank), [bank]);
  const withDrawnItems = (base: AssignmentForm): AssignmentForm => ({
    ...base,
    itemIds: pickItems(bank, toPickCriteria(base), randomSeed()).map(({ id }) => id),
  });
  const firstForm = useMemo(
    () => (isHandPicked.peek() ? initialForm : withDrawnItems(initialForm)),
    [],
  );
  const form = useSignal(firstForm);
  const drawItems = () => {
    isHandPicked.value = false;
    form.value = withDrawnItems(form.value);
  };
  const updateForm = (changes: Partial<AssignmentForm>) => {
    form.value = { ...form.value, ...changes };
  };
  /** Changes what is wished, and lets the game choose anew unless the teacher has. */
  const updateCriteria = (changes: Partial<AssignmentForm>) => {
    updateForm(changes);
    if (!isHandPicked.value) drawItems();
  };
  const current = form.value;
  const chosenItems = bank.items.filter(({ id }) => current.itemIds.includes(id));
  const estimatedMinutes = Math.max(1, Math.round(estimateSeconds(chosenItems) / 60));
  const listedItems = bank.items.filter(
    (item) =>
      current.itemIds.includes(item.id) ||
      ((current.axes.length === 0 || current.axes.includes(axisOf(item))) &&
        (current.types.length === 0 || current.types.includes(item.type)) &&
        (current.difficulty === 'any' || estimateDifficulty(item) === current.difficulty)),
  );
  const hasTooManyItems = chosenItems.length > assignmentLimits.items;
  /** One of a few words, by their ids. */
  const renderRadios = <Id extends string>(
    legend: string,
    groupName: string,
    value: Id,
    options: Readonly<Record<Id, string>>,
    ids: readonly Id[],
    onChoose: (id: Id) => void,
  ) => (
    <RadioGroup
      legend={legend}
      name={groupName}
      options={ids.map((id) => ({ id, text: options[id] }))}
      chosen={value}
      onChoose={(id) => onChoose(id as Id)}
    />
  );
  const renderYesNo = (legend: string, field: 'evidence' | 'confidence') =>
    renderRadios(legend, field, current[field] ? 'yes' : 'no', t, ['no', 'yes'], (id) =>
      updateForm({ [field]: id === 'yes' }),
    );
  const renderNumberField = (
    label: string,
    value: string,
    onInput: (typed: string) => void,
    max: number,
  ) => (
    <label class="field">
      {label}
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={max}
        required
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
  return (
    <form
      class={css.draft}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosenItems.length === 0 || hasTooManyItems || isSaving.value) return;
        isSaving.value = true;
        void onSave(current).finally(() => {
          isSaving.value = false;
        });
      }}
    >
      <div class={css.pair}>
        <div>
          <label class="field">
            {t.name}
            <input
              type="text"
              autocomplete="off"
              maxLength={60}
              aria-describedby="name-hint"
              value={current.name}
              onInput={({ currentTarget }) => updateForm({ name: currentTarget.value })}
            />
          </label>
          <p id="name-hint" class="note">
            {t.nameHint}
          </p>
        </div>
        {renderNumberField(
          t.seats,
          current.seats,
          (seats) => updateForm({ seats }),
          assignmentLimits.seats,
        )}
      </div>

      <h3>{t.itemsTitle}</h3>
      <p class="note">{t.nothingTicked}</p>
      <CheckboxGroup
        legend={t.axes}
        options={axes.map((id) => ({ id, text: shellText.axes[id] }))}
        chosen={current.axes}
        onChoose={(ids) => updateCriteria({ axes: axes.filter((axis) => ids.includes(axis)) })}
      />
      <CheckboxGroup
        legend={t.types}
        options={itemTypes.map((id) => ({ id, text: t.typeNames[id] }))}
        chosen={current.types}
        onChoose={(ids) =>
          updateCriteria({ types: itemTypes.filter((type) => ids.includes(type)) })
        }
      />
      {renderRadios(
        t.difficulty,
        'difficulty',
        current.difficulty,
        t.difficulties,
        ['any', ...difficulties],
        (difficulty) => updateCriteria({ difficulty }),
      )}
      <div class={css.pair}>
        {renderRadios(
          t.length,
          'by',
          current.lengthUnit,
          t.lengthUnits,
          ['count', 'minutes'],
          (by) => updateCriteria({ lengthUnit: by }),
        )}
        {renderNumberField(
          current.lengthUnit === 'count' ? t.count : t.minutes,
          current.length,
          (length) => updateCriteria({ length }),
          current.lengthUnit === 'count' ? assignmentLimits.items : assignmentLimits.minutes,
        )}
      </div>
      <p role="status" class={css.chosen}>
        {chosenItems.length === 0
          ? t.chooseOneItem
          : hasTooManyItems
            ? t.tooMany(assignmentLimits.items)
            : t.chosenSummary(chosenItems.length, estimatedMinutes)}
      </p>
      <button type="button" class="quiet" onClick={drawItems}>
        {isHandPicked.value ? t.pickForMe : t.pickAgain}
      </button>
      <details class={css.list}>
        <summary>{t.pickByHand}</summary>
        <p class="note">{t.listedCount(listedItems.length)}</p>
        <ul lang={bank.language}>
          {listedItems.map((item) => (
            <li key={item.id}>
              <label>
                <input
                  type="checkbox"
                  checked={current.itemIds.includes(item.id)}
                  onChange={({ currentTarget }) => {
                    isHandPicked.value = true;
                    const otherIds = current.itemIds.filter((id) => id !== item.id);
                    updateForm({
                      itemIds: currentTarget.checked ? [...otherIds, item.id] : otherIds,
                    });
                  }}
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
      </details>

      <h3>{t.rulesTitle}</h3>
      {renderRadios(t.brief, 'book', current.book, t.briefs, ['closed', 'open'], (book) =>
        updateForm({ book }),
      )}
      {renderYesNo(t.evidence, 'evidence')}
      {renderYesNo(t.confidence, 'confidence')}
      {renderRadios(t.order, 'order', current.order, t.orders, ['same', 'by-seat'], (order) =>
        updateForm({ order }),
      )}
      {renderRadios(
        t.correction,
        'correction',
        current.correction,
        t.corrections,
        correctionModes,
        (correction) => updateForm({ correction }),
      )}
      {renderRadios(
        t.timer,
        'timer',
        current.isTimed ? 'limited' : 'none',
        t.timers,
        ['none', 'limited'],
        (id) => updateForm({ isTimed: id === 'limited' }),
      )}
      {current.isTimed && (
        <>
          {renderNumberField(
            t.timeLimit,
            current.minutes,
            (minutes) => updateForm({ minutes }),
            assignmentLimits.minutes,
          )}
          <div>
            <label class="field">
              {t.extraTimeSeats}
              <input
                type="text"
                inputMode="numeric"
                autocomplete="off"
                maxLength={200}
                aria-describedby="stretch-hint"
                value={current.stretchedSeats}
                onInput={({ currentTarget }) => updateForm({ stretchedSeats: currentTarget.value })}
              />
            </label>
            <p id="stretch-hint" class="note">
              {t.extraTimeSeatsHint}
            </p>
          </div>
          {renderRadios(
            t.extraTimeFactor,
            'times',
            current.stretchFactor as keyof typeof t.extraTimeFactors,
            t.extraTimeFactors,
            ['1.25', '1.33', '1.5', '2'],
            (times) => updateForm({ stretchFactor: times }),
          )}
        </>
      )}
      {renderRadios(
        t.language,
        'set-language',
        current.language,
        Object.fromEntries(languages.map((id) => [id, getAutonym(id)])) as Record<Language, string>,
        languages,
        (language) => updateForm({ language }),
      )}
      {!isNew && <p class="note">{t.changesNote}</p>}
      <div class={css.dock}>
        <button
          type="submit"
          class="action"
          disabled={chosenItems.length === 0 || hasTooManyItems || isSaving.value}
        >
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
