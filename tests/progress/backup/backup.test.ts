import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBankFile } from '../../../src/bank/imported-bank.ts';
import type { LogEvent } from '../../../src/engine/events.ts';
import type { BackupProblem } from '../../../src/progress/backup/problem.ts';
import { sliceEntries } from '../../../src/progress/backup/read-file.ts';
import type { JsonPath } from '../../../src/shared/json-path.ts';
import { anyDeviceLogs } from '../../support/arbitrary-logs.ts';
import { diffBackup, parseBackup, serializeBackup } from '../../support/backups.ts';
import { encodeUtf8 } from '../../support/encode-utf8.ts';
import { answerEvent } from '../../support/events.ts';
import { parseExampleWith } from '../../support/example-bank.ts';
import { backupFileCases, bankFileCases, oversizedFileCases } from '../../support/file-cases.ts';
import { propertyRuns } from '../../support/full-run.ts';
import { anyHostileFile, checkImport } from '../../support/hostile-files.ts';

const backupMeta = { app: '0.1.0', exported: '2026-11-23T20:00:00.000Z' };
const readHostileFile = (name: string) =>
  new Uint8Array(
    readFileSync(new URL(`../../fixtures/hostile-files/${name}.json`, import.meta.url)),
  );
const roundTrip = (events: readonly LogEvent[], unreadable: readonly unknown[] = []) =>
  parseBackup(encodeUtf8(serializeBackup({ events, unreadable }, backupMeta)));

const formatPath = (path: JsonPath): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');

/** As the tables of cases spell it. */
const placeOf = ({ place }: BackupProblem) => {
  if (place === 'file') return place;
  return 'path' in place ? formatPath(place.path) : `${place.line}:${place.column}`;
};

function parseOutcome(file: Uint8Array) {
  const parsed = parseBackup(file);
  return parsed.ok
    ? [parsed.backup.events.length, parsed.backup.unreadable]
    : [parsed.problem.reason, placeOf(parsed.problem)];
}

const union = (ours: readonly LogEvent[], theirs: readonly LogEvent[]) =>
  [...ours, ...diffBackup(ours, theirs).newEvents].sort((a, b) => (a.key < b.key ? -1 : 1));

describe('a file of progress', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyDeviceLogs(1), ([log = []]) => {
        expect(roundTrip(log)).toEqual({ ok: true, backup: { events: log, unreadable: 0 } });
      }),
    );
  });

  it('is readable: its head first, one event per line, its checksum last', () => {
    const lines = serializeBackup(
      { events: [answerEvent('r', 'a', 1), answerEvent('r', 'b', 0)], unreadable: [] },
      backupMeta,
    )
      .trim()
      .split('\n');
    expect(lines[1]).toBe('  "format": "qui-quand-quoi",');
    expect(lines.filter((line) => line.startsWith('    {"v":1'))).toHaveLength(2);
    expect(lines.at(-2)).toMatch(/^ {2}"sum": \d+$/);
  });

  it('includes unreadable records of any kind, and can be opened all the same', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    const deep = JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`);
    const odd = [
      7n,
      cycle,
      deep,
      undefined,
      Symbol.iterator,
      JSON.parse('{"__proto__":1}'),
      '\ud800',
    ];
    const bad = { ...answerEvent('r', 'c', 1), score: 7 };
    const parsed = roundTrip(
      [answerEvent('r', 'a', 1), bad],
      [...odd, { v: 2, from: 'a newer game' }],
    );
    expect(parsed).toMatchObject({
      ok: true,
      backup: { events: [{ item: 'a' }], unreadable: odd.length + 2 },
    });
  });

  it('of the first published version stays readable', () => {
    const entries = [answerEvent('r', 'a', 1)];
    const old = { format: 'qui-quand-quoi', version: 1, entries };
    expect(parseBackup(encodeUtf8(JSON.stringify(old, null, 2)))).toEqual({
      ok: true,
      backup: { events: entries, unreadable: 0 },
    });
  });

  it('keeps the fields that a newer version added', () => {
    const event = { ...answerEvent('r', 'a', 1), mood: 'calm', more: { of: ['it'] } };
    expect(roundTrip([event])).toMatchObject({ ok: true, backup: { events: [event] } });
  });
});

describe('the union of logs', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyDeviceLogs(3), ([a = [], b = [], c = []]) => {
        expect(union(a, b)).toEqual(union(b, a));
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
        expect(union(a, a)).toEqual(a);
        expect(union(union(a, b), b)).toEqual(union(a, b));
      }),
    );
  });

  it('gains nothing from one’s own file, even if its notes were stripped', () => {
    const note = {
      ...answerEvent('r', 'n', 1),
      kind: 'note' as const,
      version: '1',
      text: 'odd \u202e\ud800\u0007 words',
    };
    fc.assert(
      fc.property(anyDeviceLogs(1), ([log = []]) => {
        const ours = [...log, note];
        const parsed = roundTrip(ours);
        if (!parsed.ok) throw new Error(parsed.problem.reason);
        const { events } = parsed.backup;
        expect(diffBackup(ours, events)).toMatchObject({
          newEvents: [],
          knownCount: ours.length,
          conflictCount: 0,
        });
      }),
      propertyRuns(30),
    );
  });

  it('leaves out and counts an event that has a key of ours and other content', () => {
    const ours = answerEvent('r', 'a', 1);
    expect(diffBackup([ours], [{ ...ours, score: 0 }, answerEvent('r', 'b', 1)])).toMatchObject({
      newEvents: [{ item: 'b' }],
      knownCount: 0,
      conflictCount: 1,
    });
  });
});

describe('a file that is no backup', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);
  const file = encodeUtf8(serializeBackup({ events: [], unreadable: [] }, backupMeta));
  const asUnicode = Uint8Array.from(Buffer.from('\ufeff{"format":1}', 'utf16le'));
  it.each([
    ['a picture', png, 'other-file'],
    ['a text', encodeUtf8('Voici mes réponses'), 'other-file'],
    ['a pupil’s result', encodeUtf8('QUI136F85E9TM15JS8\n'), 'class-results'],
    ['a class file', encodeUtf8('{"format":"qui-quand-quoi/class","version":1}'), 'class-results'],
    ['a backup that was cut', file.slice(0, -5), 'not-json'],
    ['a backup that was saved as Unicode', asUnicode, 'not-utf-8'],
    ['empty', encodeUtf8(''), 'empty'],
  ])('is told from one that was cut: %s', (_, content, reason) => {
    expect(parseBackup(content)).toMatchObject({ ok: false, problem: { reason } });
  });
});

describe('a hostile file', () => {
  it.each(backupFileCases)('of progress has the expected outcome: %s', (name, ...expected) => {
    expect(parseOutcome(readHostileFile(name))).toEqual(expected);
  });

  it.each(oversizedFileCases)(
    'of great size has the expected outcome: %s',
    (_, createFile, ...expected) => {
      expect(parseOutcome(encodeUtf8(createFile()))).toEqual(expected);
    },
  );

  it('too large for any log is refused before it is read', () => {
    expect(parseOutcome(new Uint8Array(96 * 2 ** 20 + 1))).toEqual(['too-large', 'file']);
  });

  it.each(bankFileCases)('that is a bank has the expected outcome: %s', (name, says, place) => {
    const opened = parseBankFile(readHostileFile(name));
    if (opened.ok) return expect(says).toBe('');
    if ('problem' in opened) {
      return expect([opened.problem.reason, placeOf(opened.problem)]).toEqual([says, place]);
    }
    const [first] = opened.problems;
    expect(first?.message).toContain(says);
    expect(formatPath(first?.path ?? [])).toBe(place);
    expect(first?.remedy).not.toBe('');
  });

  it('has its row in the tables of cases', () => {
    const files = readdirSync(new URL('../../fixtures/hostile-files', import.meta.url)).map(
      (file) => file.slice(0, -5),
    );
    expect(files.sort()).toEqual(
      [...backupFileCases, ...bankFileCases].map(([name]) => name).sort(),
    );
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  it('changes no prototype', () => {
    for (const [name] of backupFileCases) parseBackup(readHostileFile(name));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

it('entries reach the page in slices that a phone checks in one frame, and none is left', () => {
  const small = answerEvent('r', 'a', 1);
  const large = { ...small, facts: Array.from({ length: 30_000 }, () => 'f-1') };
  const entries = [...Array.from({ length: 1_000 }, () => small), large, small, small];
  const slices: (readonly unknown[])[] = [];
  for (let start = 0; start < entries.length; start += slices.at(-1)?.length ?? 0)
    slices.push(sliceEntries(entries, start));
  expect(slices.flat()).toEqual(entries);
  expect(sliceEntries(entries, entries.length)).toEqual([]);
  for (const slice of slices)
    expect(JSON.stringify(slice.slice(0, -1)).length).toBeLessThan(2 ** 17 + slice.length);
});

describe('a bank from outside', () => {
  it('is opened without control characters', () => {
    const opened = parseBankFile(readHostileFile('bank-bidi'));
    expect(opened).toMatchObject({ ok: true, bank: { title: 'Pont fermé' } });
  });

  it('may have 2 MiB and no more', () => {
    const bank = JSON.stringify(parseExampleWith());
    const most = 2 * 2 ** 20;
    expect(parseBankFile(encodeUtf8(bank.padEnd(most)))).toMatchObject({ ok: true });
    expect(parseBankFile(encodeUtf8(bank.padEnd(most + 1)))).toMatchObject({
      problem: { reason: 'too-large' },
    });
  });

  it('may have 2,000 items and no more', () => {
    const bank = parseExampleWith() as { items: unknown[] };
    const items = Array.from({ length: 2_001 }, () => 0);
    expect(parseBankFile(encodeUtf8(JSON.stringify({ ...bank, items })))).toMatchObject({
      problems: [{ path: ['items'], message: 'this list is too long' }],
    });
  });
});

it('fuzzed files are taken or refused with a reason and a place', () => {
  fc.assert(
    fc.property(anyHostileFile, (file) => {
      expect(checkImport(file)).toBe('as it should be');
    }),
    propertyRuns(10_000),
  );
}, 60_000);

describe('the records beside the log', () => {
  const records = [
    ['result/K7M2Q4XA/07', { set: 'K7M2Q4XA', seat: 7, code: 'QUI1ABC' }],
    ['set/K7M2Q4XA', { id: 'K7M2Q4XA', name: 'Troisième « B »' }],
  ] as const;
  const history = { events: [answerEvent('r', 'a', 1)], unreadable: [] };
  const text = serializeBackup(history, backupMeta, records);

  it('are in the file and come back, and a file without any is unchanged', () => {
    expect(parseBackup(encodeUtf8(text))).toMatchObject({
      ok: true,
      backup: { records, unreadable: 0 },
    });
    expect(serializeBackup(history, backupMeta, [])).toBe(serializeBackup(history, backupMeta));
    expect(serializeBackup(history, backupMeta)).not.toContain('class');
  });

  it('are refused with all the rest if they were changed', () => {
    const changed = parseBackup(encodeUtf8(text.replace('"seat":7', '"seat":8')));
    expect(changed).toMatchObject({ ok: false, problem: { reason: 'damaged' } });
    const odd = parseBackup(encodeUtf8(text.replace('"set/K7M2Q4XA"', '"~erased"')));
    expect(odd).toMatchObject({ ok: false, problem: { reason: 'wrong-value' } });
  });

  it('that exceed the limits count as unreadable, and do not affect the others', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(20)}1${'}'.repeat(20)}`);
    const odd = parseBackup(
      encodeUtf8(serializeBackup(history, backupMeta, [...records, ['set/DEEP', deep]])),
    );
    expect(odd).toMatchObject({ ok: true, backup: { records, unreadable: 1 } });
  });
});
