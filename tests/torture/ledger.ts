import type { AnswerRef, LogInventory } from './talk.ts';

const countByKey = (keys: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** What was acknowledged on one profile, held against what its log has after each start. */
export class AnswerLedger {
  /** As of the newest start. */
  lost = 0;
  doubled = 0;
  /** Answers that the log had lost and the game still knew. */
  spared = 0;
  /** Starts at which the round did not go on after its last answer. */
  astray = 0;
  readonly said = new Set<string>();
  readonly #acknowledged: AnswerRef[] = [];
  readonly #tapped: AnswerRef[] = [];
  #hasTabs = false;
  #isAstray = false;

  get acknowledged() {
    return this.#acknowledged.length;
  }

  /** The browser starts: with several tabs, each may deal its own round and answer the same item. */
  restart(tabs: number) {
    this.#hasTabs ||= tabs > 1;
    this.#isAstray = false;
  }

  addNotices(notices: readonly string[]) {
    for (const notice of notices) if (notice) this.said.add(notice);
  }

  recordTap(given: AnswerRef) {
    this.#tapped.push(given);
  }

  recordAcknowledgement(given: AnswerRef) {
    this.#acknowledged.push(given);
  }

  /** Whether everything is there once, and the item on the table is the next of its round. */
  compare({ inventory, onTable }: { inventory?: LogInventory; onTable?: string }): boolean {
    const keyOf = ({ round, item }: AnswerRef) => (this.#hasTabs ? item : `${round}/${item}`);
    const found = countByKey(inventory?.answers.map(keyOf) ?? []);
    // two tabs of one round may both call an item saved that either has answered
    const once = new Map(this.#acknowledged.map((ref) => [`${ref.round}/${ref.item}`, ref]));
    const acknowledgedCounts = countByKey(
      (this.#hasTabs ? [...once.values()] : this.#acknowledged).map(keyOf),
    );
    const tapped = countByKey(this.#tapped.map(keyOf));
    const isFile = inventory?.isFile === true;
    const before = this.lost;
    this.lost = 0;
    for (const [key, times] of acknowledgedCounts)
      this.lost += Math.max(0, times - (found.get(key) ?? 0));
    this.spared = isFile ? before - this.lost : 0;
    this.doubled = 0;
    for (const [key, times] of found) {
      const most = this.#hasTabs ? (tapped.get(key) ?? 0) : 1;
      this.doubled += Math.max(0, times - most);
    }
    if (this.#isAstray) this.astray--;
    this.#isAstray = this.#isOffTheRound(inventory, onTable);
    if (this.#isAstray) this.astray++;
    return this.lost === 0 && this.doubled === 0 && !this.#isAstray;
  }

  /** Whether another round was dealt, or another item is on the table, than the player had come to. */
  #isOffTheRound(inventory: LogInventory | undefined, onTable: string | undefined): boolean {
    const last = this.#acknowledged.at(-1);
    if (!inventory || !last || this.#hasTabs) return false;
    const left = ({ id, items }: LogInventory['rounds'][number]) => {
      const given = inventory.answers.filter(({ round }) => round === id).map(({ item }) => item);
      return items.find((item) => !given.includes(item));
    };
    const newest = inventory.rounds.at(-1);
    const played = inventory.rounds.findLast(({ id }) => id === last.round);
    if (!newest || !played) return false;
    const isBroken = played.id !== newest.id && left(played) !== undefined;
    return isBroken || onTable !== (left(newest) ?? 'end');
  }
}
