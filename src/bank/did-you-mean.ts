/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const substitution = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(substitution, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The nearest known word, unless more than a third of it differs; "es" is no typo of "en". */
export function findNearestWord(word: string, known: Iterable<string>): string | undefined {
  const [best] = [...known]
    .slice(0, 500)
    .map((candidate) => ({ candidate, away: editDistance(word, candidate) }))
    .filter(({ candidate, away }) => away <= Math.max(1, candidate.length / 3))
    .filter(({ candidate, away }) => away * 2 < candidate.length)
    .sort((a, b) => a.away - b.away);
  return best?.candidate;
}

export function didYouMean(word: string, known: Iterable<string>, fallback: string): string {
  const suggestion = findNearestWord(word, known);
  return suggestion === undefined ? fallback : `did you mean "${suggestion}"? If not: ${fallback}`;
}
