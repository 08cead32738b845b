import canonicalize from 'canonicalize';
import { computeCrc32 } from '../../src/shared/crc32.ts';
import { expect, withServiceWorker } from '../support/browser/game-page.ts';
import { answerOne, openStillPage, test } from '../support/browser/release-test.ts';
import { firstVersionLog, readRecords, writeRecords } from '../support/browser/stored-records.ts';
import type { StoredRecord } from '../support/browser/write-records.ts';

test.use(withServiceWorker);

const factsOf = (entry: unknown) => {
  const { kind, facts } = entry as { kind: string; facts: string[] };
  return kind === 'answer' ? facts : [];
};

/** The third item of the round that a log was left in. */
const thirdOf = (records: readonly StoredRecord[]) =>
  records
    .map(([, entry]) => entry as { kind: string; items: string[] })
    .findLast(({ kind }) => kind === 'round')?.items[2];

test('a log of the first published version goes on where it was', async ({ host, player }) => {
  const page = await openStillPage(player, host);
  await writeRecords(page, firstVersionLog);
  await page.goto(`${host.url}#/partie/dix`);
  await expect(page.getByText('Question 3 sur 10')).toBeVisible();
  const item = await answerOne(page);
  await page.getByRole('link', { name: /^(La Une|Quitter la partie)$/ }).click();
  await expect(page.getByRole('link', { name: 'Reprendre la partie (3/10)' })).toBeVisible();
  const facts = new Set([...firstVersionLog.flatMap(([, entry]) => factsOf(entry)), ...item.facts]);
  await page.goto(`${host.url}#/faits`);
  await expect(page.locator('main li[data-state] > a')).toHaveCount(facts.size);
  expect((await readRecords(page)).slice(0, firstVersionLog.length)).toEqual(firstVersionLog);
});

test('what a newer version wrote is passed over, stays as it is, and harms no round', async ({
  host,
  player,
}) => {
  const page = await openStillPage(player, host);
  const last = firstVersionLog.at(-1)?.[1] as Record<string, unknown>;
  /** An entry after the last of the log, as a later version may write it: more in it, and its sum. */
  const later = (key: string, more: object): StoredRecord => {
    const entry = { ...last, key, hint: { used: 2 }, ...more };
    return [key, { ...entry, sum: computeCrc32(canonicalize(entry) ?? '') }];
  };
  const newer = [
    // understood: the answer to the third question, with a field more
    later('0mwot5t00-zzz', { item: thirdOf(firstVersionLog), facts: [], response: 'x' }),
    later('0mwot5t01-zzz', { v: 2, item: { id: thirdOf(firstVersionLog) } }),
    later('0mwot5t02-zzz', { kind: 'duel', with: 'somebody' }),
    ['0mwot5t03-zzz', 'packed'] as const,
  ];
  await writeRecords(page, [...firstVersionLog, ...newer]);
  await page.goto(`${host.url}#/partie/dix`);
  await expect(page.getByText('Question 4 sur 10')).toBeVisible();
  await answerOne(page);
  const log = await readRecords(page);
  expect(log).toEqual(expect.arrayContaining(newer.map((record) => [...record])));
  expect(log.slice(0, firstVersionLog.length)).toEqual(firstVersionLog);
});
