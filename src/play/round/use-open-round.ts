import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type AppContext, useApp } from '../../app/app-context.ts';
import type { WordAmount } from '../../engine/word-items.ts';
import type { RoundOptions } from './round-actions.ts';

/** What may follow in the address of a round. Published: never changes. */
type RoundAddress = 'depeche' | 'mots' | 'tous-les-mots' | 'dix';

const openAt: Record<RoundAddress, (app: AppContext) => Promise<boolean>> = {
  async depeche({ game, router }) {
    if (await game.startRound({ day: game.today() })) return true;
    const finished = game.findDailyRound();
    if (!finished) return false;
    game.showResultOf(finished);
    showEnd({ game, router });
    return true;
  },
  mots: (app) => openWordRound(app, 'today'),
  'tous-les-mots': (app) => openWordRound(app, 'all'),
  async dix(app) {
    if (!app.game.resumeRound(({ before, after }) => !before && !after)) await startRound(app, {});
    return true;
  },
};

async function openWordRound({ game, router }: AppContext, words: WordAmount) {
  if (!(await game.startRound({ words }))) router.replaceWith('front-page');
  return true;
}

const isAddress = (about: string | undefined): about is RoundAddress =>
  about !== undefined && Object.hasOwn(openAt, about);

/** A page that is restored may still ask for the last proof. */
function showEnd({ game, router }: Pick<AppContext, 'game' | 'router'>) {
  if (!router.isRestored() || !game.resumeProof()) router.replaceWith('result');
}

async function startRound({ game, router }: AppContext, options: RoundOptions) {
  // a page that is restored after the end of its round shows the result again
  if (router.isRestored() && game.round.value && !game.isRoundOpen.value) showEnd({ game, router });
  else await game.startRound(options);
}

async function openRound(app: AppContext, about: string | undefined) {
  const { game, router } = app;
  await game.loadBank();
  if (isAddress(about) && (await openAt[about](app))) return;
  if (game.lesson.value) router.replaceWith('read');
  else if (!game.resumeRound()) await startRound(app, { lesson: true });
}

/** Resumes a round or starts one. Does so again if another tab erases the round. */
export function useOpenRound(about: string | undefined) {
  const app = useApp();
  const { game } = app;
  const status = useSignal<'opening' | 'open' | 'failed'>('opening');
  /** Of the calls that wait for the log at the same time, only the last opens a round. */
  const callCount = useRef(0);
  const openedAddress = useRef<string | null | undefined>(null);
  const open = async () => {
    const call = ++callCount.current;
    status.value = 'opening';
    try {
      await game.loadProgress();
      if (call !== callCount.current) return;
      await openRound(app, about);
      status.value = 'open';
    } catch {
      status.value = 'failed';
    }
  };
  const isRoundGone = game.round.value === undefined;
  // where all is loaded, it opens before the browser paints
  useLayoutEffect(() => {
    if (!isRoundGone && openedAddress.current === about) return;
    openedAddress.current = about;
    void open();
  }, [isRoundGone, about]);
  return { status: status.value, retry: () => void open() };
}
