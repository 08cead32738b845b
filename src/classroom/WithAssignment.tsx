import type { ComponentChild } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { AppContext } from '../app/app-context.ts';
import { useDossier } from '../app/use-playable-bank.ts';
import type { PlayableBank } from '../engine/playable-bank.ts';
import { useLanguage } from '../i18n/context.ts';
import { Missing } from '../ui/LoadError.tsx';
import { useLater } from '../ui/use-lazy.ts';
import { Unknown } from './AssignmentNotFound.tsx';
import { meet, type ResolvedAssignment, type SavedAssignment } from './assignment.ts';
import { Elsewhere, isElsewhere } from './OpenOnOtherPage.tsx';
import type { CardsText } from './print/text/fr.ts';
import { loadCardsText } from './print/text/index.ts';
import { useClassText, useKeptSet } from './use-classroom.ts';

/** A set of this device with its bank, and what paper and cards say. */
export interface LoadedAssignment {
  met: ResolvedAssignment<SavedAssignment>;
  dossier: PlayableBank;
  words: CardsText;
}

interface Props {
  desk: AppContext;
  /** What the page is called. */
  title(words: CardsText): string;
  children(found: LoadedAssignment): ComponentChild;
}

/** The set that the address names, once it has come; or what stands in its way. */
export function WithSet({ desk, title, children }: Props) {
  const { tag, text } = useLanguage();
  const classWords = useClassText((words) => words.classe.title);
  const words = useLater(true, () => loadCardsText(tag));
  const set = useKeptSet(desk);
  const { dossier, failed, fetch } = useDossier(desk.game);
  const met = useMemo(() => set && dossier && meet(set, dossier.bank), [set, dossier]);
  useEffect(() => {
    if (words && classWords) document.title = text.page(title(words));
  }, [words, classWords]);
  if (set === null && classWords) return <Unknown words={classWords} />;
  if (set && classWords && isElsewhere(set, desk, tag)) {
    return <Elsewhere set={set} desk={desk} words={classWords.elsewhere} />;
  }
  if (!dossier && failed) return <Missing title={text.classe.title} onRetry={fetch} />;
  if (!met || !dossier || !words) return <p class="note">{text.partie.loading}</p>;
  return <>{children({ met, dossier, words })}</>;
}
