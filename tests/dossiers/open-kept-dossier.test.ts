import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createDossierRecord } from '../../src/dossiers/dossier-store.ts';
import { createLocalDossier } from '../../src/dossiers/local-dossier.ts';
import { openKeptDossier } from '../../src/dossiers/open-kept-dossier.ts';
import { packDossier } from '../../src/dossiers/pack-dossier.ts';
import { openIndexedDbStore } from '../../src/progress/storage/indexeddb-connection.ts';
import { createIndexedDbKeyValueStore } from '../../src/progress/storage/indexeddb-records.ts';
import { DATABASE_NAME, STORE_NAME } from '../../src/shared/persisted-names.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { createMemoryRecords } from '../support/memory-records.ts';

const dossier = await createLocalDossier([fixtureBank]);
const { id } = dossier;
const record = createDossierRecord(dossier, await packDossier(dossier), 1);
const store = openIndexedDbStore(DATABASE_NAME, STORE_NAME);

describe('a dossier of the device', () => {
  it('opens by its own record, and the others are not read', async () => {
    await createIndexedDbKeyValueStore(store).writeAll([[`dossier/${id}`, record]]);
    const openRecords = vi.fn(async () => createMemoryRecords());
    expect(await openKeptDossier(id, 'own', openRecords)).toEqual(dossier);
    expect(openRecords).not.toHaveBeenCalled();
  });

  it('of the owner is not the guest’s', async () => {
    const guests = createMemoryRecords();
    expect(await openKeptDossier(id, 'guest', async () => guests)).toBeUndefined();
    await guests.writeAll([[`dossier/${id}`, record]]);
    expect(await openKeptDossier(id, 'guest', async () => guests)).toEqual(dossier);
  });

  it('whose record is damaged comes from all, which the safety copy has mended', async () => {
    await store('readwrite', (log) => void log.put({ ...record, sum: 1 }, `~class/dossier/${id}`));
    const mended = createMemoryRecords();
    await mended.writeAll([[`dossier/${id}`, record]]);
    expect(await openKeptDossier(id, 'own', async () => mended)).toEqual(dossier);
  });
});
