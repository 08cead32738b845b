/**
 * Does something once what was changed until now is on the screen, so that a tap is answered before the
 * work that follows from it. A page that nobody sees is given no frame: there it is done all the same.
 */
export function runAfterPaint(work: () => void): void {
  let isDone = false;
  const workOnce = () => {
    if (!isDone) work();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(workOnce));
  setTimeout(workOnce, 100);
}
