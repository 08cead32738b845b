import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import type { BackupText } from '../text/fr.ts';
import css from './GuestMode.module.css';
import { downloadBackup } from './save-progress.ts';

/** A guest's turn on this device: begun here, and ended here with nothing left of it. */
export function GuestMode({
  app,
  text: t,
  restart,
}: {
  app: AppContext;
  text: BackupText;
  restart: () => void;
}) {
  const { storage } = useText();
  const { game, preferences } = app;
  const endState = useSignal<'no' | 'asked' | 'failed'>('no');
  const confirmBox = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    confirmBox.current?.querySelector('button')?.focus();
  }, [endState.value]);
  const switchProfile = (isGuest: boolean) => {
    preferences.setToggle('guest', isGuest);
    restart();
  };
  const endSession = async () => {
    try {
      await game.erase();
      switchProfile(false);
    } catch {
      endState.value = 'failed';
    }
  };
  const isGuest = preferences.enabledToggles.value.has('guest');
  return (
    <section class={css.guest}>
      <h2>{t.guestMode.title}</h2>
      {!isGuest && (
        <>
          <p>{t.guestMode.note}</p>
          <button type="button" class="quiet" onClick={() => switchProfile(true)}>
            {t.guestMode.startSession}
          </button>
        </>
      )}
      {isGuest && endState.value === 'no' && (
        <button
          type="button"
          class="action"
          onClick={() => {
            endState.value = 'asked';
          }}
        >
          {storage.endGuestSession}
        </button>
      )}
      {isGuest && endState.value !== 'no' && (
        <fieldset ref={confirmBox}>
          <legend>{t.guestMode.endQuestion}</legend>
          <button type="button" class="quiet" onClick={() => downloadBackup(app)}>
            {storage.saveFile}
          </button>
          <button type="button" class="action" onClick={endSession}>
            {t.guestMode.confirmEnd}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              endState.value = 'no';
            }}
          >
            {t.guestMode.cancelEnd}
          </button>
        </fieldset>
      )}
      <p role="status">{endState.value === 'failed' && t.guestMode.failed}</p>
    </section>
  );
}
