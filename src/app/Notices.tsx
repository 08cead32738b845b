import { useEffect } from 'preact/hooks';
import type { ProgressText } from '../progress/text/fr.ts';
import { loadProgressText } from '../progress/text/index.ts';
import { downloadBackup } from '../progress/ui/download-backup.ts';
import { markSaved, restartPage } from '../shared/unsaved-work.ts';
import { forgetDrafts } from '../ui/use-draft.ts';
import { useLazy } from '../ui/use-lazy.ts';
import { isLanguageMissing, useApp } from './app-context.ts';
import css from './Notices.module.css';

export async function loadNotices(language: string) {
  const text = await loadProgressText(language);
  return () => <Notices t={text} language={language} />;
}

interface Props {
  t: ProgressText;
  language: string;
}

function Notices({ t, language }: Props) {
  const app = useApp();
  const { game, update, router, preferences } = app;
  const recovery = game.recovery.value;
  const isRefused = game.storageStatus.value === 'refused';
  useEffect(() => markSaved(game, !isRefused), [isRefused]);
  const routeId = router.currentRoute.value.id;
  const isPlaying = routeId === 'round';
  const isElsewhere = preferences.enabledToggles.value.has('running') && routeId !== 'take';
  const RunningNotice = useLazy(isElsewhere, async () =>
    (await import('../classroom/screens.tsx')).loadRunningNotice(language),
  );
  if (preferences.isProfileStale.value) return <StaleNotice t={t} />;
  return (
    <div class={css.notices}>
      {isRefused && (
        <p>
          {t.storage.notSaved}{' '}
          <button type="button" onClick={() => downloadBackup(app)}>
            {t.storage.saveFile}
          </button>
        </p>
      )}
      {recovery && (recovery.answers > 0 || (recovery.from === 'nothing' && !recovery.records)) && (
        <p>{t.storage.recovered[recovery.from](recovery.answers)}</p>
      )}
      {recovery?.records && <p>{t.storage.recoveredRecords(recovery.records)}</p>}
      {preferences.enabledToggles.value.has('guest') && !isPlaying && (
        <p>
          {t.storage.guestNotice}{' '}
          {routeId !== 'settings' && (
            <a href={router.hashOf('settings')}>{t.storage.endGuestSession}</a>
          )}
        </p>
      )}
      {isLanguageMissing() && routeId !== 'settings' && <p>{t.offline.otherLanguage}</p>}
      {isElsewhere && RunningNotice && <RunningNotice key={routeId} />}
      {update.value && !isPlaying && (
        <p>
          {t.update.ready}{' '}
          <button type="button" onClick={update.value}>
            {t.update.apply}
          </button>
        </p>
      )}
    </div>
  );
}

function StaleNotice({ t }: Pick<Props, 't'>) {
  const { preferences } = useApp();
  const reload = () => {
    preferences.followTurn();
    restartPage();
  };
  const isGuest = preferences.enabledToggles.value.has('guest');
  useEffect(() => {
    if (isGuest) forgetDrafts();
  }, []);
  return (
    <div class={css.notices}>
      <p>
        {isGuest ? t.storage.guestHasLeft : t.storage.guestHasCome}{' '}
        <button type="button" onClick={reload}>
          {isGuest ? t.storage.playAsOwner : t.guestMode.startSession}
        </button>
      </p>
    </div>
  );
}
