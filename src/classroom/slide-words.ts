import { formatDate } from '../i18n/format.ts';
import type { AppText } from '../i18n/text/fr.ts';
import type { SlideLabels } from './slide.ts';

/** What a slide says in the words of the page. */
export const slideWords = (text: AppText): SlideLabels => ({
  locale: text.locale,
  verdicts: text.item.verdicts,
  date: (edtf) => formatDate(edtf, text),
});
