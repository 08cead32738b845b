import { lazyCatalogue } from '../../../i18n/lazy-catalogue.ts';
import type { CardsText } from './fr.ts';

export const loadCardsText = lazyCatalogue<CardsText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
