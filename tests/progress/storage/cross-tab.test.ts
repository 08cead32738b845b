// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';

const channels: { onMessage: () => void }[] = [];
class FakeChannel {
  onMessage = () => {};
  constructor() {
    channels.push(this);
  }
  addEventListener(_: string, listener: () => void) {
    const before = this.onMessage;
    this.onMessage = () => {
      before();
      listener();
    };
  }
  postMessage() {
    for (const other of channels) if (other !== this) other.onMessage();
  }
}
vi.stubGlobal('BroadcastChannel', FakeChannel);
afterEach(() => vi.resetModules());

async function openTab(tabId: string) {
  vi.resetModules();
  const { openLog } = await import('../../../src/progress/storage/open-log.ts');
  const { openKeyValueStore } = await import('../../../src/progress/storage/open-records.ts');
  const onExternalChange = vi.fn();
  const checkTurn = vi.fn(() => false);
  const log = openLog('own', tabId, { onExternalChange }, checkTurn);
  const eraseGuest = (hasTurn: boolean) =>
    openLog('guest', tabId, {}, () => false).erase(`${Date.now().toString(36)}-x`, hasTurn);
  const records = openKeyValueStore('own', tabId, () => {}, checkTurn);
  return { log, records, eraseGuest, onExternalChange, checkTurn };
}

it('a tab hears of what another stores for a class, and not of its own', async () => {
  const one = await openTab('one');
  const other = await openTab('other');
  await one.records.writeAll([['set/A', {}]]);
  expect(other.onExternalChange).toHaveBeenCalledOnce();
  expect(one.onExternalChange).not.toHaveBeenCalled();
});

it('a tab hears of a guest’s turn and of its end, and so does one that is opened later', async () => {
  const one = await openTab('one');
  const other = await openTab('other');
  await one.eraseGuest(true);
  const turn = expect.stringMatching(/^\w+-x$/);
  await vi.waitFor(() => expect(other.checkTurn).toHaveBeenLastCalledWith(turn));
  const later = await openTab('later');
  await vi.waitFor(() => expect(later.checkTurn).toHaveBeenLastCalledWith(turn));
  await one.eraseGuest(false);
  for (const tab of [other, later])
    await vi.waitFor(() => expect(tab.checkTurn).toHaveBeenLastCalledWith(''));
});
