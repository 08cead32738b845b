import type { AnswerEvent } from '../../engine/events.ts';

type Scored = Pick<AnswerEvent, 'score' | 'response'>;
type Asked = Scored & Pick<AnswerEvent, 'facts'>;

export interface MarkCounts {
  right: number;
  half: number;
  wrong: number;
  unanswered: number;
}

/** Right in part is half. */
export function countMarks(answers: readonly Scored[]): MarkCounts {
  const right = answers.filter(({ score }) => score >= 1).length;
  const half = answers.filter(({ score }) => score > 0 && score < 1).length;
  const unanswered = answers.filter(({ response }) => response === '').length;
  return { right, half, wrong: answers.length - right - half - unanswered, unanswered };
}

/**
 * The fact that each first question was about, before reading and after: how many were right. `added`
 * are the answers after it about other facts.
 */
export function compareFacts(before: readonly Asked[], after: readonly Asked[]) {
  const facts = before.flatMap(({ facts }) => facts.slice(0, 1));
  const countRight = (answers: readonly Asked[]) =>
    facts.filter((fact) => answers.some(({ facts, score }) => facts.includes(fact) && score >= 1))
      .length;
  const added = after.filter((answer) => !answer.facts.some((fact) => facts.includes(fact)));
  return {
    before: countRight(before),
    after: countRight(after),
    of: facts.length,
    added: { right: countMarks(added).right, of: added.length },
  };
}
