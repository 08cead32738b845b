/** The count stays as it was while the game is closed. */
export function createBadgeUpdater(countDue: () => number): () => void {
  const updateBadge = () => {
    const dueCount = countDue();
    const updating = dueCount > 0 ? navigator.setAppBadge(dueCount) : navigator.clearAppBadge();
    updating.catch(() => {
      // refused
    });
  };
  document.addEventListener('visibilitychange', updateBadge);
  return updateBadge;
}
