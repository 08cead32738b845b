import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import { ATTEMPT_RECORD } from '../../shared/persisted-names.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';
import type { ClassroomText } from '../text/fr.ts';

interface RunningAttempt {
  link: string;
  seat: number;
  begun: number;
}

function parseRunning(value: object): RunningAttempt[] {
  const { link, seat, begun } = value as Partial<Record<keyof RunningAttempt, unknown>>;
  const isSound = typeof link === 'string' && /^[\w-]+$/.test(link) && Number.isInteger(seat);
  return isSound && Number.isFinite(begun) ? [value as RunningAttempt] : [];
}

/** The way back to sets that were begun on this device and left. */
export function RunningAttempts({ t }: { t: ClassroomText['takeAssignment'] }) {
  const app = useApp();
  const running = useSignal<readonly RunningAttempt[]>([]);
  useEffectWhenVisible(() => {
    const read = async () => {
      const entries = await (await app.openRecords()).readByPrefix(ATTEMPT_RECORD);
      running.value = entries
        .flatMap(([, value]) => parseRunning(value))
        .sort((a, b) => b.begun - a.begun);
    };
    void read().catch(() => {});
  }, []);
  return running.value.map(({ link, seat, begun }) => (
    <p key={`${link}-${begun}`}>
      {t.running(seat)}{' '}
      <a class="action" href={app.router.hashOf('take', link)}>
        {t.backToRunning(seat)}
      </a>
    </p>
  ));
}
