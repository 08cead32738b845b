import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AppContext } from '../app/app-context.ts';
import { createItemComposer, type ItemComposer } from './compose-project.ts';
import { type DraftText, startDrafting } from './draft-project.ts';
import { type EditAction, type EditHistory, reduceHistory, startHistory } from './edit-history.ts';
import { createProjectKeeper, type KeepStatus } from './keep-project.ts';
import type { Project } from './project.ts';

/** One article being edited: each change is kept, drafted anew where it must be, and can be taken back. */
export interface Session extends ItemComposer {
  id: string;
  history: ReadonlySignal<EditHistory>;
  keepStatus: ReadonlySignal<KeepStatus>;
  hasDraftFailed: ReadonlySignal<boolean>;
  dispatch(action: EditAction): void;
  lookAgain(): void;
  /** After another tab has erased it. */
  keepAnyway(): void;
  draftAgain(): void;
}

interface StoredProject {
  id: string;
  project: Project;
  isStored: boolean;
}

export function startSession(
  context: Pick<AppContext, 'openRecords' | 'game'>,
  { id, project, isStored }: StoredProject,
  draftText: DraftText,
): Session {
  const history = signal(startHistory(project));
  const present = computed(() => history.value.present);
  const { status, keepProject, lookAgain, keepAnyway } = createProjectKeeper(context, id, isStored);
  const dispatch = (action: EditAction) => {
    const before = present.peek();
    history.value = reduceHistory(history.peek(), action);
    const after = present.peek();
    const { source, text, writtenItems } = after;
    const isBlank = source === project.source && !text.trim() && writtenItems.length === 0;
    const isUnwanted = isBlank && status.peek() === 'blank';
    if (after !== before && !isUnwanted && status.peek() !== 'erased') keepProject(after);
  };
  const drafting = startDrafting(present, draftText, (draft) =>
    dispatch({ kind: 'apply-draft', ...draft }),
  );
  return {
    ...{ id, history, keepStatus: status, dispatch, ...drafting, ...createItemComposer(present) },
    lookAgain,
    keepAnyway: () => keepAnyway(present.peek()),
  };
}
