import { formatDate } from '../i18n/format.ts';
import type { AppText } from '../i18n/text/fr.ts';
import type { SlideLabels } from './slide.ts';

/** What a slide says in the words of the page. */
export const createSlideLabels = (t: AppText): SlideLabels => ({
  locale: t.locale,
  verdicts: t.item.verdicts,
  formatDate: (edtf) => formatDate(edtf, t),
});
