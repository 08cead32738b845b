import type { Bank } from '../../../src/bank/types.ts';
import type { Visit, WalkStep } from './visit.ts';

/** The bank as the page fetches it, changed. */
export const interceptBank = (visit: Visit, change: (bank: Bank) => void) =>
  visit.page.route('**/*.json', async (route) => {
    const response = await route.fetch();
    const bank = (await response.json()) as Bank;
    if (bank.items) change(bank);
    await route.fulfill({ response, json: bank });
  });
export const blockPaths = (visit: Visit, ...paths: string[]) =>
  visit.page.route(
    (url) => paths.some((path) => url.pathname.includes(path)),
    (route) => route.abort(),
  );
export const blockBank: WalkStep = (visit) => blockPaths(visit, '/bank/', `${visit.bank.id}.`);

export const refuseStorage: WalkStep = async ({ page, after }) => {
  const refusal = await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  after.push(() => refusal.dispose());
};

/** From now on the page can write nothing more. */
export const simulateFullDisk = ({ page }: Visit) =>
  page.evaluate(() => {
    const full = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });

export const cameraRefusalPattern = ({ none, refused }: { none: string; refused: string }) =>
  new RegExp([none, refused].map((one) => one.slice(0, 24)).join('|'));
