import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Bank } from '../../bank/types.ts';
import { type AssignmentForm, toPickCriteria } from './form-state.ts';
import { pickItems } from './pick-items.ts';

const randomSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const withPickedItems = (bank: Bank, form: AssignmentForm): AssignmentForm => ({
  ...form,
  itemIds: pickItems(bank, toPickCriteria(form), randomSeed()).map(({ id }) => id),
});

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
  return {
    form: form.value,
    isHandPicked: isHandPicked.value,
    update,
    updateCriteria(changes: Partial<AssignmentForm>) {
      update(changes);
      if (!isHandPicked.peek()) pickForTeacher();
    },
    pickForTeacher,
    toggleItem(itemId: string, isChosen: boolean) {
      isHandPicked.value = true;
      const otherIds = form.peek().itemIds.filter((id) => id !== itemId);
      update({ itemIds: isChosen ? [...otherIds, itemId] : otherIds });
    },
  };
}

export type AssignmentFormModel = ReturnType<typeof useAssignmentForm>;
