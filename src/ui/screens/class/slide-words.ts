import type { SlideWords } from '../../../class/slide.ts';
import { formatDate } from '../../../text/format.ts';
import type { Text } from '../../../text/fr.ts';

/** What a slide says in the words of the page. */
export const slideWords = (text: Text): SlideWords => ({
  locale: text.locale,
  verdicts: text.item.verdicts,
  date: (edtf) => formatDate(edtf, text),
});
