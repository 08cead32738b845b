import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import {
  isOfToday,
  type RunningAttempt,
  readRunningAttempts,
} from '../../shared/running-attempts.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';
import type { ClassroomText } from '../text/fr.ts';

interface Props {
  t: ClassroomText['takeAssignment'];
  isTodayOnly?: boolean;
}

/** The way back to sets that were begun on this device and left. */
export function RunningAttempts({ t, isTodayOnly = false }: Props) {
  const { openRecords, game, preferences, router } = useApp();
  const running = useSignal<readonly RunningAttempt[]>([]);
  useEffectWhenVisible(() => {
    openRecords()
      .then(readRunningAttempts)
      .then((all) => {
        running.value = isTodayOnly ? all.filter((one) => isOfToday(one, game.now())) : all;
        if (isTodayOnly && running.value.length === 0) preferences.setToggle('running', false);
      })
      .catch(() => {});
  }, [game.revision.value]);
  return running.value.map(({ link, seat, begun }) => (
    <p key={`${link}-${begun}`}>
      {t.running(seat)}{' '}
      <a class="action" href={router.hashOf('take', link)}>
        {t.backToRunning(seat)}
      </a>
    </p>
  ));
}
