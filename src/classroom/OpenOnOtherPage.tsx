import type { AppContext } from '../app/app-context.ts';
import { useLanguage } from '../i18n/context.ts';
import { dossierAt, pageOf } from '../i18n/page-url.ts';
import type { Assignment } from './assignment.ts';

type BankAndLanguage = Pick<Assignment, 'bank' | 'language'>;

/** The page that a set is played on, relative to the folder that the game is served from. */
export const pageFor = ({ bank, language }: BankAndLanguage, here: string): string =>
  pageOf(language, bank === here ? dossierAt(window.location.pathname) : bank);

/** Whether a set is played on another page than this one: that of its dossier, in its language. */
export const isElsewhere = (set: BankAndLanguage, desk: AppContext, tag: string): boolean =>
  set.bank !== desk.game.front.id || set.language !== tag;

interface Props {
  set: BankAndLanguage;
  desk: AppContext;
  words: { dossier: string; tongue(language: string): string; turn: string };
}

/** Says that a set is played on another page, and leads there. Nobody is taken there unasked. */
export function Elsewhere({ set, desk, words }: Props) {
  const { tag } = useLanguage();
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(set.language) ?? set.language;
  const isOther = set.bank !== desk.game.front.id;
  const address = pageFor(set, desk.game.front.id) + window.location.hash;
  return (
    <>
      <p>{isOther ? words.dossier : words.tongue(name)}</p>
      <a
        class="action"
        href={address}
        onClick={(event) => {
          // a language that was chosen once would lead back here
          if (isOther || window.location.hash.startsWith('#/devoir')) return;
          event.preventDefault();
          desk.preferences.speak(set.language);
        }}
      >
        {words.turn}
      </a>
    </>
  );
}
