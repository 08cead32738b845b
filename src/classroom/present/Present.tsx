import { useMemo } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { useDossier } from '../../app/use-playable-bank.ts';
import { useLanguage } from '../../i18n/context.ts';
import { Missing } from '../../ui/LoadError.tsx';
import { Unknown } from '../AssignmentNotFound.tsx';
import { meet } from '../assignment.ts';
import { Elsewhere, isElsewhere } from '../OpenOnOtherPage.tsx';
import { useClassText, useKeptSet } from '../use-classroom.ts';
import { Stage } from './SlideshowView.tsx';
import { createProjection, shownOf } from './slideshow.ts';

/** A set before the whole room, one item at a time. */
export function Projeter({ desk }: { desk: AppContext }) {
  const { tag, text } = useLanguage();
  const words = useClassText(({ projeter }) => projeter.title);
  const set = useKeptSet(desk);
  const { dossier, failed, fetch } = useDossier(desk.game);
  const met = useMemo(() => set && dossier && meet(set, dossier.bank), [set, dossier]);
  const projection = useMemo(() => {
    if (!met) return undefined;
    const count = met.items.filter(Boolean).length;
    return createProjection(count, shownOf(window.history.state?.[met.set.id], count));
  }, [met]);
  if (set === null && words) return <Unknown words={words} />;
  if (set && words && isElsewhere(set, desk, tag)) {
    return (
      <>
        <h1>{words.projeter.title}</h1>
        <Elsewhere set={set} desk={desk} words={words.elsewhere} />
      </>
    );
  }
  if (!dossier && failed) return <Missing title={text.classe.title} onRetry={fetch} />;
  if (!met || !dossier || !projection || !words) return <p class="note">{text.partie.loading}</p>;
  return (
    <Stage
      met={met}
      dossier={dossier}
      projection={projection}
      words={words}
      // with the tab's own place in its history: a reload finds it, and nothing is kept
      onShown={(shown) => window.history.replaceState({ [met.set.id]: shown }, '')}
    />
  );
}
