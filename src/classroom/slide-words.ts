import { formatDate } from '../i18n/format.ts';
import type { Text } from '../i18n/text/fr.ts';
import type { SlideWords } from './slide.ts';

/** What a slide says in the words of the page. */
export const slideWords = (text: Text): SlideWords => ({
  locale: text.locale,
  verdicts: text.item.verdicts,
  date: (edtf) => formatDate(edtf, text),
});
