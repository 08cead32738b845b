import type { Bank } from '../../bank/types.ts';
import { resolveAssignment, type SavedAssignment } from '../assignment.ts';
import { type AssignmentForm, createBlankForm } from './form-state.ts';

/** Stored as it is: the member names never change. */
export interface AssignmentDraft {
  bank?: string;
  /** The id of the saved assignment that is being changed. */
  edited?: string;
  form?: AssignmentForm;
  isHandPicked?: boolean;
  /** The set begun before this one, to go on with afterwards. */
  aside?: AssignmentDraft;
}

export interface RestoredDraft {
  edited: SavedAssignment | undefined;
  form: AssignmentForm;
  isHandPicked: boolean;
  /** Of another set, and begun just now. */
  isCopy?: true;
}

const isStrings = (value: unknown) =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const laterFields = ['purpose', 'draw', 'classList'];

function parseForm(value: unknown): AssignmentForm | undefined {
  const fields = Object(value) as Record<string, unknown>;
  const blank = Object.entries(createBlankForm('fr'));
  const isForm = blank.every(([name, initial]) =>
    // an older draft lacks what came later
    fields[name] === undefined
      ? laterFields.includes(name)
      : Array.isArray(initial)
        ? isStrings(fields[name])
        : typeof fields[name] === typeof initial,
  );
  return isForm
    ? (Object.fromEntries(
        blank.map(([name, initial]) => [name, fields[name] ?? initial]),
      ) as unknown as AssignmentForm)
    : undefined;
}

/** Undefined if it is of another bank or damaged: a draft may come from a file. */
export function parseAssignmentDraft(
  { bank: bankId, edited, form: storedForm, isHandPicked }: AssignmentDraft,
  bank: Bank,
  saved: readonly SavedAssignment[],
): RestoredDraft | undefined {
  const form = bankId === bank.id && parseForm(storedForm);
  if (!form) return undefined;
  const before = saved.find(({ id }) => id === edited);
  return {
    edited: before && resolveAssignment(before, bank).assignment,
    form: { ...form, classList: storedForm?.classList ?? before?.classList ?? '' },
    isHandPicked: isHandPicked === true,
  };
}
