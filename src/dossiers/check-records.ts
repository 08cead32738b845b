import type { StoredRecord } from '../progress/storage/key-value.ts';
import { DOSSIER_RECORD } from '../shared/persisted-names.ts';
import { previewValue } from '../untrusted/strip-control-chars.ts';
import { cleanDossierName, createDossierRecord, parseKeptDossier } from './dossier-store.ts';
import { openPackedDossier } from './open-dossier.ts';
import { type DossierProblem, describeDossierProblem } from './problem.ts';
import { loadDossierText } from './text/index.ts';

/** In the reader's language. */
export interface RefusedDossier {
  name: string;
  message: string;
  remedy: string;
}

/** Of a record from outside nothing is believed but its name and its day. */
async function checkRecord([name, value]: StoredRecord): Promise<StoredRecord | DossierProblem> {
  const kept = parseKeptDossier(value);
  const damaged = { reason: 'damaged', place: 'file' } as const;
  if (!kept || name !== DOSSIER_RECORD + kept.id) return damaged;
  const outcome = await openPackedDossier(kept.packed);
  if (!outcome.ok) return outcome.problem;
  if (outcome.dossier.id !== kept.id) return damaged;
  const record = createDossierRecord(outcome.dossier, outcome.packed, kept.taken);
  return [name, { ...record, name: cleanDossierName(kept.name) || record.name }];
}

/** Picks the records from outside that may be stored, and says why others may not. */
export async function checkDossierRecords(
  records: readonly StoredRecord[],
  language: string,
): Promise<{ sound: StoredRecord[]; refused: RefusedDossier[] }> {
  const { problems: text } = await loadDossierText(language);
  const sound: StoredRecord[] = [];
  const refused: RefusedDossier[] = [];
  for (const record of records) {
    const checked = record[0].startsWith(DOSSIER_RECORD) ? await checkRecord(record) : record;
    if (!('reason' in checked)) sound.push(checked);
    else {
      const { message, remedy } = describeDossierProblem(checked, text);
      const { name } = record[1] as { name?: unknown };
      refused.push({ name: previewValue(name ?? record[0]), message, remedy });
    }
  }
  return { sound, refused };
}
