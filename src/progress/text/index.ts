import { lazyCatalogue } from '../../i18n/lazy-catalogue.ts';
import type { BackupText } from './fr.ts';

export const loadBackupText = lazyCatalogue<BackupText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
