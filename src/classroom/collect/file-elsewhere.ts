import { sentenceIdsOf } from '../../bank/front-page.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { type Assignment, resolveAssignment, type SavedAssignment } from '../assignment.ts';
import type { loadClassroomStore } from '../classroom-store.ts';
import {
  type AddCodeOutcome,
  addCode,
  createResultCodeReader,
  diffCollections,
  isAccepted,
  restoreCollection,
} from './collection.ts';

type ClassroomStore = Awaited<ReturnType<typeof loadClassroomStore>>;

export interface FiledElsewhere {
  kind: 'elsewhere';
  seat: number;
  assignment: Pick<SavedAssignment, 'id' | 'name'>;
}

/** A pupil may hold up the code of yesterday: it goes to the assignment that it is of, if this device has it. */
export async function fileElsewhere(
  store: ClassroomStore,
  code: string,
  shown: Pick<Assignment, 'id' | 'bank' | 'language'>,
  { bank, engine }: PlayableBank,
): Promise<FiledElsewhere | undefined> {
  const assignments = await store.listAssignments();
  for (const assignment of assignments) {
    const { id, name } = assignment;
    const isReadable = assignment.bank === shown.bank && assignment.language === shown.language;
    if (id === shown.id || !isReadable) continue;
    const reader = createResultCodeReader(
      resolveAssignment(assignment, bank),
      engine.scoreResponse,
      sentenceIdsOf(bank),
    );
    if (!reader.read(code).ok) continue;
    let outcome: AddCodeOutcome | undefined;
    await store.changeResults(id, (stored) => {
      const before = restoreCollection(reader, stored);
      const added = addCode(reader, before, code);
      outcome = added.outcome;
      return diffCollections(id, before, added.collection);
    });
    if (outcome && (isAccepted(outcome) || outcome.kind === 'clash') && 'seat' in outcome)
      return { kind: 'elsewhere', seat: outcome.seat, assignment: { id, name } };
  }
  return undefined;
}
