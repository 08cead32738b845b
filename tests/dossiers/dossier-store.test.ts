import { describe, expect, it } from 'vitest';
import { DossierConflictError, openDossierStore } from '../../src/dossiers/dossier-store.ts';
import { createLocalDossier } from '../../src/dossiers/local-dossier.ts';
import { packDossier } from '../../src/dossiers/pack-dossier.ts';
import { fixtureBank, openFixtureBank } from '../support/fixture-bank.ts';
import { createMemoryRecords } from '../support/memory-records.ts';

const dossier = await createLocalDossier([fixtureBank, openFixtureBank('en')]);
const other = await createLocalDossier([{ ...fixtureBank, title: 'Un autre titre' }]);
const [packed, otherPacked] = [await packDossier(dossier), await packDossier(other)];

async function openFullStore() {
  const records = createMemoryRecords();
  const store = openDossierStore(records);
  await store.saveDossier(dossier, packed, 1_000);
  await store.saveDossier(other, otherPacked, 2_000);
  return { records, store };
}

describe('the dossiers of a device', () => {
  it('are listed with the last taken first, and what they are', async () => {
    const { store } = await openFullStore();
    const [first, second] = await store.listDossiers();
    expect(first).toMatchObject({ id: other.id, name: 'Un autre titre', languages: ['fr'] });
    expect(second).toMatchObject({
      id: dossier.id,
      name: fixtureBank.title,
      publisher: fixtureBank.article.publisher,
      languages: ['fr', 'en'],
      items: fixtureBank.items.length,
      taken: 1_000,
      packed,
    });
  });

  it('keep their name and day when they are taken in once more', async () => {
    const { store } = await openFullStore();
    await store.renameDossier(dossier.id, ' Pour la\u202e 4e B ');
    await store.saveDossier(dossier, packed, 9_000);
    expect(await store.findDossier(dossier.id)).toMatchObject({
      name: 'Pour la 4e B',
      title: fixtureBank.title,
      taken: 1_000,
    });
    await store.renameDossier(dossier.id, ' ');
    expect(await store.findDossier(dossier.id)).toMatchObject({ name: fixtureBank.title });
  });

  it('do not give way to another content under the same id', async () => {
    const { store } = await openFullStore();
    const forged = { ...other, id: dossier.id };
    await expect(store.saveDossier(forged, otherPacked, 3_000)).rejects.toThrow(
      DossierConflictError,
    );
    expect(await store.findDossier(dossier.id)).toMatchObject({ packed, taken: 1_000 });
  });

  it('are not renamed back into being once they are erased', async () => {
    const { store } = await openFullStore();
    await store.eraseDossier(other.id);
    await store.renameDossier(other.id, 'Encore');
    expect((await store.listDossiers()).map(({ id }) => id)).toEqual([dossier.id]);
  });

  it('go with all that hangs on them, which is counted before, and with nothing else', async () => {
    const { records, store } = await openFullStore();
    const ofOther = [
      ['set/AAAAAAAA', { bank: other.id }],
      ['result/BBBBBBBB/01', { set: 'BBBBBBBB' }],
      ['sitting/AAAAAAAA/1-5', { set: 'AAAAAAAA', bank: other.id }],
      ['draft/assignment-1', { bank: other.id }],
      ['hands/AAAAAAAA', { item: { a: 3 } }],
    ] as const;
    await records.writeAll([
      ...ofOther,
      ['set/CCCCCCCC', { bank: dossier.id }],
      ['result/CCCCCCCC/01', { set: 'CCCCCCCC' }],
      ['result/CCCCCCCC/02', { set: 'CCCCCCCC' }],
      ['sitting/DDDDDDDD/1-5', { set: 'DDDDDDDD', bank: dossier.id }],
      ['draft/assignment-2', { bank: dossier.id }],
      ['draft/cards/CCCCCCCC-3', { polls: [] }],
      ['hands/CCCCCCCC', { item: { a: 3 } }],
    ]);
    expect(await store.countDependents(dossier.id)).toEqual({
      assignments: 1,
      results: 2,
      attempts: 1,
      drafts: 2,
    });
    await store.eraseDossier(dossier.id);
    const left = (await records.readByPrefix('')).map(([name]) => name);
    expect(left.sort()).toEqual([...ofOther.map(([name]) => name), `dossier/${other.id}`].sort());
  });

  it.each([
    ['of another id', (record: object) => ({ ...record, id: other.id })],
    ['with the id of a site’s own', (record: object) => ({ ...record, id: fixtureBank.id })],
    ['without its content', (record: object) => ({ ...record, packed: '' })],
    ['with a list for a title', (record: object) => ({ ...record, title: [] })],
    ['that is empty', () => ({})],
  ])('are read past a record %s', async (_, damage) => {
    const { records, store } = await openFullStore();
    await records.update(`dossier/${dossier.id}`, (record) => damage(record ?? {}));
    expect((await store.listDossiers()).map(({ id }) => id)).toEqual([other.id]);
    expect(await store.findDossier(dossier.id)).toBeUndefined();
  });

  it('are read with what a newer version has written', async () => {
    const { records, store } = await openFullStore();
    await records.update(`dossier/${dossier.id}`, (record) => ({ ...record, colour: 'red' }));
    await store.renameDossier(dossier.id, 'Rouge');
    expect(await records.readByPrefix(`dossier/${dossier.id}`)).toMatchObject([
      [`dossier/${dossier.id}`, { colour: 'red', name: 'Rouge' }],
    ]);
  });
});
