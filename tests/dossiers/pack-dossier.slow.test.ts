import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapTexts } from '../../src/bank/schema/schema-walk.ts';
import { shortIdHash } from '../../src/classroom/assignment.ts';
import { createLocalDossier, identifyDossier } from '../../src/dossiers/local-dossier.ts';
import { openPackedDossier } from '../../src/dossiers/open-dossier.ts';
import { isPackedDossier, packDossier, unpackBanks } from '../../src/dossiers/pack-dossier.ts';
import { spellHandout } from '../../src/qr/handout.ts';
import { FRAME_CHARS } from '../../src/qr/limits.ts';
import { toFrames } from '../../src/qr/multipart.ts';
import { decodeBase64Url } from '../../src/shared/base64url.ts';
import { isLocalDossierId } from '../../src/shared/local-dossier-id.ts';
import { anyBanks, renameIds } from '../support/arbitrary-dossiers.ts';
import { propertyRuns } from '../support/full-run.ts';
import {
  handmadeFile,
  openDossierOrThrow,
  openHandmadeDossier,
  wolfFile,
} from '../support/handmade-dossiers.ts';

describe('a packed dossier', () => {
  it('is unpacked as it was, whatever its texts', async () => {
    await fc.assert(
      fc.asyncProperty(anyBanks, async (banks) => {
        const dossier = await createLocalDossier(banks);
        const packed = await packDossier(dossier);
        expect(isPackedDossier(packed)).toBe(true);
        expect(await unpackBanks(packed)).toEqual({
          banks: dossier.banks.map((bank) => ({ ...bank, id: '' })),
        });
      }),
      propertyRuns(200),
    );
  });

  it('keeps its id on every device that it comes to', async () => {
    await fc.assert(
      fc.asyncProperty(anyBanks, async (banks) => {
        const dossier = await createLocalDossier(banks);
        expect(isLocalDossierId(dossier.id)).toBe(true);
        expect(await createLocalDossier(dossier.banks)).toEqual(dossier);
      }),
      propertyRuns(200),
    );
  });

  it('has its id by what people read, and not by the ids that its author took', async () => {
    await fc.assert(
      fc.asyncProperty(anyBanks, fc.nat(), async (banks, salt) => {
        const rename = (id: string) => `x${salt}-${id}`;
        const renamed = banks.map((bank) => renameIds(bank, rename));
        expect(await createLocalDossier(renamed)).toEqual(await createLocalDossier(banks));
      }),
      propertyRuns(100),
    );
  });

  it('keeps its id when a later release has other rules of typography', async () => {
    const { dossier } = await openHandmadeDossier();
    const otherwise = dossier.banks.map((bank) =>
      mapTexts(bank, (text) =>
        text
          .replace(/\u202f([;!?»])/g, ' $1')
          .replace(/(\d) (?=\p{L})/gu, '$1\u00a0')
          .replaceAll('’', "'"),
      ),
    );
    expect((await identifyDossier(otherwise)).id).toBe(dossier.id);
    expect(await openPackedDossier(await packDossier({ id: '', banks: otherwise }))).toMatchObject({
      ok: true,
      dossier: { id: dossier.id, banks: [{ title: otherwise[0]?.title }] },
    });
  });

  it('is the same whether a flag is false or left out', async () => {
    const { dossier } = await openDossierOrThrow(wolfFile);
    const spelt = dossier.banks.map((bank) => ({
      ...bank,
      actors: bank.actors.map((actor) => ({ ...actor, plural: false })),
      items: bank.items.map((item) => ({ ...item, proof: false })),
    }));
    expect(await createLocalDossier(spelt)).toEqual(dossier);
  });

  it('has items that an assignment tells apart', () => {
    const ids = Array.from({ length: 1_000 }, (_, index) => `i${index + 1}`);
    expect(new Set(ids.map(shortIdHash)).size).toBe(ids.length);
  });

  it('is another dossier after an edit', async () => {
    const { dossier } = await openDossierOrThrow(wolfFile);
    const [bank] = dossier.banks;
    if (!bank) throw new Error('no bank');
    const [item, ...items] = bank.items;
    const edited = { ...bank, items: [{ ...item, prompt: 'Une autre question ?' }, ...items] };
    expect((await createLocalDossier([edited as typeof bank])).id).not.toBe(dossier.id);
  });

  it.each([
    ['12 items', wolfFile, 1_500],
    ['17 items', handmadeFile, 2_050],
  ])('of %s is small enough for a link and eight codes', async (_, file, bytes) => {
    const { packed } = await openDossierOrThrow(file);
    // another zlib may need a little more
    expect(packed.length).toBeLessThan(bytes * 1.01);
    expect(toFrames(packed, FRAME_CHARS).length).toBeLessThanOrEqual(8);
    const address = 'https://school.example/news/#/recu/';
    const assignment = 150;
    expect((address + spellHandout({ packed })).length + assignment).toBeLessThanOrEqual(3_000);
  });

  it.each(['format-1-wolf', 'format-1-cable-car', 'format-1-two-languages'])(
    'of an old release opens for ever: %s',
    async (name) => {
      const [id, ...text] = readFileSync(`tests/fixtures/dossiers/${name}.txt`, 'utf8').split('\n');
      const outcome = await openPackedDossier(decodeBase64Url(text.join('')) ?? new Uint8Array());
      expect(outcome).toMatchObject({ ok: true, dossier: { id } });
    },
  );
});
