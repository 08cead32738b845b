import type { Bank } from '../bank/types.ts';
import { createSlug } from '../shared/create-slug.ts';
import { encodeBase32 } from '../shared/crockford32.ts';
import { LOCAL_DOSSIER_PREFIX } from '../shared/persisted-names.ts';
import { stripControlCharsDeep } from '../untrusted/strip-control-chars.ts';
import { canonicalizeIds } from './canonical-ids.ts';
import { hashContent } from './hash-content.ts';
import { serializeContent } from './serialize-content.ts';
import { typesetBank } from './typeset-bank.ts';

/** One checked bank a language, the author's first: all with the dossier's id, and the same ids within. */
export interface LocalDossier {
  id: string;
  banks: readonly Bank[];
}

const FINGERPRINT_LENGTH = 10;

const createFingerprint = async (content: string): Promise<string> =>
  encodeBase32(await hashContent(content))
    .slice(0, FINGERPRINT_LENGTH)
    .toLowerCase();

/** For banks that are typeset already. */
export async function identifyDossier(banks: readonly Bank[]): Promise<LocalDossier> {
  const canonical = banks.map(canonicalizeIds);
  const fingerprint = await createFingerprint(serializeContent(canonical));
  const slug = createSlug(canonical[0]?.title ?? '') || 'dossier';
  const id = `${LOCAL_DOSSIER_PREFIX}${slug}-${fingerprint}`;
  return { id, banks: canonical.map((bank) => ({ ...bank, id })) };
}

/** `banks` are checked, with the same ids. The id is that of the content: an edit makes another dossier. */
export const createLocalDossier = (banks: readonly Bank[]): Promise<LocalDossier> =>
  identifyDossier(banks.map((bank) => typesetBank(stripControlCharsDeep(bank))));
