import { CHANNEL_NAME } from '../../shared/persisted-names.ts';

/** The other pages of this site. They only make it quicker: whoever misses a word reads it in the log. */
export interface CrossTabChannel {
  /** Tells them that the log has changed. */
  notifyOtherTabs(): void;
}

/** Hears the others, and the page coming back to sight, when a word may have been missed. */
export function openCrossTabChannel(onExternalChange: () => void): CrossTabChannel {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) onExternalChange();
  });
  try {
    const channel = new BroadcastChannel(CHANNEL_NAME);
    channel.onmessage = onExternalChange;
    return { notifyOtherTabs: () => channel.postMessage('changed') };
  } catch {
    // blocked with all other storage
    return { notifyOtherTabs: () => {} };
  }
}
