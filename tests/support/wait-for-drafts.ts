import type { KeyValueStore } from '../../src/progress/storage/key-value.ts';
import { DRAFT_RECORD } from '../../src/shared/persisted-names.ts';

/** Longer than a draft waits for the next sign, and for the effect that gives it. */
const QUIET_MS = 700;

/** Until no draft is written any more: a slow machine gives the last one late. */
export async function waitForDrafts(records: KeyValueStore): Promise<void> {
  const read = async () => JSON.stringify(await records.readByPrefix(DRAFT_RECORD));
  let before = '';
  for (let now = await read(); now !== before; now = await read()) {
    before = now;
    await new Promise((done) => setTimeout(done, QUIET_MS));
  }
}
