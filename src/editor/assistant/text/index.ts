import { lazyCatalogue } from '../../../i18n/lazy-catalogue.ts';
import type { AssistantText } from './fr.ts';

export const loadAssistantText = lazyCatalogue<AssistantText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
