import { lazyCatalogue } from '../../i18n/lazy-catalogue.ts';
import type { QrText } from './fr.ts';

export const loadQrText = lazyCatalogue<QrText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
