import type { AppContext } from '../app/app-context.ts';
import { type KeptDossier, openDossierStore } from '../dossiers/dossier-store.ts';
import type { Assignment } from './assignment.ts';

/** Of an assignment whose dossier is none of the site's. */
export async function findLocalDossier(
  { bank }: Pick<Assignment, 'bank'>,
  { openRecords }: Pick<AppContext, 'openRecords'>,
): Promise<KeptDossier | 'absent'> {
  const kept = await openRecords()
    .then((records) => openDossierStore(records).findDossier(bank))
    // a device that stores nothing has no dossier either
    .catch(() => undefined);
  return kept ?? 'absent';
}
