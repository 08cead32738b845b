import { DOSSIER_FILE_FORMAT } from '../shared/persisted-names.ts';
import type { LocalDossier } from './local-dossier.ts';

export const DOSSIER_FILE_ENDING = '.qqq.json';

/** The text of a file for people to read and mend. */
export const dossierFileOf = ({ banks }: LocalDossier): string =>
  `${JSON.stringify({ format: DOSSIER_FILE_FORMAT, version: 1, banks }, undefined, 2)}\n`;
