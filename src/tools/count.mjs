/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * What a report of vitest's JSON reporter counts. A file that could not be loaded, or broke outside
 * its tests, is a failure too.
 * @param {any} report
 * @returns {Count}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * What a report of Playwright's JSON reporter counts.
 * @param {any} report
 * @returns {Count}
 */
export function countPlaywright({ stats }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}

/**
 * The closing line. A step that failed without a failed test (a type error, a build, a crash)
 * counts as one failure, so that the line never calls a broken run clean.
 * @param {Count[]} counts
 * @param {boolean} broken whether a step failed
 */
export function formatTotals(counts, broken) {
  const sum = (/** @type {keyof Count} */ key) => counts.reduce((all, each) => all + each[key], 0);
  const failed = Math.max(sum('failed'), broken ? 1 : 0);
  const skipped = sum('skipped');
  return `${skipped > 0 ? `${skipped} skipped\n` : ''}${sum('passed')} passed, ${failed} failed`;
}
