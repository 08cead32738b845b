/**
 * Shows a number on the icon of the installed game: at once, when told to, and whenever the game is
 * left or come back to. Where it is not installed, browsers show none. Nothing counts while the game is
 * closed: what falls due meanwhile is on the icon when it was next opened.
 */
export function createBadgeUpdater(countDue: () => number): () => void {
  const updateBadge = () => {
    const dueCount = countDue();
    const updating = dueCount > 0 ? navigator.setAppBadge(dueCount) : navigator.clearAppBadge();
    updating.catch(() => {
      // refused: the game says the same inside
    });
  };
  document.addEventListener('visibilitychange', updateBadge);
  return updateBadge;
}
