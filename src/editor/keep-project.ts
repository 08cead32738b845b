import { type ReadonlySignal, signal } from '@preact/signals';
import type { AppContext } from '../app/app-context.ts';
import { createRetry } from '../shared/create-retry.ts';
import { markSaved, unsavedWork } from '../shared/unsaved-work.ts';
import type { Project } from './project.ts';
import { openProjectStore, ProjectErasedError } from './project-store.ts';

export type KeepStatus = 'blank' | 'keeping' | 'kept' | 'refused' | 'erased';

interface ProjectKeeper {
  status: ReadonlySignal<KeepStatus>;
  keepProject(project: Project): void;
  /** Another tab may have erased it. */
  lookAgain(): void;
  /** After another tab has erased it. */
  keepAnyway(project: Project): void;
}

/** Keeps one project on the device, as it is changed: the latest wins, one write at a time. */
export function createProjectKeeper(
  { openRecords, game }: Pick<AppContext, 'openRecords' | 'game'>,
  id: string,
  isStored: boolean,
): ProjectKeeper {
  const status = signal<KeepStatus>('blank');
  let latest: Project | undefined;
  let isWriting = false;
  let writes = 0;
  let wasKept = isStored;
  const write = async () => {
    if (isWriting) return;
    isWriting = true;
    try {
      while (latest) {
        const project = latest;
        const store = openProjectStore(await openRecords());
        await store.saveProject(id, project, game.now(), wasKept);
        wasKept = true;
        if (latest === project) latest = undefined;
      }
      status.value = 'kept';
    } catch (error) {
      const isErased = error instanceof ProjectErasedError;
      if (isErased) latest = undefined;
      status.value = isErased ? 'erased' : 'refused';
    }
    isWriting = false;
    if (status.peek() === 'kept') markSaved(status, true);
    if (status.peek() === 'refused') askAgain();
  };
  const askAgain = createRetry(() => status.peek() === 'refused' && unsavedWork.has(status), write);
  const keepProject = (project: Project) => {
    latest = project;
    writes++;
    status.value = 'keeping';
    markSaved(status, false);
    void write();
  };
  const findErased = async () => {
    const writesBefore = writes;
    if (status.peek() !== 'kept') return;
    const listed = await openProjectStore(await openRecords()).listProjects();
    if (writes !== writesBefore || listed.some((one) => one.id === id)) return;
    status.value = 'erased';
    markSaved(status, false);
  };
  return {
    status,
    keepProject,
    // a storage that does not answer has erased nothing
    lookAgain: () => void findErased().catch(() => {}),
    keepAnyway(project) {
      wasKept = false;
      keepProject(project);
    },
  };
}
