interface Deal {
  rightIds: readonly string[];
  dealtIds: readonly string[];
}

const isBefore = (ids: readonly string[], a: string, b: string) => ids.indexOf(a) < ids.indexOf(b);

/** The events that do not fit, one dealt after the other, among those that do. */
export function findMisplacedIds({ rightIds, dealtIds }: Deal, response: readonly string[]) {
  const fitting: string[] = [];
  const misplaced = new Set<string>();
  for (const id of dealtIds.filter((one) => response.includes(one))) {
    const fits = fitting.every(
      (one) => isBefore(rightIds, one, id) === isBefore(response, one, id),
    );
    if (fits) fitting.push(id);
    else misplaced.add(id);
  }
  return misplaced;
}

/** An event goes before the one that is at `slot` among those laid before it, which lie in right order. */
export function judgeSlots({ rightIds, dealtIds }: Deal, slots: readonly number[]) {
  const [first, ...others] = dealtIds;
  const laid = first === undefined ? [] : [first];
  const said: [earlier: string, later: string][] = [];
  const missedIds: string[] = [];
  for (const [index, slot] of slots.entries()) {
    const id = others[index];
    if (id === undefined) break;
    const rightSlot = laid.filter((one) => isBefore(rightIds, one, id)).length;
    if (slot !== rightSlot) missedIds.push(id);
    for (const [at, one] of laid.entries()) said.push(at < slot ? [one, id] : [id, one]);
    laid.splice(rightSlot, 0, id);
  }
  return { laidIds: laid, missedIds, said };
}

const permute = (ids: readonly string[]): string[][] =>
  ids.length < 2
    ? [[...ids]]
    : ids.flatMap((id, at) => permute(ids.filter((_, i) => i !== at)).map((rest) => [id, ...rest]));

/**
 * The order that the player meant. A missed event is moved before the next is laid, so this may be none:
 * then the closest with the same events missed and as many pairs wrong.
 */
export function orderOfSlots(deal: Deal, slots: readonly number[]): string[] {
  const { missedIds, said } = judgeSlots(deal, slots);
  const countPairs = (ids: readonly string[], isRight: boolean) =>
    said.filter(([a, b]) => isBefore(ids, a, b) === isRight).length;
  const wrongCount = countPairs(deal.rightIds, false);
  const distanceOf = (ids: readonly string[]) => {
    const misplaced = findMisplacedIds(deal, ids);
    const isSame = (id: string) => misplaced.has(id) === missedIds.includes(id);
    const otherMarks = ids.filter((id) => !isSame(id)).length;
    const wrong = said.filter(([a, b]) => isBefore(ids, a, b) !== isBefore(deal.rightIds, a, b));
    return otherMarks * 1e4 + Math.abs(wrong.length - wrongCount) * 1e2 + countPairs(ids, false);
  };
  const orders = permute(deal.rightIds).map((ids) => ({ ids, distance: distanceOf(ids) }));
  return [...orders].sort((a, b) => a.distance - b.distance)[0]?.ids ?? [];
}
