import { decodeHandout, type Handout } from '../../qr/handout.ts';
import { decodeBase64Url } from '../../shared/base64url.ts';
import { cleanInEachWay } from '../../untrusted/clean-pasted.ts';
import { joinPayloads } from '../../untrusted/join-payloads.ts';
import { isPackedDossier } from '../pack-dossier.ts';

/** Longer texts are refused unread: a file carries what no link can. */
export const MAX_RECEIVED_LENGTH = 100_000;

const MAX_WORDS = 400;

function findInText(cleaned: string): Handout | undefined {
  const words = [...cleaned.matchAll(/[\w–—―-]+/g)];
  for (const [at, { 0: word, index }] of words.entries()) {
    // as the length of an assignment, which is under 1,024, begins
    const isPayload = /^[-_–—―]*A/.test(word) && (at === 0 || cleaned[index - 1] === '/');
    if (!isPayload) continue;
    const texts = words.slice(at, at + MAX_WORDS).map(([one]) => one);
    for (const { payload } of joinPayloads(texts, MAX_RECEIVED_LENGTH)) {
      const bytes = decodeBase64Url(payload);
      const handout = bytes && decodeHandout(bytes);
      if (handout && isPackedDossier(handout.packed)) return handout;
    }
  }
  return undefined;
}

/**
 * The dossier in what stands after `#/recu/`, or in a text with such a link: whole, whatever a messenger
 * or a mailer did to it. Otherwise the bytes that stand there, for their fault to be named; undefined if
 * there are none.
 */
export function findHandout(text: string): Handout | undefined {
  const readings = cleanInEachWay(text, { keepsLongDashes: true });
  for (const cleaned of readings) {
    const found = findInText(cleaned);
    if (found) return found;
  }
  const [, broken = ''] = /(?:^|recu\/)([\w-]+)/i.exec(readings[0] ?? '') ?? [];
  const bytes = decodeBase64Url(broken);
  return bytes && (decodeHandout(bytes) ?? { packed: bytes });
}
