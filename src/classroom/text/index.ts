import { lazyCatalogue } from '../../i18n/lazy-catalogue.ts';
import type { ClassroomText } from './fr.ts';

export const loadClassText = lazyCatalogue<ClassroomText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
