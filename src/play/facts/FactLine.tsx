import { useApp } from '../../app/app-context.ts';
import type { BankScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { HoledLine } from '../../ui/HoledLine.tsx';
import { describeFact } from './describe-fact.ts';
import css from './FactLine.module.css';
import medallion from './Medallion.module.css';
import { useShownState } from './use-shown-state.ts';

interface Props extends BankScreenProps {
  id: string;
  /** Default: with the holder of a position, and the day of a date. */
  isAlone?: boolean;
  monogram?: string;
  isAtRest?: boolean;
}

/** A fact on one line, as it stands today. A link, once it was met. */
export function FactLine({ id, playableBank, isAlone = true, monogram, isAtRest }: Props) {
  const t = useText();
  const { router } = useApp();
  const stateOf = useShownState(playableBank, isAtRest);
  const fact = describeFact(playableBank, id, t);
  if (!fact) return null;
  const state = stateOf(id);
  const { axis, before, gap, after } = fact;
  const who = isAlone ? fact.who : undefined;
  const line =
    gap || state === 'unseen' ? (
      <HoledLine who={who} before={before} gap={gap} after={after} state={state} />
    ) : (
      <>
        {who && <b>{who} </b>}
        {before}
      </>
    );
  return (
    <li class={css.line} data-axis={axis} data-state={state}>
      {monogram && (
        <span class={medallion.disc} data-state={state} aria-hidden="true">
          {state === 'known' && monogram}
          {/* initials would tell the word */}
          {state === 'faded' && (gap ? '?' : monogram)}
        </span>
      )}
      {state === 'unseen' ? <p>{line}</p> : <a href={router.hashOf('fact', id)}>{line}</a>}
    </li>
  );
}
