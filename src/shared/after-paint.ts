/** Runs after the next paint, or soon if the page is hidden: browsers give it no frame then. */
export function runAfterPaint(work: () => void): void {
  let isDone = false;
  const workOnce = () => {
    if (!isDone) work();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(workOnce));
  setTimeout(workOnce, 100);
}
