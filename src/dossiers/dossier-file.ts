import { DOSSIER_FILE_FORMAT } from '../shared/persisted-names.ts';
import type { LocalDossier } from './local-dossier.ts';

export const DOSSIER_FILE_ENDING = '.qqq.json';
export const DOSSIER_FILE_VERSION = 1;

/**
 * The text of a file for people to read and mend: without the dossier's id, which an edit changes.
 * `assignment`: as after `#/devoir/` in an address.
 */
export function dossierFileOf({ banks }: LocalDossier, assignment?: string): string {
  const readable = banks.map(({ id: _, ...bank }) => bank);
  const head = { format: DOSSIER_FILE_FORMAT, version: DOSSIER_FILE_VERSION, assignment };
  return `${JSON.stringify({ ...head, banks: readable }, undefined, 2)}\n`;
}
