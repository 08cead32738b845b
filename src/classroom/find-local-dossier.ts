import type { AppContext } from '../app/app-context.ts';
import { type KeptDossier, openDossierStore } from '../dossiers/dossier-store.ts';
import type { Assignment } from './assignment.ts';

/** Of an assignment whose dossier is none of the site's. `unread` if the storage does not answer. */
export async function findLocalDossier(
  { bank }: Pick<Assignment, 'bank'>,
  { openRecords }: Pick<AppContext, 'openRecords'>,
): Promise<KeptDossier | 'absent' | 'unread'> {
  try {
    return (await openDossierStore(await openRecords()).findDossier(bank)) ?? 'absent';
  } catch {
    return 'unread';
  }
}
