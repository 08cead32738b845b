import { formatDate, getNumberFormat } from '../i18n/format.ts';
import type { AppText } from '../i18n/text/fr.ts';

export interface ItemWords {
  verdicts: Readonly<Record<'true' | 'false' | 'unstated', string>>;
  formatDate(edtf: string): string;
  formatNumber(value: number): string;
}

/** As people read them on a page. */
export const createItemWords = (t: AppText): ItemWords => ({
  verdicts: t.item.verdicts,
  formatDate: (edtf) => formatDate(edtf, t),
  formatNumber: (value) => getNumberFormat(t.locale).format(value),
});

/** As files hold them: dates in EDTF, numbers with a point. */
export const createFileWords = (
  verdicts: ItemWords['verdicts'] = { true: 'true', false: 'false', unstated: 'unstated' },
): ItemWords => ({
  verdicts,
  formatDate: (edtf) => edtf,
  formatNumber: String,
});
