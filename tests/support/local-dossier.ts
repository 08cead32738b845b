import { readFileSync } from 'node:fs';
import { openDossierFile } from '../../src/dossiers/open-dossier.ts';

/** The file of a dossier of seventeen items, as somebody wrote it. */
export const handmadePath = 'tests/fixtures/dossiers/telepherique-de-valmere.qqq.json';
export const handmadeFile = readFileSync(handmadePath);

/** That dossier, opened. */
export async function openHandmadeDossier() {
  const outcome = await openDossierFile(new Uint8Array(handmadeFile));
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return outcome;
}
