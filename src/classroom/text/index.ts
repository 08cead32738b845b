import { lazyCatalogue } from '../../i18n/lazy-catalogue.ts';
import type { ClassText } from './fr.ts';

export const loadClassText = lazyCatalogue<ClassText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
