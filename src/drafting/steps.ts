/** Long work that yields where it can be left for a moment. */
export type Steps<Result> = Generator<void, Result>;

/** Works on to the end. */
export function finishSteps<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
