import type { Project } from './project.ts';
import { type ProjectAction, reduceProject } from './project-reducer.ts';

/** More than anybody takes back, and unchanged parts are shared. */
const MAX_STEPS = 200;

export interface EditHistory {
  present: Project;
  past: readonly Project[];
  future: readonly Project[];
  /** Typing on in the same field is the same step. */
  lastChange?: string | undefined;
}

export type EditAction = ProjectAction | { kind: 'undo' } | { kind: 'redo' };

export const startHistory = (present: Project): EditHistory => ({ present, past: [], future: [] });

/** Equal for actions that are one step together; undefined for one that is a step of its own. */
function nameChange(action: ProjectAction): string | undefined {
  if (action.kind === 'edit-text') return 'text';
  if (action.kind === 'edit-source') return Object.keys(action.changes).join(' ');
  return undefined;
}

/** A draft follows from what was typed: it is no step, and is taken back with that. */
const isOwnStep = ({ kind }: ProjectAction) => kind !== 'apply-draft';

export function reduceHistory(history: EditHistory, action: EditAction): EditHistory {
  const { present, past, future, lastChange } = history;
  if (action.kind === 'undo') {
    const before = past.at(-1);
    return before
      ? { present: before, past: past.slice(0, -1), future: [present, ...future] }
      : history;
  }
  if (action.kind === 'redo') {
    const [after, ...later] = future;
    return after ? { present: after, past: [...past, present], future: later } : history;
  }
  const next = reduceProject(present, action);
  if (next === present) return history;
  if (!isOwnStep(action)) return { ...history, present: next };
  const change = nameChange(action);
  const isSameStep = change !== undefined && change === lastChange && past.length > 0;
  return {
    present: next,
    past: isSameStep ? past : [...past, present].slice(-MAX_STEPS),
    future: [],
    lastChange: change,
  };
}
