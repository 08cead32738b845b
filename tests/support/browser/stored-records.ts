import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fixtureBank as bank } from '../fixture-bank.ts';
import { type StoredRecord, writeRecordsInPage } from './write-records.ts';

/** A log as the first published version wrote it: two rounds, the second under way, a dispatch, a note. */
export const firstVersionLog: readonly StoredRecord[] = JSON.parse(
  readFileSync('tests/fixtures/published/first.json', 'utf8'),
);

/** Puts records into the store of an origin. */
export const writeRecords = (page: Page, records: readonly StoredRecord[]) =>
  page.evaluate(writeRecordsInPage, records);

/** All that the store holds, as it stands there. */
export const readRecords = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<StoredRecord[]>((resolve, reject) => {
        const open = indexedDB.open('qui-quand-quoi');
        open.onupgradeneeded = () => open.result.createObjectStore('log');
        open.onerror = reject;
        open.onsuccess = () => {
          const log = open.result.transaction('log').objectStore('log');
          const keys = log.getAllKeys();
          const values = log.getAll();
          values.onerror = reject;
          values.onsuccess = () => {
            open.result.close();
            resolve(keys.result.map((key, at) => [String(key), values.result[at]]));
          };
        };
      }),
  );

/** Facts that were answered rightly a day ago: right once more, the evidence of an item is asked for. */
export function earnedRecord(facts: readonly string[], now = Date.now()): StoredRecord {
  const at = now - 86_400_000;
  const key = `${at.toString(36).padStart(9, '0')}-test`;
  const common = { v: 1, key, at, bank: bank.id, round: 'earlier', kind: 'answer' };
  return [
    key,
    { ...common, item: bank.opening, axis: 'actors', facts: [...facts], response: '', score: 1 },
  ];
}

/** Puts a round of these items at the end of the log, past the game. */
export function writeRound(page: Page, items: readonly string[], round = 'r') {
  const key = `${Date.now().toString(36).padStart(9, '0')}-test`;
  const entry = { v: 1, key, at: 0, bank: bank.id, round, kind: 'round', seed: 1, items };
  return writeRecords(page, [[key, entry]]);
}
