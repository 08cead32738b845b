import type { FrontPageData } from '../bank/front-page.ts';
import { formatDate } from '../i18n/format.ts';
import { isBuiltDossierId } from '../i18n/page-url.ts';
import type { AppText } from '../i18n/text/fr.ts';
import type { SavedAssignment } from './assignment.ts';

/** The article's title, as far as it is known here; else its day, which a built dossier has in its id. */
export function describeArticle(
  { bank, title }: Pick<SavedAssignment, 'bank' | 'title'>,
  front: Pick<FrontPageData, 'id' | 'title'>,
  text: AppText,
  dossierName?: string,
): string {
  const name = title ?? (bank === front.id ? front.title : dossierName);
  return name ?? (isBuiltDossierId(bank) ? formatDate(bank.slice(0, 10), text) : bank);
}
