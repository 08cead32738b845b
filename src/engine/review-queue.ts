import { dueAt, isDue, type Memory } from './spaced-repetition.ts';

/** Facts in the order in which a round wants them. */
export interface ReviewQueue {
  /** Due, missed or new. */
  wanted: readonly string[];
  /** What fills a round that would be short. */
  rest: readonly string[];
}

/**
 * Places that a round keeps for new facts, whatever is due. Without them, someone short of time is
 * asked the same few facts again and again: at a minute and a half a day, the bench's learners hold
 * 83 % of a bank after 30 days with none kept, 91 % with two.
 */
const RESERVED_NEW_FACTS = 2;

/**
 * Due facts (sure but wrong before all, then the longest overdue), new ones in the order given, then
 * the rest, the longest unseen first. Three places go before all that: two to new facts, one to the
 * due fact that was longest unseen, so that no backlog, however large or often missed, and no clock
 * that goes back keeps a fact waiting for ever: the first of these fits any round, and none is first
 * for more rounds than there are facts.
 */
export function buildReviewQueue(
  facts: readonly string[],
  memory: Memory,
  now: number,
  only?: 'due' | 'missed',
): ReviewQueue {
  const seen = facts.flatMap((fact) => {
    const trace = memory[fact];
    return trace ? [{ fact, trace, due: isDue(trace, now) }] : [];
  });
  seen.sort((a, b) => (a.trace.key < b.trace.key ? -1 : +(a.trace.key > b.trace.key)));
  const factIds = (list: typeof seen) => list.map(({ fact }) => fact);

  const due = seen.filter(({ due }) => due);
  const sureButWrongFacts = factIds(due.filter(({ trace }) => trace.sureButWrong));
  const overdue = factIds(
    due.filter(({ trace }) => !trace.sureButWrong).sort((a, b) => dueAt(a.trace) - dueAt(b.trace)),
  );
  if (only === 'due') return { wanted: [...sureButWrongFacts, ...overdue], rest: [] };
  if (only === 'missed') {
    const missed = new Set(factIds(seen.filter(({ trace }) => trace.score < 1)));
    const first = [...sureButWrongFacts, ...overdue].filter((fact) => missed.delete(fact));
    return { wanted: [...first, ...missed], rest: [] };
  }
  const newFacts = facts.filter((fact) => !memory[fact]);
  return {
    wanted: [
      ...newFacts.slice(0, RESERVED_NEW_FACTS),
      ...factIds(due.slice(0, 1)),
      ...sureButWrongFacts,
      ...overdue,
      ...newFacts.slice(RESERVED_NEW_FACTS),
    ],
    rest: factIds(seen.filter(({ due }) => !due)),
  };
}
