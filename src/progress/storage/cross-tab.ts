import { CHANNEL_NAME } from '../../shared/persisted-names.ts';

/** Only a shortcut: a tab that misses a message reads the log later. */
export interface CrossTabChannel {
  notifyOtherTabs(): void;
}

/** Also calls back when the tab becomes visible, since hidden tabs may miss messages. */
export function openCrossTabChannel(onExternalChange: () => void): CrossTabChannel {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) onExternalChange();
  });
  try {
    const channel = new BroadcastChannel(CHANNEL_NAME);
    channel.onmessage = onExternalChange;
    return { notifyOtherTabs: () => channel.postMessage('changed') };
  } catch {
    // blocked like all other storage
    return { notifyOtherTabs: () => {} };
  }
}
