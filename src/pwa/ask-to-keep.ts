import type { KeepPartsMessage, KeepPartsReply } from './offline-parts.ts';

/** If not wanted, only asks whether everything is kept. Undefined without a service worker. */
export async function askToKeepEverything(isWanted: boolean): Promise<boolean | undefined> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker) return undefined;
  const { port1, port2 } = new MessageChannel();
  const reply = new Promise<KeepPartsReply>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
  });
  const message: KeepPartsMessage = { type: 'KEEP_PARTS', isEverythingWanted: isWanted };
  worker.postMessage(message, [port2]);
  return (await reply).isEverythingKept;
}
