import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { forgetDrafts } from '../../ui/use-draft.ts';
import type { ProgressText } from '../text/fr.ts';
import { downloadBackup } from './download-backup.ts';

interface Props {
  text: ProgressText;
  restart(): void;
}

export function GuestMode({ text: t, restart }: Props) {
  const app = useApp();
  const { game, preferences } = app;
  const hasFailed = useSignal(false);
  const switchProfile = (isGuest: boolean) => {
    preferences.setToggle('guest', isGuest);
    restart();
  };
  const startSession = async () => {
    await app.eraseGuest(true).catch(() => {});
    switchProfile(true);
  };
  const endSession = async () => {
    try {
      await game.erase();
      await app.eraseGuest(false);
      forgetDrafts();
      switchProfile(false);
    } catch {
      hasFailed.value = true;
    }
  };
  const isGuest = preferences.enabledToggles.value.has('guest');
  // nothing is kept there that a guest could change, nor could be erased
  if (!isGuest && game.storageStatus.value === 'refused') return null;
  return (
    <section>
      <h2>{t.guestMode.title}</h2>
      {!isGuest && (
        <>
          <p>{t.guestMode.note}</p>
          <button type="button" class="quiet" onClick={startSession}>
            {t.guestMode.startSession}
          </button>
        </>
      )}
      {isGuest && (
        <ConfirmButton
          variant="action"
          label={t.storage.endGuestSession}
          question={t.guestMode.endQuestion}
          confirmLabel={t.guestMode.confirmEnd}
          cancelLabel={t.guestMode.cancelEnd}
          onConfirm={endSession}
        >
          <button type="button" class="quiet" onClick={() => downloadBackup(app)}>
            {t.storage.saveFile}
          </button>
        </ConfirmButton>
      )}
      <p role="status">{hasFailed.value && t.guestMode.failed}</p>
    </section>
  );
}
