/** The other pages of this site. They only make it quicker: whoever misses a word reads it in the log. */
export interface CrossTabChannel {
  /** Tells them that the log has changed. */
  tell(): void;
}

/** Hears the others, and the page coming back to sight, when a word may have been missed. */
export function openTabs(onNews: () => void): CrossTabChannel {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) onNews();
  });
  try {
    const channel = new BroadcastChannel('qui-quand-quoi');
    channel.onmessage = onNews;
    return { tell: () => channel.postMessage('changed') };
  } catch {
    // blocked with all other storage
    return { tell: () => {} };
  }
}
