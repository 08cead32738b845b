import { compareTranslations } from '../bank/compare-translations.ts';
import { checkForeignBank } from '../bank/imported-bank.ts';
import type { BankProblem } from '../bank/problem.ts';
import type { Bank } from '../bank/types.ts';
import { locatePath } from '../shared/json-path.ts';
import {
  BACKUP_FORMAT,
  CLASS_FILE_FORMAT,
  DOSSIER_FILE_FORMAT,
} from '../shared/persisted-names.ts';
import { isJsonObject } from '../untrusted/is-json-object.ts';
import { type JsonProblem, parseJson } from '../untrusted/parse-json.ts';
import { DOSSIER_FILE_VERSION } from './dossier-file.ts';
import { createLocalDossier, identifyDossier, type LocalDossier } from './local-dossier.ts';
import { MAX_LANGUAGES, packDossier, unpackBanks } from './pack-dossier.ts';
import { type DossierProblem, type PlacedProblem, placeProblem } from './problem.ts';

export type DossierOutcome =
  | { ok: true; dossier: LocalDossier; packed: Uint8Array; assignment?: string }
  | { ok: false; problem: DossierProblem };

/** Far more than a link, a chain of codes or a record can carry. */
const MAX_PACKED_BYTES = 512 * 1024;

const fileLimits = { bytes: 2 * 2 ** 20, depth: 10, values: 200_000 };

/** As after `#/devoir/` in an address, whose reader checks it. */
const ASSIGNMENT_PATTERN = /^[\w-]{1,700}$/;

/** Shown to nobody: a dossier's id is computed. */
const PLACEHOLDER_ID = 'dossier';

type PlainReason = Exclude<DossierProblem['reason'], 'bank'>;

const refuse = (problem: DossierProblem): DossierOutcome => ({ ok: false, problem });
const refuseFile = (reason: PlainReason): DossierOutcome =>
  refuse({ reason, place: 'file' } as DossierProblem);

/** The file that problems have their lines in. */
interface FoundFile {
  json: string;
  /** The bank alone, without the dossier around it. */
  isBareBank: boolean;
}

const withoutId = (data: unknown): unknown =>
  isJsonObject(data) ? { ...data, id: PLACEHOLDER_ID } : data;

async function openBanks(list: readonly unknown[], file?: FoundFile): Promise<DossierOutcome> {
  const banks: Bank[] = [];
  const refuseBank = (problems: readonly BankProblem[], index: number) => {
    const data = list[index];
    const language = list.length > 1 ? banks[index]?.language : undefined;
    const placed = problems.map((problem): PlacedProblem => {
      const path = file?.isBareBank ? problem.path : ['banks', index, ...problem.path];
      const location = file && locatePath(file.json, path);
      return placeProblem(problem, data, {
        ...(language && { language }),
        ...(location && { location }),
      });
    });
    return refuse({ reason: 'bank', problems: placed });
  };
  for (const [index, data] of list.entries()) {
    if (isJsonObject(data) && Array.isArray(data.items) && data.items.length === 0)
      return refuseFile('no-item');
    const result = checkForeignBank(withoutId(data));
    if (!result.ok) return refuseBank(result.problems, index);
    banks.push(result.bank);
  }
  const languages = banks.map(({ language }) => language);
  if (new Set(languages).size < languages.length) return refuseFile('language-twice');
  const [difference] = compareTranslations(banks);
  if (difference) {
    const index = languages.indexOf(difference.language);
    return refuseBank([{ kind: 'translation', ...difference }], index);
  }
  const dossier = await (file ? createLocalDossier : identifyDossier)(banks);
  // typeset, a text may be too long, or a gap no longer stand in it; what was packed was checked typeset
  for (const [index, bank] of file ? dossier.banks.entries() : []) {
    const result = checkForeignBank(bank);
    if (!result.ok) return refuseBank(result.problems, index);
  }
  return { ok: true, dossier, packed: await packDossier(dossier) };
}

/** `bytes` are those of a link, a chain of codes or a record. Never rejects. */
export async function openPackedDossier(bytes: Uint8Array): Promise<DossierOutcome> {
  if (bytes.length > MAX_PACKED_BYTES) return refuseFile('too-large');
  const unpacked = await unpackBanks(bytes);
  return 'reason' in unpacked ? refuseFile(unpacked.reason) : openBanks(unpacked.banks);
}

function refuseOtherFile(data: unknown): DossierOutcome | undefined {
  if (!isJsonObject(data)) return refuseFile('not-a-dossier');
  const { format, version } = data;
  if (format === BACKUP_FORMAT || format === CLASS_FILE_FORMAT) return refuseFile('progress-file');
  if (format === DOSSIER_FILE_FORMAT) {
    const isNewer = typeof version === 'number' && version > DOSSIER_FILE_VERSION;
    return isNewer ? refuseFile('newer') : undefined;
  }
  return 'items' in data || 'brief' in data ? undefined : refuseFile('not-a-dossier');
}

/** A picture or a letter has no comma too many. */
function explainNoJson(problem: JsonProblem, bytes: Uint8Array): DossierOutcome {
  const start = new TextDecoder().decode(bytes.subarray(0, 100)).trimStart();
  // Windows may have saved it as Unicode
  const mayBeDossier = !/^not-/.test(problem.reason) || /^[\ufffd\0]*[{[]/.test(start);
  return mayBeDossier ? refuse(problem) : refuseFile('not-a-dossier');
}

/** `bytes` are those of a `.qqq.json`, or of the JSON of one bank. Never rejects. */
export async function openDossierFile(bytes: Uint8Array): Promise<DossierOutcome> {
  const parsed = parseJson(bytes, fileLimits);
  if ('problem' in parsed) return explainNoJson(parsed.problem, bytes);
  const data = parsed.data as Record<string, unknown>;
  const refusal = refuseOtherFile(data);
  if (refusal) return refusal;
  const isBareBank = data.format !== DOSSIER_FILE_FORMAT;
  const list = isBareBank ? [data] : data.banks;
  if (!Array.isArray(list) || list.length === 0) return refuseFile('no-bank');
  if (list.length > MAX_LANGUAGES) return refuseFile('language-twice');
  const json = new TextDecoder().decode(bytes);
  const outcome = await openBanks(list, { json, isBareBank });
  const { assignment } = data;
  return outcome.ok && typeof assignment === 'string' && ASSIGNMENT_PATTERN.test(assignment)
    ? { ...outcome, assignment }
    : outcome;
}
