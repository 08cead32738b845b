import { useApp } from '../app/app-context.ts';
import css from './LeaveLink.module.css';
import type { PlayText } from './text/fr.ts';

/** A cross to la Une, on a screen without the masthead. */
export function LeaveLink({ playText, onLeave }: { playText: PlayText; onLeave?: () => void }) {
  const { router } = useApp();
  return (
    <a class={css.cross} href={router.hashOf('front-page')} onClick={onLeave}>
      <svg viewBox="0 0 18 18" aria-hidden="true">
        <path d="M3 3l12 12M15 3L3 15" />
      </svg>
      <span class="hidden">{playText.leaveRound}</span>
    </a>
  );
}
