import { lazyCatalogue } from '../../i18n/lazy-catalogue.ts';
import type { DossierText } from './fr.ts';

export const loadDossierText = lazyCatalogue<DossierText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
