import { lazyCatalogue } from '../../i18n/lazy-catalogue.ts';
import type { PassportText } from './fr.ts';

export const loadPassportText = lazyCatalogue<PassportText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
