import type { BankScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { TermRow } from '../../question/GlossaryText.tsx';
import { describeFact } from './describe-fact.ts';
import { useShownState } from './use-shown-state.ts';

type Props = BankScreenProps & { ids: readonly string[]; isAtRest?: boolean };

/** The hard words of lines that are links, as far as these can be read today. */
export function FactTerms({ ids, playableBank, isAtRest }: Props) {
  const t = useText();
  const stateOf = useShownState(playableBank, isAtRest);
  const texts = ids.flatMap((id) => {
    const state = stateOf(id);
    const fact = describeFact(playableBank, id, t);
    if (!fact || state === 'unseen') return [];
    const { who = '', before, gap, after } = fact;
    return [who, ...(state === 'known' ? [before + gap + after] : [before, after])];
  });
  return <TermRow texts={texts} />;
}
