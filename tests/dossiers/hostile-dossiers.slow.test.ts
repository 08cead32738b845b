import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DossierOutcome,
  openDossierFile,
  openPackedDossier,
} from '../../src/dossiers/open-dossier.ts';
import { packDossier } from '../../src/dossiers/pack-dossier.ts';
import { describeDossierProblem } from '../../src/dossiers/problem.ts';
import { catalogue as en } from '../../src/dossiers/text/en.ts';
import { catalogue as fr } from '../../src/dossiers/text/fr.ts';
import { computeCrc32 } from '../../src/shared/crc32.ts';
import { isLocalDossierId } from '../../src/shared/local-dossier-id.ts';
import { stripControlCharsDeep } from '../../src/untrusted/strip-control-chars.ts';
import { encodeUtf8 } from '../support/encode-utf8.ts';
import { isFullRun } from '../support/full-run.ts';
import { handmadeFile, openDossierOrThrow, wolfFile } from '../support/handmade-dossiers.ts';
import { anyHostileFile } from '../support/hostile-files.ts';

/** As it should be: a dossier with an id of its own, or a reason and a remedy in both languages. */
function expectSoundOutcome(outcome: DossierOutcome) {
  if (outcome.ok) {
    const { id, banks } = outcome.dossier;
    expect(isLocalDossierId(id)).toBe(true);
    expect(banks.every((bank) => bank.id === id)).toBe(true);
    expect(stripControlCharsDeep(banks)).toBe(banks);
    return;
  }
  for (const { problems } of [fr, en]) {
    const { message, remedy, details } = describeDossierProblem(outcome.problem, problems);
    expect(message && remedy).toBeTruthy();
    for (const detail of details)
      expect(detail.place && detail.message && detail.remedy && detail.exact).toBeTruthy();
    if (outcome.problem.reason === 'bank') expect(details).not.toEqual([]);
  }
}

const withChecksum = (content: Uint8Array) => {
  const sum = computeCrc32(content);
  return Uint8Array.from([...content, ...[24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff)]);
};

const { dossier, packed } = await openDossierOrThrow(wolfFile);

const nastyValues = [
  ...[
    null,
    true,
    -1,
    1e308,
    2 ** 53,
    '',
    ' ',
    [],
    {},
    [[]],
    [{}],
    'constructor',
    'x'.repeat(3_000),
  ],
  ...['<img src=x onerror=alert(1)>', 'javascript:alert(1)', '\u202eabc', '__proto__', 'local-x'],
  ...['toString', 'a1', '2022-02-31', '../..', 'https://a@b.example/', 0.12345],
];

/** The file with a few of its values replaced or taken out, wherever they stand. */
const anyChangedFile = fc
  .tuple(
    fc.constantFrom(wolfFile, handmadeFile),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...nastyValues, undefined)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([file, changes]) => {
    const data: unknown = JSON.parse(new TextDecoder().decode(file));
    for (const [at, value] of changes) {
      const places: [Record<string, unknown>, string][] = [];
      JSON.stringify(data, function (key, part) {
        if (key) places.push([this, key]);
        return part;
      });
      const [holder, key] = places[at % places.length] ?? [{}, ''];
      holder[key] = structuredClone(value);
    }
    return encodeUtf8(JSON.stringify(data));
  });

/** A packed dossier with some of its bytes changed or cut off, and a checksum that says it is whole. */
const anyForgedPack = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { minLength: 1, maxLength: 6 }),
    fc.option(fc.nat(packed.length)),
  )
  .map(([changes, cut]) => {
    const content = packed.slice(0, cut ?? -4);
    for (const [at, byte] of changes) if (at < content.length) content[at] = byte;
    return withChecksum(content);
  });

const runs = (whole: number) => ({ numRuns: isFullRun ? whole : whole / 20 });

describe('a hostile dossier', () => {
  it('opens as one of its own or is refused with a reason: files with changed values', async () => {
    await fc.assert(
      fc.asyncProperty(anyChangedFile, async (file) =>
        expectSoundOutcome(await openDossierFile(file)),
      ),
      runs(4_000),
    );
  });

  it('opens as one of its own or is refused with a reason: forged links and codes', async () => {
    await fc.assert(
      fc.asyncProperty(anyForgedPack, async (bytes) =>
        expectSoundOutcome(await openPackedDossier(bytes)),
      ),
      runs(4_000),
    );
  });

  it('opens as one of its own or is refused with a reason: any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyHostileFile, async (bytes) => {
        expectSoundOutcome(await openDossierFile(bytes));
        expectSoundOutcome(await openPackedDossier(withChecksum(Uint8Array.from([1, ...bytes]))));
      }),
      runs(2_000),
    );
  });

  const folder = 'tests/fixtures/hostile-files';
  it.each(readdirSync(folder))(
    '%s is refused with a reason, or has an id of its own',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
      expectSoundOutcome(await openDossierFile(bytes));
      expect(await openPackedDossier(bytes)).toMatchObject({ ok: false });
    },
  );

  it('never has the id of another, whatever it says', async () => {
    const [bank] = dossier.banks;
    const claims = ['2022-01-12-otan-russie', dossier.id, 'local-x', '../x', 42];
    for (const id of claims) {
      const outcome = await openDossierFile(encodeUtf8(JSON.stringify({ ...bank, id })));
      expect(outcome).toMatchObject({ ok: true, dossier: { id: dossier.id } });
    }
  });

  it('of a few bytes does not inflate to more than a device can hold', async () => {
    const texts = new Uint8Array(64 * 2 ** 20).fill(0x61);
    const stream = new Blob([texts]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const deflated = new Uint8Array(await new Response(stream).arrayBuffer());
    const bomb = withChecksum(Uint8Array.from([1, 4, 0xff, 0xff, 0xff, 0xff, ...deflated]));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await openPackedDossier(bomb)).toEqual({
      ok: false,
      problem: { reason: 'too-large', place: 'file' },
    });
  });

  it('is told to be of a newer release, or damaged', async () => {
    const newer = withChecksum(Uint8Array.from([9, ...packed.subarray(1, -4)]));
    const changed = Uint8Array.from(packed, (byte, at) => (at === 700 ? byte ^ 1 : byte));
    for (const [bytes, reason] of [
      [newer, 'newer'],
      [changed, 'damaged'],
      [packed.subarray(0, -1), 'damaged'],
      [new Uint8Array(), 'damaged'],
    ] as const) {
      expect(await openPackedDossier(bytes)).toEqual({
        ok: false,
        problem: { reason, place: 'file' },
      });
    }
  });
});

describe('two languages of a dossier', () => {
  const file = (change: (bank: Record<string, unknown>) => unknown) => {
    const data = JSON.parse(new TextDecoder().decode(wolfFile));
    const [bank] = data.banks;
    data.banks.push(change({ ...structuredClone(bank), language: 'en' }));
    return encodeUtf8(JSON.stringify(data));
  };

  it('open together if only their texts differ', async () => {
    const outcome = await openDossierFile(file((bank) => ({ ...bank, title: 'A wolf at Brelle' })));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    expect(outcome.dossier.banks.map(({ language }) => language)).toEqual(['fr', 'en']);
    expect(await openPackedDossier(await packDossier(outcome.dossier))).toEqual(outcome);
  });

  it('are refused if one has another day, with the place in the file', async () => {
    const outcome = await openDossierFile(
      file((bank) => ({ ...bank, article: { ...(bank.article as object), date: '2026-10-07' } })),
    );
    if (outcome.ok) throw new Error('it opened');
    const { details } = describeDossierProblem(outcome.problem, fr.problems);
    expect(details[0]?.place.replace(/\s/g, ' ')).toMatch(
      /^ligne 1, .*langue « en », champ « date »/,
    );
    expect(details[0]?.message).toBe('Les deux langues ne disent pas la même chose.');
  });

  it('are refused if they are the same', async () => {
    const outcome = await openDossierFile(file((bank) => ({ ...bank, language: 'fr' })));
    expect(outcome).toEqual({ ok: false, problem: { reason: 'language-twice', place: 'file' } });
  });
});
