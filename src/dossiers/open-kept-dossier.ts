import type { KeyValueStore } from '../progress/storage/key-value.ts';
import type { Profile } from '../progress/storage/profile.ts';
import { readRecordAlone } from '../progress/storage/read-record-alone.ts';
import { DOSSIER_RECORD } from '../shared/persisted-names.ts';
import { openDossierStore, parseKeptDossier, unpackKeptDossier } from './dossier-store.ts';
import type { LocalDossier } from './local-dossier.ts';

/**
 * Reads one record, so that a start takes no longer with many dossiers; all of them, with the safety copy,
 * only if that one is missing or damaged. Undefined if the device has not the dossier.
 */
export async function openKeptDossier(
  id: string,
  profile: Profile,
  openRecords: () => Promise<KeyValueStore>,
): Promise<LocalDossier | undefined> {
  const stored = await readRecordAlone(DOSSIER_RECORD + id, profile).catch(() => undefined);
  const kept =
    parseKeptDossier(stored) ?? (await openDossierStore(await openRecords()).findDossier(id));
  return kept?.id === id ? unpackKeptDossier(kept) : undefined;
}
