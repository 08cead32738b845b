/** Shorter than this, a run of seats is read faster one by one. */
const MIN_RUN = 3;

/** Seats in order, runs as `range` says them: "1 to 5, 8 and 12". */
export function listSeats(
  seats: Iterable<number>,
  locale: string,
  range: (first: number, last: number) => string,
): string {
  const runs: number[][] = [];
  for (const seat of [...new Set(seats)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === seat - 1) run.push(seat);
    else runs.push([seat]);
  }
  const parts = runs.flatMap((run) =>
    run.length < MIN_RUN ? run.map(String) : range(run[0] ?? 0, run.at(-1) ?? 0),
  );
  return new Intl.ListFormat(locale).format(parts);
}
