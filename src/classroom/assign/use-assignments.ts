import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';
import { resolveAssignment, type SavedAssignment, toAssignmentItems } from '../assignment.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import type { ClassroomText } from '../text/fr.ts';
import { eraseUnsaved, keepUnsaved, listUnsaved } from '../unsaved-assignments.ts';
import type { RestoredDraft } from './assignment-draft.ts';
import { distinguishName, findFreeName } from './assignment-names.ts';
import { drawIdentity } from './draw-identity.ts';
import { type AssignmentForm, createAssignment, keepIdIfOnlyRenamed } from './form-state.ts';

function createFromForm(
  form: AssignmentForm,
  { bank, items }: PlayableBank,
  generated: { made: number; name: string },
) {
  return createAssignment(form, {
    ...generated,
    ...drawIdentity(),
    bank: bank.id,
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
  restored: RestoredDraft | undefined;
}

export function useAssignments(
  playableBank: PlayableBank,
  { savedAssignments, restored }: Loaded,
  t: ClassroomText['assignmentForm'],
) {
  const app = useApp();
  const saved = useSignal(savedAssignments);
  const edited = useSignal(restored?.edited);
  const load = async () => {
    try {
      const store = await loadClassroomStore(app);
      saved.value = [...listUnsaved(app), ...(await store.listAssignments())];
    } catch {
      // a device that stores nothing says so when there is something to store
    }
  };
  // another tab may add a set, or erase everything
  useEffectWhenVisible(() => void load(), [app.game.revision.value]);

  return {
    saved: saved.value,
    edited: edited.value,
    edit(assignment: SavedAssignment) {
      edited.value = resolveAssignment(assignment, playableBank.bank).assignment;
    },
    showEdited(assignment: SavedAssignment | undefined) {
      edited.value = assignment;
    },
    /**
     * Stores a changed assignment beside the earlier one: a class may be taking that. Resolves to false
     * if the form makes no assignment.
     */
    async save(form: AssignmentForm) {
      const names = saved.peek().map(({ name }) => name);
      const created = createFromForm(form, playableBank, {
        made: app.game.now(),
        name: findFreeName(names, t.defaultName),
      });
      if (!created) return false;
      const assignment = identifyAssignment(created, edited.peek(), names);
      try {
        const store = await loadClassroomStore(app);
        await store.saveAssignment(assignment);
      } catch {
        keepUnsaved(app, assignment);
      }
      app.router.goTo('share', assignment.id);
      return true;
    },
    async erase({ id }: SavedAssignment) {
      if (!eraseUnsaved(app, id)) await (await loadClassroomStore(app)).deleteAssignment(id);
      if (edited.peek()?.id === id) edited.value = undefined;
      saved.value = saved.peek().filter((one) => one.id !== id);
      await load();
    },
  };
}
