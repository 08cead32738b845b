import { lazyCatalogue } from '../../i18n/lazy-catalogue.ts';
import type { FormatsText } from './fr.ts';

export const loadFormatsText = lazyCatalogue<FormatsText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
