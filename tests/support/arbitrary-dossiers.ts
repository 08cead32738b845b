import fc from 'fast-check';
import { checkBank } from '../../src/bank/check-bank.ts';
import { mapTexts } from '../../src/bank/schema/schema-walk.ts';
import type { Bank } from '../../src/bank/types.ts';
import { anyCharacter } from './any-character.ts';
import { parseExampleWith } from './example-bank.ts';
import { fixtureBank, openFixtureBank } from './fixture-bank.ts';
import { openDossierOrThrow, openHandmadeDossier, wolfFile } from './handmade-dossiers.ts';
import { makeWellMadeBank } from './small-banks.ts';

const axes = ['actors', 'dates', 'positions'] as const;

/** Whole dossiers of one language or two, with every field of a bank among them. */
const sourceBanks: readonly (readonly Bank[])[] = [
  [fixtureBank, openFixtureBank('en')],
  [openFixtureBank('en')],
  [checkBank(parseExampleWith()).bank as Bank],
  [makeWellMadeBank(7, axes, true)],
  (await openDossierOrThrow(wolfFile)).dossier.banks,
  (await openHandmadeDossier()).dossier.banks,
];

/** What people write, and what they do not. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: anyCharacter, maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom(...'ab1 «»"\'’:;!?()[]-—\u202f\u00a0\n\t\\'),
      maxLength: 20,
    }),
    fc.constantFrom('l’été « où ? »', 'Ça coûte 100 000 €…', '𝒳 漢字 Рябков', 'a\nb\tc\\n'),
  )
  .map((text) => text.trim() || 'x');

/** A dossier of another content: each text one of a few drawn, a flag and a proof changed. */
export const anyBanks: fc.Arbitrary<Bank[]> = fc
  .tuple(
    fc.constantFrom(...sourceBanks),
    fc.array(anyText, { minLength: 1, maxLength: 30 }),
    fc.boolean(),
  )
  .map(([banks, texts, keepsTexts]) => {
    let at = 0;
    const replace = (text: string) =>
      keepsTexts && at % 3 ? text : (texts[at++ % texts.length] ?? text);
    return banks.map((bank) => mapTexts(bank, replace));
  });

const idFields = new Set([
  ...['id', 'key', 'facts', 'evidence', 'near', 'orEvidence', 'speaker', 'camp', 'holder'],
  ...['rivals', 'opening'],
]);

/** The same bank, as an author with another taste in ids would have written it. */
export function renameIds<T>(data: T, rename: (id: string) => string): T {
  const ids = new Set<string>();
  JSON.stringify(data, (field, value) => {
    if (field === 'id' && typeof value === 'string') ids.add(value);
    return value;
  });
  const visit = (value: unknown, field: string): unknown => {
    if (typeof value === 'string')
      return idFields.has(field) && ids.has(value) ? rename(value) : value;
    if (Array.isArray(value)) return value.map((part) => visit(part, field));
    if (typeof value !== 'object' || value === null) return value;
    const isVerdict = 'type' in value && value.type === 'verdict';
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [
        key,
        isVerdict && key === 'key' ? part : visit(part, key),
      ]),
    );
  };
  return visit(data, '') as T;
}
