import { mapTexts } from '../bank/schema/schema-walk.ts';
import type { Bank } from '../bank/types.ts';
import { typesetText } from '../i18n/typography.ts';

export const typesetBank = (bank: Bank): Bank =>
  mapTexts(bank, (words) => typesetText(words, bank.language));
