import { readFileSync } from 'node:fs';
import { openDossierFile } from '../../src/dossiers/open-dossier.ts';

const folder = 'tests/fixtures/dossiers';

export const handmadePath = `${folder}/telepherique-de-valmere.qqq.json`;

/** As somebody wrote them, in French: seventeen items, and twelve. */
export const handmadeFile = new Uint8Array(readFileSync(handmadePath));
export const wolfFile = new Uint8Array(readFileSync(`${folder}/loup-de-brelle.qqq.json`));

export async function openDossierOrThrow(file: Uint8Array) {
  const outcome = await openDossierFile(file);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome;
}

export const openHandmadeDossier = () => openDossierOrThrow(handmadeFile);
