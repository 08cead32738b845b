import type { Bank } from '../bank/types.ts';
import { findLastIndex } from '../shared/find-last-index.ts';

type Brief = Bank['brief'];

const MAX_SENTENCES = 5;
const MIN_SENTENCES = 3;

/**
 * A few sentences that run on, around a proof: its paragraph or a part of it. The proof is not always at
 * the same place among them. Undefined if no proof has its sentences so near to each other.
 */
export function findEvidenceWindow(
  brief: Brief,
  proofs: readonly (readonly string[])[],
): Brief | undefined {
  const all = brief.flatMap(({ sentences }, paragraph) =>
    sentences.map((sentence) => ({ sentence, paragraph })),
  );
  for (const proof of proofs) {
    const places = proof.map((id) => all.findIndex(({ sentence }) => sentence.id === id));
    const [first, last] = [Math.min(...places), Math.max(...places)];
    if (first < 0 || last - first >= MAX_SENTENCES) continue;
    const isInParagraph = ({ paragraph }: (typeof all)[number]) =>
      paragraph >= (all[first]?.paragraph ?? 0) && paragraph <= (all[last]?.paragraph ?? 0);
    const from = all.findIndex(isInParagraph);
    const until = Math.max(findLastIndex(all, isInParagraph) + 1, from + MIN_SENTENCES);
    const earliest = Math.max(from, last + 1 - MAX_SENTENCES);
    const latest = Math.max(earliest, Math.min(first, until - MAX_SENTENCES));
    const share = (first * 0.618) % 1;
    const start = earliest + Math.floor(share * (latest - earliest + 1));
    const shown = new Set(
      all.slice(start, Math.min(start + MAX_SENTENCES, until)).map(({ sentence }) => sentence),
    );
    return brief
      .map((paragraph) => ({
        ...paragraph,
        sentences: paragraph.sentences.filter((one) => shown.has(one)),
      }))
      .filter(({ sentences }) => sentences.length > 0);
  }
  return undefined;
}
