import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  addPublishedKeys,
  findRemovedItems,
  type PublishedKeys,
} from '../../bank/published-keys.ts';
import type { Bank } from '../../bank/types.ts';
import { questionsFolder } from '../folders.ts';
import type { LocatedProblem } from './read-bank.ts';

const publishedSchema = v.record(v.string(), v.string());

export interface PublishedItems {
  file: string;
  items: PublishedKeys;
  /** From 1. */
  lineOf: (id: string) => number;
  problems: LocatedProblem[];
}

/** A dossier that has published nothing has no list. */
export function readPublished(root: string, dossier: string): PublishedItems {
  const file = `${questionsFolder}/${dossier}/published.json`;
  let text = '{}';
  try {
    text = readFileSync(join(root, file), 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const lines = text.split('\n');
  const lineOf = (id: string) =>
    lines.findIndex((line) => line.trim().startsWith(`${JSON.stringify(id)}:`)) + 1 || 1;
  try {
    return { file, items: v.parse(publishedSchema, JSON.parse(text)), lineOf, problems: [] };
  } catch {
    const message = 'the list of what is published cannot be read';
    const remedy = 'take it back from the last commit: ids and keys, sorted, as JSON';
    return { file, items: {}, lineOf, problems: [{ file, line: 1, column: 1, message, remedy }] };
  }
}

export function findMissingItems({ file, items, lineOf }: PublishedItems, banks: readonly Bank[]) {
  const gone = new Map<string, string[]>();
  for (const bank of banks) {
    for (const id of findRemovedItems(items, bank)) {
      gone.set(id, [...(gone.get(id) ?? []), `${bank.language}.yaml`]);
    }
  }
  return [...gone].map(
    ([id, files]): LocatedProblem => ({
      file,
      line: lineOf(id),
      column: 3,
      message: `the published item "${id}" is gone from ${files.join(' and ')}`,
      remedy: 'put it back: an id is for ever, and a correction is a new item with a new id',
    }),
  );
}

export function publishNewItems(
  root: string,
  { file, items }: PublishedItems,
  banks: readonly Bank[],
): string {
  const all = banks.reduce<PublishedKeys>(addPublishedKeys, items);
  const addedCount = Object.keys(all).length - Object.keys(items).length;
  if (addedCount === 0) return `${file}  nothing new`;
  writeFileSync(join(root, file), `${JSON.stringify(all, null, 2)}\n`);
  return `${file}  ${addedCount} more`;
}
