import * as v from 'valibot';
import {
  type KeyValueStore,
  RecordMissingError,
  type StoredRecord,
} from '../progress/storage/key-value.ts';
import { decodeBase64Url, encodeBase64Url } from '../shared/base64url.ts';
import { cutText } from '../shared/cut-text.ts';
import { isLocalDossierId } from '../shared/local-dossier-id.ts';
import {
  ASSIGNMENT_RECORD,
  ATTEMPT_RECORD,
  CORRECTED_RECORD,
  DOSSIER_RECORD,
  DRAFT_RECORD,
  HANDS_RECORD,
  RESULT_RECORD,
} from '../shared/persisted-names.ts';
import { stripControlChars } from '../untrusted/strip-control-chars.ts';
import type { LocalDossier } from './local-dossier.ts';
import { unpackBanks } from './pack-dossier.ts';
import { serializeContent } from './serialize-content.ts';

export const MAX_DOSSIER_NAME_LENGTH = 80;

/** A dossier as it is listed; `name` is the device's own for it, at first the title. */
export interface KeptDossier {
  id: string;
  name: string;
  title: string;
  publisher: string;
  author?: string;
  date: string;
  licence?: string;
  languages: readonly string[];
  items: number;
  /** In ms since 1970. */
  taken: number;
  packed: Uint8Array;
}

/** Another content has the id: it was forged. */
export class DossierConflictError extends Error {
  override name = 'DossierConflictError';
}

export interface DossierDependents {
  assignments: number;
  results: number;
  /** Assignments that were sat on this device. */
  attempts: number;
  drafts: number;
}

interface DossierStore {
  /** The last taken first. */
  listDossiers(): Promise<KeptDossier[]>;
  findDossier(id: string): Promise<KeptDossier | undefined>;
  /** One that is there stays, with its name. Rejects with DossierConflictError. */
  saveDossier(dossier: LocalDossier, packed: Uint8Array, takenAt: number): Promise<void>;
  renameDossier(id: string, name: string): Promise<void>;
  countDependents(id: string): Promise<DossierDependents>;
  /** With its dependents. Its answers stay in the log. */
  eraseDossier(id: string): Promise<void>;
}

const text = v.pipe(v.string(), v.maxLength(2_000));

/** Unknown fields are allowed: a newer version may have written them. */
const recordSchema = v.object({
  id: v.pipe(
    v.string(),
    v.check((id) => isLocalDossierId(id)),
  ),
  name: text,
  title: text,
  publisher: text,
  author: v.exactOptional(text),
  date: text,
  licence: v.exactOptional(text),
  languages: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))), v.minLength(1)),
  items: v.number(),
  taken: v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15)),
  packed: v.string(),
});

const recordOf = (id: string) => DOSSIER_RECORD + id;

function ignoreMissing(error: unknown) {
  if (!(error instanceof RecordMissingError)) throw error;
}

export function parseKeptDossier(value: unknown): KeptDossier | undefined {
  const parsed = v.safeParse(recordSchema, value);
  const packed = parsed.success ? decodeBase64Url(parsed.output.packed) : undefined;
  return parsed.success && packed ? { ...parsed.output, packed } : undefined;
}

export const cleanDossierName = (name: string) =>
  cutText(stripControlChars(name).trim(), MAX_DOSSIER_NAME_LENGTH);

/** The dossier in a record, whose banks were checked when it was taken in. */
export async function unpackKeptDossier({
  id,
  packed,
}: Pick<KeptDossier, 'id' | 'packed'>): Promise<LocalDossier | undefined> {
  const unpacked = await unpackBanks(packed);
  if (!('banks' in unpacked)) return undefined;
  const banks = unpacked.banks as LocalDossier['banks'];
  return { id, banks: banks.map((bank) => ({ ...bank, id })) };
}

/** Two browsers may deflate the same content to other bytes. */
async function isSameContent(kept: KeptDossier, { banks }: LocalDossier): Promise<boolean> {
  const stored = await unpackKeptDossier(kept);
  return serializeContent(stored?.banks ?? []) === serializeContent(banks);
}

function describeDossier({ id, banks: [first, ...others] }: LocalDossier) {
  if (!first) throw new Error('a dossier without a bank');
  const { publisher, date, author, licence } = first.article;
  return {
    id,
    name: cleanDossierName(first.title),
    title: first.title,
    publisher,
    ...(author && { author }),
    date,
    ...(licence && { licence }),
    languages: [first, ...others].map(({ language }) => language),
    items: first.items.length,
  };
}

export const createDossierRecord = (
  dossier: LocalDossier,
  packed: Uint8Array,
  taken: number,
): Omit<KeptDossier, 'packed'> & { packed: string } => ({
  ...describeDossier(dossier),
  taken,
  packed: encodeBase64Url(packed),
});

const isOfDossier =
  (id: string) =>
  ([, value]: StoredRecord): boolean =>
    (value as { bank?: unknown }).bank === id;

async function listDependents({ readByPrefix }: KeyValueStore, id: string) {
  const listNames = async (prefix: string, isWanted = isOfDossier(id)) =>
    (await readByPrefix(prefix)).filter(isWanted).map(([name]) => name);
  const assignments = await listNames(ASSIGNMENT_RECORD);
  const assignmentIds = assignments.map((name) => name.slice(ASSIGNMENT_RECORD.length));
  const isOfAssignment = ([name]: StoredRecord) =>
    assignmentIds.some((assignment) => name.includes(`/${assignment}`));
  return {
    assignments,
    results: await listNames(RESULT_RECORD, isOfAssignment),
    hands: await listNames(HANDS_RECORD, isOfAssignment),
    attempts: await listNames(ATTEMPT_RECORD),
    corrections: await listNames(CORRECTED_RECORD),
    drafts: await listNames(
      DRAFT_RECORD,
      (record) => isOfDossier(id)(record) || isOfAssignment(record),
    ),
  };
}

export function openDossierStore(records: KeyValueStore): DossierStore {
  const readDossiers = async (prefix: string) =>
    (await records.readByPrefix(prefix))
      .flatMap(([name, value]) => {
        const kept = parseKeptDossier(value);
        return kept && name === recordOf(kept.id) ? kept : [];
      })
      .sort((a, b) => b.taken - a.taken);
  const findDossier = async (id: string) =>
    (await readDossiers(recordOf(id))).find((kept) => kept.id === id);
  return {
    listDossiers: () => readDossiers(DOSSIER_RECORD),
    findDossier,
    async saveDossier(dossier, packed, taken) {
      const kept = await findDossier(dossier.id);
      if (kept && (await isSameContent(kept, dossier))) return;
      if (kept) throw new DossierConflictError(`another dossier is ${dossier.id}`);
      const record = createDossierRecord(dossier, packed, taken);
      // another tab may have taken it meanwhile
      await records.update(recordOf(dossier.id), (stored) =>
        parseKeptDossier(stored) ? (stored as typeof record) : record,
      );
    },
    async renameDossier(id, name) {
      const renaming = records.update(recordOf(id), (stored) => {
        const kept = parseKeptDossier(stored);
        if (!kept) throw new RecordMissingError();
        return { ...stored, name: cleanDossierName(name) || cleanDossierName(kept.title) };
      });
      await renaming.catch(ignoreMissing);
    },
    async countDependents(id) {
      const { assignments, results, attempts, drafts } = await listDependents(records, id);
      return {
        assignments: assignments.length,
        results: results.length,
        attempts: attempts.length,
        drafts: drafts.length,
      };
    },
    async eraseDossier(id) {
      const { assignments, ...others } = await listDependents(records, id);
      const names = [...Object.values(others).flat(), ...assignments, recordOf(id)];
      for (const name of names) await records.remove(name);
    },
  };
}
