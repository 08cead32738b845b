import { describe, expect, it } from 'vitest';
import { dossierFileOf } from '../../src/dossiers/dossier-file.ts';
import { createLocalDossier } from '../../src/dossiers/local-dossier.ts';
import { openDossierFile, openPackedDossier } from '../../src/dossiers/open-dossier.ts';
import { packDossier } from '../../src/dossiers/pack-dossier.ts';
import { isLocalDossierId } from '../../src/shared/local-dossier-id.ts';
import { encodeUtf8 } from '../support/encode-utf8.ts';
import { fixtureBank, openFixtureBank } from '../support/fixture-bank.ts';
import { handmadeFile } from '../support/handmade-dossiers.ts';

const dossier = await createLocalDossier([fixtureBank, openFixtureBank('en')]);

describe('a dossier that travels', () => {
  it('is the same when its file is opened', async () => {
    expect(isLocalDossierId(dossier.id)).toBe(true);
    const outcome = await openDossierFile(encodeUtf8(dossierFileOf(dossier)));
    expect(outcome).toEqual({ ok: true, dossier, packed: await packDossier(dossier) });
  });

  it('is the same when its link is opened', async () => {
    const packed = await packDossier(dossier);
    expect(await openPackedDossier(packed)).toEqual({ ok: true, dossier, packed });
  });

  it('may be the file of one bank', async () => {
    const outcome = await openDossierFile(encodeUtf8(JSON.stringify(fixtureBank)));
    expect(outcome).toMatchObject({ ok: true, dossier: { banks: [{ language: 'fr' }] } });
  });

  it('may be a file that somebody wrote by hand', async () => {
    const outcome = await openDossierFile(handmadeFile);
    expect(outcome.ok && outcome.dossier.banks[0]?.items).toHaveLength(17);
    expect(outcome.ok && outcome.dossier.id).toMatch(/^local-valmere-que-faire-du-v-/);
  });
});
