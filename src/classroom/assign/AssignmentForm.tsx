import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { axesOf } from '../../bank/axis.ts';
import { axes, type Bank, type ItemType, type Language } from '../../bank/types.ts';
import { ownName } from '../../i18n/autonym.ts';
import { useText } from '../../i18n/context.ts';
import { Ticks } from '../../ui/CheckboxGroup.tsx';
import { Radios } from '../../ui/RadioGroup.tsx';
import { assignmentLimits, correctionModes } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './Assignments.module.css';
import { type AssignmentForm, wishOf } from './form-state.ts';
import { choose, difficulties, difficultyOf, secondsOf } from './pick-items.ts';

interface Props {
  bank: Bank;
  languages: readonly Language[];
  start: AssignmentForm;
  isNew: boolean;
  words: ClassroomText['preparer'];
  onKeep(draft: AssignmentForm): Promise<void>;
  onCancel(): void;
}

const types: readonly ItemType[] = [
  'choice',
  'verdict',
  'match',
  'order',
  'date',
  'number',
  'recall',
];

const roll = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** A set as it is made: the game chooses its items at once, and the teacher changes what they like. */
export function DraftForm({ bank, languages, start, isNew, words, onKeep, onCancel }: Props) {
  const text = useText();
  /** Whether the teacher has chosen by hand: then a wish takes nothing from them. */
  const isMine = useSignal(start.chosen.length > 0);
  const isKeeping = useSignal(false);
  const axisOf = useMemo(() => axesOf(bank), [bank]);
  const drawn = (from: AssignmentForm): AssignmentForm => ({
    ...from,
    chosen: choose(bank, wishOf(from), roll()).map(({ id }) => id),
  });
  const first = useMemo(() => (isMine.peek() ? start : drawn(start)), []);
  const draft = useSignal(first);
  const draw = () => {
    isMine.value = false;
    draft.value = drawn(draft.value);
  };
  const set = (some: Partial<AssignmentForm>) => {
    draft.value = { ...draft.value, ...some };
  };
  /** Changes what is wished, and lets the game choose anew unless the teacher has. */
  const wish = (some: Partial<AssignmentForm>) => {
    set(some);
    if (!isMine.value) draw();
  };
  const now = draft.value;
  const chosen = bank.items.filter(({ id }) => now.chosen.includes(id));
  const minutes = Math.max(1, Math.round(secondsOf(chosen) / 60));
  const listed = bank.items.filter(
    (item) =>
      now.chosen.includes(item.id) ||
      ((now.axes.length === 0 || now.axes.includes(axisOf(item))) &&
        (now.types.length === 0 || now.types.includes(item.type)) &&
        (now.difficulty === 'any' || difficultyOf(item) === now.difficulty)),
  );
  const isTooLong = chosen.length > assignmentLimits.items;
  /** One of a few words, by their ids. */
  const radios = <Id extends string>(
    legend: string,
    name: string,
    value: Id,
    options: Readonly<Record<Id, string>>,
    ids: readonly Id[],
    onChoose: (id: Id) => void,
  ) => (
    <Radios
      legend={legend}
      name={name}
      options={ids.map((id) => ({ id, text: options[id] }))}
      chosen={value}
      onChoose={(id) => onChoose(id as Id)}
    />
  );
  const yesNo = (legend: string, name: 'evidence' | 'confidence') =>
    radios(legend, name, now[name] ? 'yes' : 'no', words, ['no', 'yes'], (id) =>
      set({ [name]: id === 'yes' }),
    );
  const figure = (label: string, value: string, onInput: (typed: string) => void, most: number) => (
    <label class="field">
      {label}
      <input
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
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
        if (chosen.length === 0 || isTooLong || isKeeping.value) return;
        isKeeping.value = true;
        void onKeep(now).finally(() => {
          isKeeping.value = false;
        });
      }}
    >
      <div class={css.pair}>
        <div>
          <label class="field">
            {words.name}
            <input
              type="text"
              autocomplete="off"
              maxLength={60}
              aria-describedby="name-hint"
              value={now.name}
              onInput={({ currentTarget }) => set({ name: currentTarget.value })}
            />
          </label>
          <p id="name-hint" class="note">
            {words.nameHint}
          </p>
        </div>
        {figure(words.seats, now.seats, (seats) => set({ seats }), assignmentLimits.seats)}
      </div>

      <h3>{words.choice}</h3>
      <p class="note">{words.all}</p>
      <Ticks
        legend={words.axes}
        options={axes.map((id) => ({ id, text: text.axes[id] }))}
        chosen={now.axes}
        onChoose={(ids) => wish({ axes: axes.filter((axis) => ids.includes(axis)) })}
      />
      <Ticks
        legend={words.types}
        options={types.map((id) => ({ id, text: words.typeNames[id] }))}
        chosen={now.types}
        onChoose={(ids) => wish({ types: types.filter((type) => ids.includes(type)) })}
      />
      {radios(
        words.difficulty,
        'difficulty',
        now.difficulty,
        words.difficulties,
        ['any', ...difficulties],
        (difficulty) => wish({ difficulty }),
      )}
      <div class={css.pair}>
        {radios(words.length, 'by', now.by, words.by, ['count', 'minutes'], (by) => wish({ by }))}
        {figure(
          now.by === 'count' ? words.count : words.minutes,
          now.length,
          (length) => wish({ length }),
          now.by === 'count' ? assignmentLimits.items : assignmentLimits.minutes,
        )}
      </div>
      <p role="status" class={css.chosen}>
        {chosen.length === 0
          ? words.nothing
          : isTooLong
            ? words.tooMany(assignmentLimits.items)
            : words.chosen(chosen.length, minutes)}
      </p>
      <button type="button" class="quiet" onClick={draw}>
        {isMine.value ? words.draw : words.again}
      </button>
      <details class={css.list}>
        <summary>{words.list}</summary>
        <p class="note">{words.listNote(listed.length)}</p>
        <ul lang={bank.language}>
          {listed.map((item) => (
            <li key={item.id}>
              <label>
                <input
                  type="checkbox"
                  checked={now.chosen.includes(item.id)}
                  onChange={({ currentTarget }) => {
                    isMine.value = true;
                    const others = now.chosen.filter((id) => id !== item.id);
                    set({ chosen: currentTarget.checked ? [...others, item.id] : others });
                  }}
                />
                <span>
                  {item.prompt}
                  <small lang={text.locale}>
                    {text.axes[axisOf(item)]}, {words.typeNames[item.type]}
                  </small>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>

      <h3>{words.way}</h3>
      {radios(words.book, 'book', now.book, words.books, ['closed', 'open'], (book) =>
        set({ book }),
      )}
      {yesNo(words.evidence, 'evidence')}
      {yesNo(words.confidence, 'confidence')}
      {radios(words.order, 'order', now.order, words.orders, ['same', 'by-seat'], (order) =>
        set({ order }),
      )}
      {radios(
        words.correction,
        'correction',
        now.correction,
        words.corrections,
        correctionModes,
        (correction) => set({ correction }),
      )}
      {radios(
        words.timer,
        'timer',
        now.isTimed ? 'limited' : 'none',
        words.timers,
        ['none', 'limited'],
        (id) => set({ isTimed: id === 'limited' }),
      )}
      {now.isTimed && (
        <>
          {figure(
            words.limit,
            now.minutes,
            (minutes) => set({ minutes }),
            assignmentLimits.minutes,
          )}
          <div>
            <label class="field">
              {words.stretch}
              <input
                type="text"
                inputMode="numeric"
                autocomplete="off"
                maxLength={200}
                aria-describedby="stretch-hint"
                value={now.stretched}
                onInput={({ currentTarget }) => set({ stretched: currentTarget.value })}
              />
            </label>
            <p id="stretch-hint" class="note">
              {words.stretchHint}
            </p>
          </div>
          {radios(
            words.stretchTimes,
            'times',
            now.times as keyof typeof words.stretches,
            words.stretches,
            ['1.25', '1.33', '1.5', '2'],
            (times) => set({ times }),
          )}
        </>
      )}
      {radios(
        words.language,
        'set-language',
        now.language,
        Object.fromEntries(languages.map((id) => [id, ownName(id)])) as Record<Language, string>,
        languages,
        (language) => set({ language }),
      )}
      {!isNew && <p class="note">{words.changes}</p>}
      <div class={css.dock}>
        <button
          type="submit"
          class="action"
          disabled={chosen.length === 0 || isTooLong || isKeeping.value}
        >
          {isNew ? words.save : words.update}
        </button>
        {!isNew && (
          <button type="button" class="quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
