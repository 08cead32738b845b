import { lazyCatalogue } from '../../i18n/lazy-catalogue.ts';
import type { ProgressText } from './fr.ts';

export const loadProgressText = lazyCatalogue<ProgressText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
