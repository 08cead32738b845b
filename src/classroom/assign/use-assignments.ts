import { useSignal } from '@preact/signals';
import { type AppContext, useApp } from '../../app/app-context.ts';
import type { Bank } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';
import { resolveAssignment, type SavedAssignment, toAssignmentItems } from '../assignment.ts';
import { findFirstStep } from '../assignment-life.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import {
  COPY_COUNT,
  createCodedAssignment,
  encodeSetCode,
  parseSetCode,
} from '../typed/set-code.ts';
import { eraseUnsaved, keepUnsaved, listUnsaved } from '../unsaved-assignments.ts';
import type { RestoredDraft } from './assignment-draft.ts';
import { distinguishName, findFreeName } from './assignment-names.ts';
import { drawIdentity } from './draw-identity.ts';
import {
  type AssignmentForm,
  createAssignment,
  keepIdIfOnlyRenamed,
  toSetDraw,
} from './form-state.ts';
import type { TeachingText } from './text/fr.ts';

type CodedIdentity = Pick<SavedAssignment, 'id' | 'seed' | 'code'>;

/** Of a set that is drawn anew from its code; undefined if its items were changed, or all copies are taken. */
function findCodedIdentity(
  form: AssignmentForm,
  bank: Bank,
  saved: readonly SavedAssignment[],
): CodedIdentity | undefined {
  const draw = toSetDraw(form);
  for (let copy = 0; draw && copy < COPY_COUNT; copy++) {
    const code = encodeSetCode({ ...draw, copy }, bank);
    const parsed = code === undefined ? undefined : parseSetCode(code);
    const drawn = parsed?.ok ? createCodedAssignment(parsed.coded, bank) : undefined;
    if (!drawn || drawn.items.map(({ id }) => id).join() !== form.itemIds.join()) return undefined;
    const { id, seed } = drawn;
    if (code && saved.every((one) => one.id !== id)) return { id, seed, code };
  }
  return undefined;
}

function createFromForm(
  form: AssignmentForm,
  { bank, items }: PlayableBank,
  generated: { made: number; name: string },
  coded: CodedIdentity | undefined,
) {
  return createAssignment(form, {
    ...generated,
    ...(coded ?? drawIdentity()),
    bank: bank.id,
    title: bank.title,
    items: toAssignmentItems(form.itemIds.flatMap((id) => items.get(id) ?? [])),
  });
}

function identifyAssignment(
  created: SavedAssignment,
  previous: SavedAssignment | undefined,
  names: readonly string[],
): SavedAssignment {
  const assignment = previous ? keepIdIfOnlyRenamed(previous, created) : created;
  return assignment.id === previous?.id
    ? assignment
    : { ...assignment, name: distinguishName(assignment.name, names) };
}

interface Loaded {
  savedAssignments: readonly SavedAssignment[];
  results: ReadonlyMap<string, number>;
  restored: RestoredDraft | undefined;
}

/** Undefined if the device stores nothing, which it says when there is something to store. */
async function readAll(app: AppContext) {
  try {
    const store = await loadClassroomStore(app);
    const listed = await store.listAssignments();
    return [[...listUnsaved(app), ...listed], await store.countResults()] as const;
  } catch {
    return undefined;
  }
}

async function endOrReopen(app: AppContext, { id, ended }: SavedAssignment): Promise<void> {
  const note = { ended: ended === undefined ? app.game.now() : undefined };
  await (await loadClassroomStore(app)).noteAssignment(id, note);
}

async function keepAssignment(app: AppContext, assignment: SavedAssignment): Promise<void> {
  const save = async () => {
    const store = await loadClassroomStore(app);
    await store.saveAssignment(assignment);
    app.preferences.setToggle('teaching', true);
    return store;
  };
  await save().catch(() => keepUnsaved(app, assignment, save));
}

async function eraseAssignment(app: AppContext, id: string): Promise<void> {
  const wasUnsaved = eraseUnsaved(app, id);
  // also what may still be on its way to the device
  const erasing = loadClassroomStore(app).then((store) => store.deleteAssignment(id));
  await (wasUnsaved ? erasing.catch(() => {}) : erasing);
}

export function useAssignments(
  playableBank: PlayableBank,
  { savedAssignments, results: loadedResults, restored }: Loaded,
  t: TeachingText['assignmentForm'],
) {
  const app = useApp();
  const saved = useSignal(savedAssignments);
  const results = useSignal(loadedResults);
  const edited = useSignal(restored?.edited);
  const load = async () => {
    const read = await readAll(app);
    if (read) [saved.value, results.value] = read;
  };
  // another tab may add a set, or erase everything
  useEffectWhenVisible(() => void load(), [app.game.revision.value]);

  return {
    saved: saved.value,
    results: results.value,
    edited: edited.value,
    edit(assignment: SavedAssignment) {
      edited.value = resolveAssignment(assignment, playableBank.bank).assignment;
    },
    showEdited(assignment: SavedAssignment | undefined) {
      edited.value = assignment;
    },
    /** Beside the earlier one, which a class may be taking. False if the form makes no assignment. */
    async save(form: AssignmentForm, isHandPicked: boolean) {
      const names = saved.peek().map(({ name }) => name);
      const created = createFromForm(
        form,
        playableBank,
        { made: app.game.now(), name: findFreeName(names, t.defaultName) },
        isHandPicked ? undefined : findCodedIdentity(form, playableBank.bank, saved.peek()),
      );
      if (!created) return false;
      const assignment = identifyAssignment(created, edited.peek(), names);
      await keepAssignment(app, assignment);
      app.router.goTo(findFirstStep(assignment), assignment.id);
      return true;
    },
    /** As another device has it. */
    async keep(assignment: SavedAssignment) {
      await keepAssignment(app, assignment);
      app.router.goTo('collect', assignment.id);
    },
    async end(assignment: SavedAssignment) {
      await endOrReopen(app, assignment);
      await load();
    },
    async erase({ id }: SavedAssignment) {
      await eraseAssignment(app, id);
      if (edited.peek()?.id === id) edited.value = undefined;
      saved.value = saved.peek().filter((one) => one.id !== id);
      await load();
    },
  };
}
