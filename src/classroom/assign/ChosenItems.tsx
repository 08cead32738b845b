import { useMemo, useRef } from 'preact/hooks';
import { createAxisLookup } from '../../bank/axis.ts';
import { computeDifficulty } from '../../bank/difficulty.ts';
import type { Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { TermRow } from '../../question/GlossaryText.tsx';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { assignmentLimits } from '../assignment.ts';
import { estimateSeconds } from '../typed/pick-items.ts';
import css from './ChosenItems.module.css';
import { findDrawnTypes } from './form-state.ts';
import { ItemPreview } from './ItemPreview.tsx';
import type { TeachingText } from './text/fr.ts';
import type { AssignmentFormModel } from './use-assignment-form.ts';

interface Props {
  playableBank: PlayableBank;
  model: AssignmentFormModel;
  t: TeachingText['assignmentForm'];
}

/** The questions as they will be asked, each to be looked into, moved, swapped or left out. */
export function ChosenItems(props: Props) {
  const { playableBank, model, t } = props;
  const { bank, items } = playableBank;
  const chosen = model.form.itemIds.flatMap((id) => items.get(id) ?? []);
  const minutes = Math.max(1, Math.round(estimateSeconds(chosen) / 60));
  return (
    <section class={css.chosen} aria-labelledby="chosen">
      <header>
        <h3 id="chosen" aria-live="polite">
          {chosen.length === 0
            ? t.chooseOneItem
            : chosen.length > assignmentLimits.items
              ? t.tooMany(assignmentLimits.items)
              : t.chosenSummary(chosen.length, minutes)}
        </h3>
        {(model.hasOthers || model.isHandPicked) && (
          <button type="button" class="link" onClick={model.pickForTeacher}>
            {model.isHandPicked ? t.pickForMe : t.pickAgain}
          </button>
        )}
      </header>
      <ol lang={bank.language}>
        {chosen.map((item, at) => (
          <ChosenItem key={item.id} item={item} at={at} count={chosen.length} {...props} />
        ))}
      </ol>
      <TermRow texts={chosen.map(({ prompt }) => prompt)} />
      <ItemList {...props} />
    </section>
  );
}

interface ChosenItemProps extends Props {
  item: Item;
  at: number;
  count: number;
}

function ChosenItem({ item, at, count, playableBank, model, t }: ChosenItemProps) {
  const { locale } = useText();
  const row = useRef<HTMLLIElement>(null);
  const nameOf = (action: string) => t.onQuestion(action, at + 1);
  return (
    <li ref={row}>
      <details>
        <summary>
          <span>{item.prompt}</span>
        </summary>
        <ItemPreview item={item} playableBank={playableBank} t={t} />
        <ItemWays
          id={item.id}
          {...{ at, count, model, t }}
          onLeaveOut={() => {
            const list = row.current?.parentElement;
            model.toggleItem(item.id, false);
            list?.querySelector<HTMLElement>('summary')?.focus();
          }}
        />
      </details>
      {model.hasOthers && (
        <button
          type="button"
          class="link"
          lang={locale}
          aria-label={nameOf(t.swap)}
          onClick={() => {
            const list = row.current?.parentElement;
            model.swapItem(item.id);
            // the row is another's by then
            queueMicrotask(() =>
              list?.children[at]?.querySelector<HTMLElement>(':scope > button')?.focus(),
            );
          }}
        >
          {t.swap}
        </button>
      )}
    </li>
  );
}

interface ItemWaysProps extends Omit<ChosenItemProps, 'item' | 'playableBank'> {
  id: string;
  onLeaveOut(): void;
}

function ItemWays({ id, at, count, model, t, onLeaveOut }: ItemWaysProps) {
  const { locale } = useText();
  const nameOf = (action: string) => t.onQuestion(action, at + 1);
  return (
    <div class={css.ways} lang={locale}>
      {at > 0 && (
        <button
          type="button"
          class="link"
          aria-label={nameOf(t.moveUp)}
          onClick={() => model.moveItem(id, -1)}
        >
          {t.moveUp}
        </button>
      )}
      {at < count - 1 && (
        <button
          type="button"
          class="link"
          aria-label={nameOf(t.moveDown)}
          onClick={() => model.moveItem(id, 1)}
        >
          {t.moveDown}
        </button>
      )}
      <button type="button" class="link" aria-label={nameOf(t.leaveOut)} onClick={onLeaveOut}>
        {t.leaveOut}
      </button>
    </div>
  );
}

function useListedItems({ playableBank: { bank }, model: { form } }: Props, query: string) {
  const axisOf = useMemo(() => createAxisLookup(bank), [bank]);
  const wordsOf = useMemo(
    () =>
      new Map(bank.items.map((item) => [item.id, normalizeForComparison(JSON.stringify(item))])),
    [bank],
  );
  const types = findDrawnTypes(form);
  const wanted = normalizeForComparison(query).split(' ');
  const listed = bank.items.filter(
    (item) =>
      wanted.every((word) => wordsOf.get(item.id)?.includes(word)) &&
      (form.itemIds.includes(item.id) ||
        ((form.axes.length === 0 || form.axes.includes(axisOf(item))) &&
          (types.length === 0 || types.includes(item.type)) &&
          (form.difficulty === 'any' || computeDifficulty(item) === form.difficulty))),
  );
  return { axisOf, listed };
}

function ItemList(props: Props) {
  const { playableBank, model, t } = props;
  const shellText = useText();
  const query = useDraft('item-query', '');
  const { axisOf, listed } = useListedItems(props, query.value);
  return (
    <details class={css.list}>
      <summary>{t.pickByHand}</summary>
      <label class="field">
        {t.searchItems}
        <input
          type="search"
          value={query.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
          }}
          onKeyDown={(event) => {
            // else it saves the set
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </label>
      <p class="note" role="status">
        {query.value && t.listedCount(listed.length)}
      </p>
      <ul lang={playableBank.bank.language}>
        {listed.map((item) => (
          <li key={item.id}>
            <label>
              <input
                type="checkbox"
                checked={model.form.itemIds.includes(item.id)}
                onChange={({ currentTarget }) => model.toggleItem(item.id, currentTarget.checked)}
              />
              <span>
                {item.prompt}
                <small lang={shellText.locale}>
                  {shellText.axes[axisOf(item)]}, {t.typeNames[item.type]},{' '}
                  {t.difficultyOf[computeDifficulty(item)]}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <TermRow texts={listed.map(({ prompt }) => prompt)} />
    </details>
  );
}
