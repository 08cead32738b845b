import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { createStore, type UseStore } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import { joinFileStores } from '../../../src/progress/storage/file-places.ts';
import type { FileStore } from '../../../src/progress/storage/file-store.ts';
import { createIndexedDbLog } from '../../../src/progress/storage/indexeddb-log.ts';
import { createIndexedDbKeyValueStore } from '../../../src/progress/storage/indexeddb-records.ts';
import type { StoredRecord } from '../../../src/progress/storage/key-value.ts';
import { createLogMirror } from '../../../src/progress/storage/mirror.ts';
import { createMirroredLog } from '../../../src/progress/storage/mirrored-log.ts';
import { createMirroredRecords } from '../../../src/progress/storage/mirrored-records.ts';
import type { Profile } from '../../../src/progress/storage/profile.ts';
import { isFullRun } from '../../support/full-run.ts';
import { createMemoryFolder } from '../../support/opfs-folder.ts';

const assignment: StoredRecord = ['set/A', { name: '4e B' }];
const dossier: StoredRecord = ['dossier/local-otan-0123456789', { name: 'OTAN', packed: 'AQ==' }];
const project: StoredRecord = ['project/p1', { title: 'Valmère', content: '{}' }];
const results: StoredRecord[] = [
  ['result/A/01', { code: 'one' }],
  ['result/A/02', { code: 'two' }],
];

let devices = 0;

/** A device whose tabs share a database and a folder for the copy. */
function createDevice(files: FileStore = createMemoryFolder()) {
  const store = createStore(`records-${devices++}`, 'log');
  const recovered = vi.fn();
  let tabs = 0;
  return {
    store,
    files,
    recovered,
    openTab: (profile: Profile = 'own', use: UseStore = store) =>
      createMirroredRecords(
        createIndexedDbKeyValueStore(use, profile),
        Promise.resolve(files),
        profile,
        `tab${tabs++}`,
        recovered,
      ),
    openLog: (profile: Profile = 'own') =>
      createMirroredLog(
        createIndexedDbLog(store, profile),
        Promise.resolve(createLogMirror(files, profile, `tab${tabs++}`)),
      ),
    filesTexts: () => (files as ReturnType<typeof createMemoryFolder>).texts,
    /** As a browser does that found its database damaged. */
    wipe: () => store('readwrite', (log) => void log.clear()),
  };
}

const settle = async () => {
  for (let at = 0; at < 40; at++) await new Promise((resolve) => setImmediate(resolve));
};

describe('assignments and results', () => {
  it('come back, with a word, after the browser has emptied its database', async () => {
    const device = createDevice();
    await device.openTab().writeAll([assignment, ...results]);
    await settle();
    await device.wipe();
    expect(await device.openTab().readByPrefix('')).toEqual([...results, assignment]);
    expect(device.recovered).toHaveBeenCalledWith(3);
    // for good
    expect(await createIndexedDbKeyValueStore(device.store).readByPrefix('set/')).toEqual([
      assignment,
    ]);
  });

  it('come back in an open page too, whose next change is kept', async () => {
    const device = createDevice();
    const tab = device.openTab();
    await tab.writeAll([assignment, ...results]);
    await settle();
    await device.wipe();
    await tab.writeAll([['result/A/01', { code: 'better' }]]);
    await settle();
    await device.wipe();
    expect(await device.openTab().readByPrefix('result/')).toEqual([
      ['result/A/01', { code: 'better' }],
      results[1],
    ]);
  });

  it('come back if one of them is damaged, or if the newest changes are torn off', async () => {
    const device = createDevice();
    const tab = device.openTab();
    await tab.writeAll([assignment, results[0] as StoredRecord]);
    const older = await createIndexedDbKeyValueStore(device.store).readCopy('rest');
    await tab.writeAll([results[1] as StoredRecord, ['set/A', { name: 'renamed' }]]);
    await settle();
    await device.store('readwrite', (log) => {
      log.put({ code: 'changed', sum: 1 }, '~class/result/A/01');
    });
    expect(await device.openTab().readByPrefix('result/')).toEqual(results);
    await device.wipe();
    await createIndexedDbKeyValueStore(device.store).restore([older]);
    await device.store('readwrite', (log) => void log.put(older.version, '~class-version'));
    expect(await device.openTab().readByPrefix('')).toEqual([
      ...results,
      ['set/A', { name: 'renamed' }],
    ]);
  });

  it('stay deleted, whichever tab had copied them', async () => {
    const device = createDevice();
    const [one, other] = [device.openTab(), device.openTab()];
    await one.writeAll([assignment, ...results]);
    await other.update('set/B', () => ({ name: 'other' }));
    await settle();
    await one.remove('result/A/');
    await one.remove('set/A');
    await settle();
    expect(await device.openTab().readByPrefix('')).toEqual([['set/B', { name: 'other' }]]);
    await device.wipe();
    expect(await device.openTab().readByPrefix('')).toEqual([['set/B', { name: 'other' }]]);
  });

  it('are erased with the rest, in every place, and a late copy brings nothing back', async () => {
    const [opfs, local] = [createMemoryFolder(), createMemoryFolder()];
    const refuse = () => Promise.reject(new Error('read-only'));
    const device = createDevice(joinFileStores([opfs, local]));
    await device.openTab().writeAll([assignment, ...results]);
    await settle();
    const late = [...opfs.texts];
    await joinFileStores([{ ...opfs, write: refuse }, local]).write(
      'records-x',
      late[0]?.[1] ?? '',
    );
    await device.openLog().erase('stamp');
    expect([...opfs.texts.keys(), ...local.texts.keys()]).toEqual([]);
    for (const [name, text] of late) await opfs.write(name, text);
    expect(await device.openTab().readByPrefix('')).toEqual([]);
    expect(device.recovered).not.toHaveBeenCalled();
  });

  it('and dossiers come back together, and an erased dossier stays erased', async () => {
    const device = createDevice();
    const tab = device.openTab();
    await tab.writeAll([dossier, ['dossier/local-other-0123456789', { name: 'other' }]]);
    await tab.writeAll([assignment]);
    await tab.remove('dossier/local-other-0123456789');
    await settle();
    await tab.writeAll(results);
    await settle();
    for (let time = 0; time < 2; time++) {
      await device.wipe();
      expect(await device.openTab().readByPrefix('')).toEqual([dossier, ...results, assignment]);
      await settle();
    }
    expect(device.recovered).toHaveBeenCalledWith(4);
  });

  it('are copied without the dossiers and projects, which have files of their own', async () => {
    const files = createMemoryFolder();
    const write = vi.fn(files.write);
    const tab = createDevice({ ...files, write }).openTab();
    const listWritten = () => write.mock.calls.map(([name]) => name.replace(/\d+/, ''));
    await tab.writeAll([dossier, project]);
    await settle();
    write.mockClear();
    await tab.writeAll([assignment]);
    await tab.writeAll(results);
    await settle();
    expect(new Set(listWritten())).toEqual(new Set(['records-tab']));
    expect(write.mock.lastCall?.[1]).not.toMatch(/(dossier|project)\//);
    write.mockClear();
    await tab.update('project/p1', (kept) => ({ ...kept, content: '{"text":""}' }));
    await settle();
    expect(new Set(listWritten())).toEqual(new Set(['projects-tab']));
  });

  it('and projects come back together after the browser has emptied its database', async () => {
    const device = createDevice();
    await device.openTab().writeAll([assignment, dossier, project]);
    await settle();
    await device.wipe();
    expect(await device.openTab().readByPrefix('')).toEqual([dossier, project, assignment]);
  });

  it('bring back a dossier that was taken in last before the tail was torn off', async () => {
    const device = createDevice();
    const tab = device.openTab();
    await tab.writeAll([assignment, ...results]);
    await settle();
    await tab.writeAll([dossier]);
    await settle();
    await device.store('readwrite', (log) => {
      log.delete(`~class/${dossier[0]}`);
      log.put(1, '~class-version');
    });
    expect(await device.openTab().readByPrefix('dossier/')).toEqual([dossier]);
  });

  it('are written by an earlier release with the dossiers, and all of them are read', async () => {
    const device = createDevice();
    await device.openTab().writeAll([assignment, dossier]);
    await settle();
    const whole = [...device.filesTexts()].flatMap(([, text]) => JSON.parse(text).records);
    for (const [name] of device.filesTexts()) await device.files.remove(name);
    await device.files.write('records-old', JSON.stringify({ version: 9, records: whole }));
    await device.wipe();
    expect(await device.openTab().readByPrefix('')).toEqual([dossier, assignment]);
  });

  it('of a guest are apart, and erased alone', async () => {
    const device = createDevice();
    await device.openTab().writeAll([assignment]);
    await device.openTab('guest').writeAll(results);
    await settle();
    await device.wipe();
    expect(await device.openTab('guest').readByPrefix('')).toEqual(results);
    await device.openLog('guest').erase('stamp');
    expect(await device.openTab('guest').readByPrefix('')).toEqual([]);
    expect(await device.openTab().readByPrefix('')).toEqual([assignment]);
  });

  it('of an earlier version, without a copy, get one at the first use', async () => {
    const device = createDevice();
    await createIndexedDbKeyValueStore(device.store).writeAll([assignment]);
    await device.store('readwrite', (log) => void log.delete('~class-version'));
    expect(await device.openTab().readByPrefix('')).toEqual([assignment]);
    await settle();
    await device.wipe();
    expect(await device.openTab().readByPrefix('')).toEqual([assignment]);
  });

  it('can be read and exported while the database refuses', async () => {
    const device = createDevice();
    await device.openTab().writeAll([assignment]);
    await settle();
    const refuse: UseStore = () => Promise.reject(new DOMException('no', 'UnknownError'));
    expect(await device.openTab('own', refuse).readByPrefix('')).toEqual([assignment]);
    await expect(device.openTab('own', refuse).writeAll([assignment])).rejects.toThrow('no');
  });

  it.each([
    ['no JSON', 'oops'],
    ['nothing', 'null'],
    ['no records', '{"version":9,"records":[5,["a"],["set/Z",5],["set/Y",{"sum":1}]]}'],
  ])('are not disturbed by a copy that holds %s', async (_, text) => {
    const device = createDevice();
    await device.files.write('records-x', text);
    await device.openTab().writeAll([assignment]);
    expect(await device.openTab().readByPrefix('')).toEqual([assignment]);
    expect(device.recovered).not.toHaveBeenCalled();
  });
});

const anyStep = fc.oneof(
  fc.record({
    action: fc.constantFrom('write', 'update', 'remove'),
    tab: fc.nat(2),
    seat: fc.nat(4),
    /** The tab is killed when that many turns have passed, perhaps before its copy is written. */
    killAfter: fc.option(fc.nat(6), { nil: undefined }),
  }),
  fc.constant({ action: 'wipe' as const }),
);

it('no acknowledged change is lost, whatever is killed and wiped', { timeout: 600_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 15 }), async (steps) => {
      const device = createDevice();
      const expected = new Map<string, object>();
      const open = () => {
        // what a killed tab was about to do never happens
        let isKilled = false;
        const stop = <T>(call: () => PromiseLike<T>): Promise<T> =>
          isKilled ? new Promise(() => {}) : Promise.resolve(call());
        const { files, store } = device;
        const tab = createMirroredRecords(
          createIndexedDbKeyValueStore((mode, use) => stop(() => store(mode, use))),
          Promise.resolve({
            listNames: () => stop(files.listNames),
            read: (name) => stop(() => files.read(name)),
            write: (name, text) => stop(() => files.write(name, text)),
            remove: (name) => stop(() => files.remove(name)),
          }),
          'own',
          `tab${Math.random()}`,
          () => {},
        );
        const kill = () => {
          isKilled = true;
        };
        return { tab, kill };
      };
      const tabs = [open(), open(), open()];
      let count = 0;
      for (const step of steps) {
        if (step.action === 'wipe') {
          // one fault at a time: the copy follows within two seconds
          await open().tab.readByPrefix('');
          await settle();
          await device.wipe();
          continue;
        }
        const { tab, kill } = tabs[step.tab] as (typeof tabs)[number];
        const name = step.seat > 2 ? `dossier/local-${step.seat}` : `result/A/0${step.seat}`;
        const value = { code: count++ };
        if (step.action === 'write') await tab.writeAll([[name, value]]);
        if (step.action === 'update') await tab.update(name, () => value);
        if (step.action === 'remove') await tab.remove(name);
        if (step.action === 'remove') expected.delete(name);
        else expected.set(name, value);
        if (step.killAfter === undefined) continue;
        for (let at = 0; at < step.killAfter; at++)
          await new Promise((resolve) => setImmediate(resolve));
        kill();
        tabs[step.tab] = open();
      }
      const found = await open().tab.readByPrefix('');
      expect(found).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
    { numRuns: isFullRun ? 1_000 : 40 },
  ),
);
