import { lazyCatalogue } from '../../i18n/lazy-catalogue.ts';
import type { EditorText } from './fr.ts';

export const loadEditorText = lazyCatalogue<EditorText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
