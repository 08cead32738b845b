import type { ChoiceBody, Option, Question } from '../question.ts';

/** Throws on a question that `fit-questions.ts` has not fitted. */
export function requireChoice(
  { id, body }: Question,
  { max, isSingle = false }: { max: number; isSingle?: boolean },
): ChoiceBody {
  if (body.kind !== 'choice' || body.options.length > max || (isSingle && body.isMultiple))
    throw new RangeError(`this format cannot hold the question ${id}`);
  return body;
}

/** From 1. */
const numbersOfRight = (options: readonly Option[]): number[] =>
  options.flatMap(({ isRight }, at) => (isRight ? [at + 1] : []));

/** One as a number, several as "1,4". */
export function joinRight(options: readonly Option[]): number | string {
  const numbers = numbersOfRight(options);
  const [first = 0] = numbers;
  return numbers.length === 1 ? first : numbers.join(',');
}
