import { useMemo } from 'preact/hooks';
import { meet } from '../../../class/set.ts';
import type { Desk } from '../../../state/desk.ts';
import { createProjection, shownOf } from '../../../state/projection.ts';
import { useLanguage } from '../../../text/use-text.ts';
import { Missing } from '../../parts/Missing.tsx';
import { useDossier } from '../../parts/use-dossier.ts';
import { Elsewhere, isElsewhere } from './Elsewhere.tsx';
import { Stage } from './Stage.tsx';
import { Unknown } from './Unknown.tsx';
import { useClassText, useKeptSet } from './use-class.ts';

/** A set before the whole room, one item at a time. */
export function Projeter({ desk }: { desk: Desk }) {
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
