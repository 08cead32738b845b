import { proofsOf } from '../bank/front-page.ts';
import type { Bank, Item } from '../bank/types.ts';
import type { Round } from './reducer.ts';
import { shouldAskEvidence } from './score-evidence.ts';
import type { Memory } from './spaced-repetition.ts';

const MAX_PROOFS = 2;
const MAX_PROOFS_PER_DAILY = 1;
const PROOF_RIGHTS = 2;
const WINDOW_SENTENCES = 5;

function locateSentences({ brief }: Pick<Bank, 'brief'>) {
  return new Map(
    brief.flatMap(({ sentences }, paragraph) =>
      sentences.map(({ id }, place) => [id, { paragraph, place }] as const),
    ),
  );
}

/** The paragraph that has a whole proof within a few sentences. */
function findParagraph(item: Item, places: ReturnType<typeof locateSentences>): number | undefined {
  for (const proof of proofsOf(item)) {
    const found = proof.flatMap((id) => places.get(id) ?? []);
    const [first] = found;
    if (!first || found.some(({ paragraph }) => paragraph !== first.paragraph)) continue;
    const at = found.map(({ place }) => place);
    if (Math.max(...at) - Math.min(...at) < WINDOW_SENTENCES) return first.paragraph;
  }
  return undefined;
}

/** The items of a round after whose right answer the player is asked where it is written. */
export function selectEvidenceItems(
  bank: Bank,
  items: ReadonlyMap<string, Item>,
  memory: Memory,
  round: Round,
): ReadonlySet<string> {
  const places = locateSentences(bank);
  const selected = new Set<string>();
  const paragraphs = new Set<number>();
  const max = round.day ? MAX_PROOFS_PER_DAILY : MAX_PROOFS;
  for (const id of round.items) {
    if (selected.size >= max) break;
    const item = items.get(id);
    const answer = round.answers.find((one) => one.item === id);
    if (!item || !answer || answer.score < 1 || !shouldAskEvidence(item)) continue;
    const paragraph = findParagraph(item, places);
    // a proof that a later round has earned was not earned when this one asked
    const isEarned = item.facts.every((fact) => {
      const factMemory = memory[fact];
      return factMemory?.round === round.id && factMemory.rights >= PROOF_RIGHTS;
    });
    if (paragraph === undefined || paragraphs.has(paragraph) || !isEarned) continue;
    paragraphs.add(paragraph);
    selected.add(id);
  }
  return selected;
}
