import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type AppContext, useApp } from '../../app/app-context.ts';

async function openRound({ game, router }: AppContext, isDaily: boolean) {
  if (isDaily && (await game.startRound({ day: game.today() }))) return;
  if (game.resumeRound()) return;
  // a page that is restored after the end of its round shows the result again
  if (router.isRestored() && game.round.value) router.replaceWith('result');
  else await game.startRound();
}

/** Resumes a round or starts one. Does so again if another tab erases the round. */
export function useOpenRound(about: string | undefined): { hasFailed: boolean; retry(): void } {
  const app = useApp();
  const { game } = app;
  const hasFailed = useSignal(false);
  /** Of the calls that wait for the log at the same time, only the last opens a round. */
  const callCount = useRef(0);
  const open = async () => {
    const call = ++callCount.current;
    hasFailed.value = false;
    try {
      await game.loadProgress();
      if (call === callCount.current) await openRound(app, about === 'depeche');
    } catch {
      hasFailed.value = true;
    }
  };
  const isRoundGone = game.round.value === undefined;
  useEffect(() => void open(), [isRoundGone, about]);
  return { hasFailed: hasFailed.value, retry: () => void open() };
}
