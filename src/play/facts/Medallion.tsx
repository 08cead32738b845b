import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import type { Actor } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import css from './Medallion.module.css';
import { useShownState } from './use-shown-state.ts';

type Props = PlayScreenProps & { actor: Actor; isAtRest?: boolean };

/** Solid if known, pale if faded, dashed if never met. */
export function Medallion({
  actor: { id, name, monogram },
  isAtRest,
  playableBank,
  playText,
}: Props) {
  const { locale } = useText();
  const { router } = useApp();
  const state = useShownState(playableBank, isAtRest)(id);
  const stateName = (
    <span class="hidden" lang={locale}>
      {playText.fact.states[state]}
    </span>
  );
  if (state === 'unseen')
    return (
      <span class={css.disc} data-state={state}>
        {stateName}
      </span>
    );
  return (
    <a class={css.disc} data-state={state} href={router.hashOf('fact', id)} title={name}>
      <span aria-hidden="true">{monogram}</span>
      <span class="hidden">{name}, </span>
      {stateName}
    </a>
  );
}
