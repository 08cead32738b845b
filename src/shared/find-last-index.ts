/** As `Array.prototype.findLastIndex`, which is newer than the build's target. */
export function findLastIndex<T>(
  list: readonly T[],
  isWanted: (value: T, index: number) => boolean,
): number {
  let at = list.length - 1;
  while (at >= 0 && !isWanted(list[at] as T, at)) at--;
  return at;
}
