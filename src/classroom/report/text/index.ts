import { lazyCatalogue } from '../../../i18n/lazy-catalogue.ts';
import type { ReportText } from './fr.ts';

export const loadReportText = lazyCatalogue<ReportText>(
  import.meta.glob('./[a-z][a-z].ts', { import: 'catalogue' }),
);
