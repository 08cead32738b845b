import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Bank } from '../../bank/types.ts';
import { pickItems, pickOtherItem } from '../typed/pick-items.ts';
import { type AssignmentForm, toPickCriteria } from './form-state.ts';

/** Twelve bits, which a code that is typed has room for. */
const DRAW_COUNT = 4_096;

const randomSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

function withPickedItems(bank: Bank, form: AssignmentForm): AssignmentForm {
  const draw = randomSeed() % DRAW_COUNT;
  const items = pickItems(bank, toPickCriteria(form), draw);
  return { ...form, draw, itemIds: items.map(({ id }) => id) };
}

function moveInList(list: readonly string[], one: string, by: 1 | -1): string[] {
  const at = list.indexOf(one);
  const moved = list.filter((other) => other !== one);
  moved.splice(Math.max(0, at + by), 0, one);
  return moved;
}

/** Its own if there is no other. */
function findOtherId(
  bank: Bank,
  form: AssignmentForm,
  itemId: string,
  offered: ReadonlySet<string>,
): string {
  const replaced = bank.items.find(({ id }) => id === itemId);
  if (!replaced) return itemId;
  const choice = { replaced, chosenIds: form.itemIds, offered };
  return pickOtherItem(bank, toPickCriteria(form), choice, randomSeed())?.id ?? itemId;
}

/** The form with its items: picked anew with each change of the criteria, until picked by hand. */
export function useAssignmentForm(
  bank: Bank,
  initialForm: AssignmentForm,
  wasHandPicked: boolean,
  onChange: (form: AssignmentForm, isHandPicked: boolean) => void,
) {
  const isHandPicked = useSignal(wasHandPicked);
  const firstForm = useMemo(
    () => (initialForm.itemIds.length > 0 ? initialForm : withPickedItems(bank, initialForm)),
    [],
  );
  const form = useSignal(firstForm);
  const setForm = (next: AssignmentForm) => {
    form.value = next;
    onChange(next, isHandPicked.peek());
  };
  const update = (changes: Partial<AssignmentForm>) => setForm({ ...form.peek(), ...changes });
  const pickForTeacher = () => {
    isHandPicked.value = false;
    setForm(withPickedItems(bank, form.peek()));
  };
  const offered = useRef(new Set<string>());
  const changeByHand = (itemIds: readonly string[]) => {
    isHandPicked.value = true;
    update({ itemIds });
  };
  const [firstId = ''] = form.value.itemIds;
  return {
    form: form.value,
    hasOthers: findOtherId(bank, form.value, firstId, new Set()) !== firstId,
    isHandPicked: isHandPicked.value,
    update,
    updateCriteria(changes: Partial<AssignmentForm>) {
      update(changes);
      if (!isHandPicked.peek()) pickForTeacher();
    },
    pickForTeacher,
    toggleItem(itemId: string, isChosen: boolean) {
      const otherIds = form.peek().itemIds.filter((id) => id !== itemId);
      changeByHand(isChosen ? [...otherIds, itemId] : otherIds);
    },
    swapItem(itemId: string) {
      offered.current.add(itemId);
      const otherId = findOtherId(bank, form.peek(), itemId, offered.current);
      changeByHand(form.peek().itemIds.map((id) => (id === itemId ? otherId : id)));
    },
    moveItem(itemId: string, by: 1 | -1) {
      changeByHand(moveInList(form.peek().itemIds, itemId, by));
    },
  };
}

export type AssignmentFormModel = ReturnType<typeof useAssignmentForm>;
