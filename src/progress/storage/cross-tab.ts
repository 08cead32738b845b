import { CHANNEL_NAME } from '../../shared/persisted-names.ts';

/** Only a shortcut: a tab that misses a message reads the log later. */
export interface CrossTabChannel {
  notifyOtherTabs(): void;
}

let channel: BroadcastChannel;

/** Also calls back when the tab becomes visible, since hidden tabs may miss messages. */
export function openCrossTabChannel(onExternalChange: () => void): CrossTabChannel {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) onExternalChange();
  });
  try {
    // one for the page, which is not told of its own changes
    channel ??= new BroadcastChannel(CHANNEL_NAME);
    channel.addEventListener('message', onExternalChange);
    return { notifyOtherTabs: () => channel.postMessage('changed') };
  } catch {
    return { notifyOtherTabs: () => {} };
  }
}
