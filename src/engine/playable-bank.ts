import { type EvidencePassages, passages, proof } from '../bank/front-page.ts';
import type { Bank, Item } from '../bank/types.ts';
import { mark } from '../items/scoring.ts';
import { calibrate } from './calibration.ts';
import { compose, type RoundRequest } from './compose-round.ts';
import { dispatch } from './daily-round.ts';
import { deckOf } from './fact-index.ts';
import { hasDay } from './reducer.ts';
import { coming, held } from './retention-curve.ts';
import { isProvable, markProof } from './score-evidence.ts';
import { shuffle, subseed } from './seeded-random.ts';
import { add, SNAPSHOT_VERSION as version } from './snapshot.ts';
import { dueAt, ink, isDue, type Memory } from './spaced-repetition.ts';
import { streak } from './streak.ts';

/** A bank opened to be played: looked up by id, dealt from; and with it the rules that come as late. */
export interface PlayableBank {
  bank: Bank;
  items: ReadonlyMap<string, Item>;
  /** What settles an item. */
  proof(item: Item): EvidencePassages;
  /** The sentences that carry a fact, in their place in the brief. */
  carry(evidence: readonly string[]): EvidencePassages;
  /** The items of a new round; see compose. */
  deal(memory: Memory, deal: RoundRequest): readonly Item[];
  /** One item about each of these facts, in another form than the last. */
  about(memory: Memory, facts: readonly string[]): readonly Item[];
  /** The items of a day's dispatch. */
  dispatch(day: string): readonly Item[];
  /** Puts what an item lists (options, events) into the order of a round. */
  shuffler(seed: number, item: Item): <T>(list: readonly T[]) => T[];
  rules: typeof rules;
}

const rules = {
  ...{ mark, isProvable, markProof },
  ...{ add, version, ink, isDue, dueAt },
  ...{ hasDay, streak },
  ...{ held, coming, calibrate },
};

export function openDossier(bank: Bank): PlayableBank {
  const deck = deckOf(bank);
  const items = new Map(bank.items.map((item) => [item.id, item]));
  return {
    bank,
    items,
    rules,
    proof: (item) => proof(bank, item),
    carry: (evidence) => ({ isNearest: false, paragraphs: passages(bank, evidence) }),
    deal: (memory, deal) => compose(bank, memory, deal),
    about: (memory, facts) =>
      facts.flatMap((fact) => {
        const last = items.get(memory[fact]?.item ?? '');
        /** How little an item is wanted: one that is first of all about the fact, and in a new form. */
        const strain = ({ id, type, facts: [first] }: Item) =>
          Number(id === last?.id) * 4 + Number(first !== fact) * 2 + Number(type === last?.type);
        return deck.about(fact).toSorted((a, b) => strain(a) - strain(b))[0] ?? [];
      }),
    dispatch: (day) => dispatch(bank, day),
    shuffler: (seed, item) => (list) => shuffle(list, subseed(seed, item.id)),
  };
}
