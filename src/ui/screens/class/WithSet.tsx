import type { ComponentChild } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type Met, meet, type NamedSet } from '../../../class/set.ts';
import type { Desk } from '../../../state/desk.ts';
import type { Dossier } from '../../../state/dossier.ts';
import type { CardsText } from '../../../text/cards/fr.ts';
import { loadCardsText } from '../../../text/late.ts';
import { useLanguage } from '../../../text/use-text.ts';
import { Missing } from '../../parts/Missing.tsx';
import { useDossier } from '../../parts/use-dossier.ts';
import { useLater } from '../../parts/use-later.ts';
import { Elsewhere, isElsewhere } from './Elsewhere.tsx';
import { Unknown } from './Unknown.tsx';
import { useClassText, useKeptSet } from './use-class.ts';

/** A set of this device with its bank, and what paper and cards say. */
export interface Found {
  met: Met<NamedSet>;
  dossier: Dossier;
  words: CardsText;
}

interface Props {
  desk: Desk;
  /** What the page is called. */
  title(words: CardsText): string;
  children(found: Found): ComponentChild;
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
