import { useRef } from 'preact/hooks';
import type { Confidence } from '../../bank/types.ts';
import { useStep } from '../../ui/press-guard.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import type { PlayText } from '../text/fr.ts';
import css from './Round.module.css';

interface Props {
  /** What has replaced a submit button takes its focus. */
  isInItsPlace: boolean;
  isReady: boolean;
  t: PlayText['stake'];
  onStake(confidence: Confidence): void;
}

/** As the press says what it is not sure of, or is. */
export function StakeBar({ isInItsPlace, isReady, t, onStake }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  const isShown = isReady || !isInItsPlace;
  useStep(isInItsPlace && isReady ? 'stake' : undefined);
  useFocusOnChange(isReady, () => (isInItsPlace && isReady ? first.current : undefined));
  return (
    <fieldset class={`dock ${css.stake}`} hidden={!isShown}>
      <legend class="hidden">{t.legend}</legend>
      <button
        ref={first}
        type="button"
        class="quiet"
        disabled={!isReady}
        onClick={() => onStake('fairly-sure')}
      >
        <b>{t.hedged}</b> <small>{t.hedgedPoints}</small>
      </button>
      <button type="button" class="action" disabled={!isReady} onClick={() => onStake('certain')}>
        <b>{t.asserted}</b> <small>{t.assertedPoints}</small>
      </button>
    </fieldset>
  );
}
