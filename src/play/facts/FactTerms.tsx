import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { TermRow } from '../../question/GlossaryText.tsx';
import { describeFact } from './describe-fact.ts';

type Props = PlayScreenProps & { ids: readonly string[]; isAtRest?: boolean | undefined };

/** The hard words of lines that are links, as far as these can be read today. */
export function FactTerms({ ids, playableBank, playText, isAtRest }: Props) {
  const t = useText();
  const { game } = useApp();
  const texts = ids.flatMap((id) => {
    const state = playableBank.engine.getFactState(game.memory.value[id], game.now());
    const fact = describeFact(playableBank, id, { t, playText });
    if (!fact || state === 'unseen') return [];
    const { who = '', before, gap, after } = fact;
    return [who, ...(isAtRest || state === 'known' ? [before + gap + after] : [before, after])];
  });
  return <TermRow texts={texts} />;
}
