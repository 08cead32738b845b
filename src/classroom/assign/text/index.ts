import { lazyCatalogue } from '../../../i18n/lazy-catalogue.ts';
import type { TeachingText } from './fr.ts';

export const loadTeachingText = lazyCatalogue<TeachingText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
