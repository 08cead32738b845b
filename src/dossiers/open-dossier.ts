import { compareTranslations } from '../bank/compare-translations.ts';
import { parseBankFile } from '../bank/imported-bank.ts';
import { isObject } from '../bank/schema/schema-walk.ts';
import type { Bank } from '../bank/types.ts';
import { DOSSIER_FILE_FORMAT } from '../shared/persisted-names.ts';
import { parseJson } from '../untrusted/parse-json.ts';
import { createLocalDossier, type LocalDossier } from './local-dossier.ts';
import { packDossier, unpackBanks } from './pack-dossier.ts';
import type { DossierProblem } from './problem.ts';

export type DossierOutcome =
  | { ok: true; dossier: LocalDossier; packed: Uint8Array }
  | { ok: false; problem: DossierProblem };

const fileLimits = { bytes: 2 * 2 ** 20, depth: 10, values: 200_000 };

const refuse = (problem: DossierProblem): DossierOutcome => ({ ok: false, problem });

async function openBanks(list: unknown): Promise<DossierOutcome> {
  if (!Array.isArray(list) || list.length === 0)
    return refuse({ reason: 'no-bank', place: 'file' });
  const banks: Bank[] = [];
  for (const data of list) {
    const result = parseBankFile(new TextEncoder().encode(JSON.stringify(data)));
    if (result.ok) banks.push(result.bank);
    else if ('problem' in result) return refuse(result.problem);
    else return refuse({ reason: 'bank', language: undefined, problems: result.problems });
  }
  const [difference] = compareTranslations(banks);
  if (difference)
    return refuse({ reason: 'bank', language: difference.language, problems: [difference] });
  const dossier = await createLocalDossier(banks);
  return { ok: true, dossier, packed: await packDossier(dossier) };
}

/** `bytes` are those of a link, a chain of codes or a record. Never rejects. */
export async function openPackedDossier(bytes: Uint8Array): Promise<DossierOutcome> {
  const unpacked = await unpackBanks(bytes);
  return 'reason' in unpacked
    ? refuse({ reason: unpacked.reason, place: 'file' })
    : openBanks(unpacked.banks);
}

/** `bytes` are those of a `.qqq.json`, or of the JSON of one bank. Never rejects. */
export async function openDossierFile(bytes: Uint8Array): Promise<DossierOutcome> {
  const parsed = parseJson(bytes, fileLimits);
  if ('problem' in parsed) return refuse(parsed.problem);
  const { data } = parsed;
  return openBanks(isObject(data) && data.format === DOSSIER_FILE_FORMAT ? data.banks : [data]);
}
