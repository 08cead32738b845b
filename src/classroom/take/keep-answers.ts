import type { Axis, Item } from '../../bank/types.ts';
import type { AnswerEvent, EventMeta, LogEvent } from '../../engine/events.ts';
import type { Assignment, ResolvedAssignment } from '../assignment.ts';
import type { ScoredSeat } from '../result-code.ts';
import { type AttemptState, firstSeatOf } from './attempt-state.ts';

/**
 * A seat's answers as a round of the player's own log, in the order of the assignment. The keys depend on
 * the attempt alone: kept twice they are there once.
 */
export function toLogEvents(
  { assignment, items }: ResolvedAssignment<Assignment>,
  attempt: AttemptState,
  { answers }: Pick<ScoredSeat, 'answers'>,
  axisOf: (item: Item) => Axis,
): LogEvent[] {
  const { begun, given } = attempt;
  const writer = `${assignment.id.toLowerCase()}${firstSeatOf(attempt)}`;
  const meta = (position: number, round: string): EventMeta => ({
    v: 1,
    key: `${(begun + position).toString(36).padStart(9, '0')}-${writer}`,
    at: begun,
    bank: assignment.bank,
    round,
  });
  const { key: round } = meta(0, '');
  const kept = items.flatMap((item, index): AnswerEvent[] => {
    const answer = given[index];
    if (!item || !answer) return [];
    const { response, confidence } = answer;
    return [
      {
        ...meta(index + 2, round),
        kind: 'answer',
        item: item.id,
        axis: axisOf(item),
        facts: item.facts,
        response,
        score: answers[index]?.score ?? 0,
        ...(confidence && { confidence }),
      },
    ];
  });
  return kept.length === 0
    ? []
    : [
        {
          ...meta(1, round),
          kind: 'round',
          seed: assignment.seed,
          items: kept.map(({ item }) => item),
        },
        ...kept,
      ];
}
