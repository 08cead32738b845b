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

describe('a file of another kind', () => {
  const reasonOf = async (bytes: Uint8Array) => {
    const outcome = await openDossierFile(bytes);
    return outcome.ok ? 'none' : outcome.problem.reason;
  };

  it('is no dossier, in plain words, if it is a picture, a page or a letter', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xd8);
    expect(await reasonOf(png)).toBe('not-a-dossier');
    for (const text of ['Chers élèves,', '<!doctype html>', 'PK\u0003\u0004'])
      expect(await reasonOf(encodeUtf8(text))).toBe('not-a-dossier');
  });

  it('has its slip shown if it began as a dossier does', async () => {
    expect(await reasonOf(encodeUtf8('{ "banks": [,] }'))).toBe('not-json');
  });
});
