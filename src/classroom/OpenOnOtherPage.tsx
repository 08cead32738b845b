import type { AppContext } from '../app/app-context.ts';
import { useLanguage } from '../i18n/context.ts';
import { pageUrl, parseDossierId } from '../i18n/page-url.ts';
import type { Assignment } from './assignment.ts';

type BankAndLanguage = Pick<Assignment, 'bank' | 'language'>;

/** The page that a set is played on, relative to the folder that the game is served from. */
export const assignmentPageUrl = (
  { bank, language }: BankAndLanguage,
  currentBankId: string,
): string =>
  pageUrl(language, bank === currentBankId ? parseDossierId(window.location.pathname) : bank);

/** Whether a set is played on another page than this one: that of its dossier, in its language. */
export const isOnOtherPage = (
  assignment: BankAndLanguage,
  app: AppContext,
  pageLanguage: string,
): boolean => assignment.bank !== app.game.front.id || assignment.language !== pageLanguage;

interface Props {
  assignment: BankAndLanguage;
  app: AppContext;
  t: { otherDossier: string; otherLanguage(language: string): string; openPage: string };
}

/** Says that a set is played on another page, and leads there. Nobody is taken there unasked. */
export function OpenOnOtherPage({ assignment, app, t }: Props) {
  const { tag } = useLanguage();
  const languageName =
    new Intl.DisplayNames(tag, { type: 'language' }).of(assignment.language) ?? assignment.language;
  const isOtherBank = assignment.bank !== app.game.front.id;
  const url = assignmentPageUrl(assignment, app.game.front.id) + window.location.hash;
  return (
    <>
      <p>{isOtherBank ? t.otherDossier : t.otherLanguage(languageName)}</p>
      <a
        class="action"
        href={url}
        onClick={(event) => {
          // a language that was chosen once would lead back here
          if (isOtherBank || window.location.hash.startsWith('#/devoir')) return;
          event.preventDefault();
          app.preferences.setLanguage(assignment.language);
        }}
      >
        {t.openPage}
      </a>
    </>
  );
}
