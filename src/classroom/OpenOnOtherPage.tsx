import { useApp } from '../app/app-context.ts';
import { useLanguage } from '../i18n/context.ts';
import { getLanguageName } from '../i18n/language-name.ts';
import { pageUrl, readDossierId } from '../i18n/page-url.ts';
import type { Assignment } from './assignment.ts';
import { keepLanguage } from './own-language.ts';

type BankAndLanguage = Pick<Assignment, 'bank' | 'language'>;

export const assignmentPageUrl = (
  { bank, language }: BankAndLanguage,
  currentBankId: string,
): string => pageUrl(language, bank === currentBankId ? readDossierId(window.location) : bank);

interface Props {
  assignment: BankAndLanguage;
  t: { otherDossier: string; otherLanguage(language: string): string; openPage: string };
}

/** A link to the page of the assignment's bank and language. A redirect would take a visitor there unasked. */
export function OpenOnOtherPage({ assignment, t }: Props) {
  const { game } = useApp();
  const { tag } = useLanguage();
  const languageName = getLanguageName(assignment.language, tag);
  const isOtherBank = assignment.bank !== game.front.id;
  const url = assignmentPageUrl(assignment, game.front.id) + window.location.hash;
  return (
    <>
      <p>{isOtherBank ? t.otherDossier : t.otherLanguage(languageName)}</p>
      <a
        class="action"
        href={url}
        // to come back to, from a page that is in the language of its set
        onClick={() => assignment.language !== tag && keepLanguage(tag)}
      >
        {t.openPage}
      </a>
    </>
  );
}
