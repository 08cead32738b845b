/** Takes in dossiers, and makes an assignment and a result of each, with the storage of the game's screens. */
import type { SavedAssignment } from '../../../src/classroom/assignment.ts';
import { openClassroomStore } from '../../../src/classroom/classroom-store.ts';
import { openDossierStore, unpackKeptDossier } from '../../../src/dossiers/dossier-store.ts';
import { createLocalDossier } from '../../../src/dossiers/local-dossier.ts';
import { openDossierFile } from '../../../src/dossiers/open-dossier.ts';
import { packDossier } from '../../../src/dossiers/pack-dossier.ts';
import { openKeyValueStore } from '../../../src/progress/storage/open-records.ts';
import dossierFile from '../../fixtures/dossiers/telepherique-de-valmere.qqq.json?raw';
import type { LogInventory } from '../talk.ts';
import { inspectUntilSeen, sendReport } from './report.ts';

const round = 'records';
const tabId = Math.random().toString(36).slice(2);
const records = openKeyValueStore(
  'own',
  tabId,
  () => {},
  () => false,
);
const dossiers = openDossierStore(records);
const classroom = openClassroomStore(records);

/** A dossier that cannot be unpacked is not there. */
async function readInventory(): Promise<LogInventory> {
  const kept = await dossiers.listDossiers();
  const unpacked = await Promise.all(kept.map(unpackKeptDossier));
  const ids = unpacked.flatMap((dossier) => (dossier ? `dossier/${dossier.id}` : []));
  const others = await Promise.all(['set/', 'result/'].map(records.readByPrefix));
  const items = [...ids, ...others.flat().map(([name]) => name)];
  return { answers: items.map((item) => ({ round, item })), rounds: [] };
}

/** What to keep next, by the name of its record. */
async function* createSteps(): AsyncGenerator<[name: string, save: () => Promise<void>]> {
  const opened = await openDossierFile(new TextEncoder().encode(dossierFile));
  if (!opened.ok) throw new Error('the dossier of the fixtures has errors');
  for (let count = 0; ; count++) {
    const stamp = `${Date.now()}${count}`;
    const dossier = await createLocalDossier(
      opened.dossier.banks.map((bank) => ({ ...bank, title: `${stamp}, ${bank.title}` })),
    );
    const packed = await packDossier(dossier);
    yield [`dossier/${dossier.id}`, () => dossiers.saveDossier(dossier, packed, Date.now())];
    const set = stamp.slice(-8);
    const assignment: SavedAssignment = {
      id: set,
      bank: dossier.id,
      language: 'fr',
      items: [],
      seed: 1,
      seats: 30,
      book: 'closed',
      evidence: false,
      confidence: false,
      order: 'same',
      correction: 'held',
      name: '4e B',
      made: Date.now(),
    };
    yield [`set/${set}`, () => classroom.saveAssignment(assignment)];
    yield [
      `result/${set}/07`,
      () => classroom.saveResults([{ set, seat: 7, code: 'QUI1'.padEnd(120, '0') }]),
    ];
  }
}

async function play() {
  let order = await inspectUntilSeen(async () => {
    const inventory = await readInventory().catch(() => undefined);
    return { kind: 'look', ...(inventory && { inventory }) };
  });
  if (order === 'file') {
    const inventory = await readInventory().catch(() => ({ answers: [], rounds: [] }));
    order = await sendReport({ kind: 'look', inventory: { ...inventory, isFile: true } });
  }
  for await (const [item, save] of createSteps()) {
    if (order !== 'play') return;
    await sendReport({ kind: 'tapped', round, item });
    const kind = await save().then(
      () => 'acknowledged' as const,
      () => 'refused' as const,
    );
    order = await sendReport({ kind, round, item });
  }
}

void play();
