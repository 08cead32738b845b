export async function runYielding<T>(steps: Iterable<T>): Promise<T[]> {
  const results: T[] = [];
  for (const step of steps) {
    results.push(step);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return results;
}
