import { lazyCatalogue } from '../../i18n/lazy-catalogue.ts';
import type { PlayText } from './fr.ts';

export const loadPlayText = lazyCatalogue<PlayText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
