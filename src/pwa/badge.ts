/** Browsers show no badge unless installed, and nothing counts while the game is closed. */
export function createBadgeUpdater(countDue: () => number): () => void {
  const updateBadge = () => {
    const dueCount = countDue();
    const updating = dueCount > 0 ? navigator.setAppBadge(dueCount) : navigator.clearAppBadge();
    updating.catch(() => {
      // refused; the front page shows the same number
    });
  };
  document.addEventListener('visibilitychange', updateBadge);
  return updateBadge;
}
