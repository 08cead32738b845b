import { decodeBase64Url } from '../../shared/base64url.ts';
import { cleanInEachWay } from '../../untrusted/clean-pasted.ts';
import { joinPayloads } from '../../untrusted/join-payloads.ts';
import { isPackedDossier } from '../pack-dossier.ts';

/** Longer texts are refused unread: a file carries what no link can. */
export const MAX_RECEIVED_LENGTH = 100_000;

const MAX_WORDS = 400;

interface FoundDossier {
  packed: Uint8Array;
  /** What stands after it, if it may be the payload of an assignment; its reader mends it. */
  assignment?: string;
}

/** The payload of an assignment has digits, and a sentence that begins with an A has hardly any. */
function findAssignment(rest: string): string | undefined {
  const [, payload = ''] = /^\W*\.\s*([-_–—―]*A[\s\w–—―-]{40,700})/.exec(rest) ?? [];
  return /\d/.test(payload) ? payload.trim() : undefined;
}

function findInText(cleaned: string): FoundDossier | undefined {
  const words = [...cleaned.matchAll(/[\w–—―-]+/g)];
  for (const [at, { 0: word, index }] of words.entries()) {
    // a version below 4 begins with an A
    const isPayload = /^[-_–—―]*A/.test(word) && (at === 0 || cleaned[index - 1] === '/');
    if (!isPayload) continue;
    const following = words.slice(at, at + MAX_WORDS);
    const texts = following.map(([one]) => one);
    for (const { payload, wordCount } of joinPayloads(texts, MAX_RECEIVED_LENGTH)) {
      const packed = decodeBase64Url(payload);
      if (!packed || !isPackedDossier(packed)) continue;
      const { 0: last = '', index: start = 0 } = following[wordCount - 1] ?? {};
      const assignment = findAssignment(cleaned.slice(start + last.length));
      return { packed, ...(assignment && { assignment }) };
    }
  }
  return undefined;
}

/**
 * The dossier in what stands after `#/recu/`, or in a text with such a link: whole, whatever a messenger
 * or a mailer did to it. Otherwise the bytes that stand there, for their fault to be named; undefined if
 * there are none.
 */
export function findPackedDossier(text: string): FoundDossier | undefined {
  const readings = cleanInEachWay(text, { keepsLongDashes: true });
  for (const cleaned of readings) {
    const found = findInText(cleaned);
    if (found) return found;
  }
  const [, broken = ''] = /(?:^|recu\/)([\w-]+)/i.exec(readings[0] ?? '') ?? [];
  const packed = decodeBase64Url(broken);
  return packed && { packed };
}
