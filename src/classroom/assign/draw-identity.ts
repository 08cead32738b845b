import { type Assignment, assignmentIdFrom } from '../assignment.ts';

export function drawIdentity(): Pick<Assignment, 'id' | 'seed'> {
  const [seed = 0, ...idNumbers] = crypto.getRandomValues(new Uint32Array(9));
  return { id: assignmentIdFrom(idNumbers), seed };
}
