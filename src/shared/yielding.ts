/** Does the steps of something long in turns with the page, and gives what each of them gave. */
export async function inTurns<T>(steps: Iterable<T>): Promise<T[]> {
  const given: T[] = [];
  for (const step of steps) {
    given.push(step);
    await new Promise((turn) => setTimeout(turn));
  }
  return given;
}
