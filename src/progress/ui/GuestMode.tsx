import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import type { BackupText } from '../text/fr.ts';
import css from './GuestMode.module.css';
import { saveProgress } from './save-progress.ts';

/** A guest's turn on this device: begun here, and ended here with nothing left of it. */
export function Guest({
  desk,
  text,
  restart,
}: {
  desk: AppContext;
  text: BackupText;
  restart: () => void;
}) {
  const { storage } = useText();
  const { game, preferences } = desk;
  const ending = useSignal<'no' | 'asked' | 'failed'>('no');
  const question = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    question.current?.querySelector('button')?.focus();
  }, [ending.value]);
  const turn = (isGuest: boolean) => {
    preferences.turn('guest', isGuest);
    restart();
  };
  const end = async () => {
    try {
      await game.erase();
      turn(false);
    } catch {
      ending.value = 'failed';
    }
  };
  const isGuest = preferences.on.value.has('guest');
  return (
    <section class={css.guest}>
      <h2>{text.guest.title}</h2>
      {!isGuest && (
        <>
          <p>{text.guest.note}</p>
          <button type="button" class="quiet" onClick={() => turn(true)}>
            {text.guest.begin}
          </button>
        </>
      )}
      {isGuest && ending.value === 'no' && (
        <button
          type="button"
          class="action"
          onClick={() => {
            ending.value = 'asked';
          }}
        >
          {storage.endTurn}
        </button>
      )}
      {isGuest && ending.value !== 'no' && (
        <fieldset ref={question}>
          <legend>{text.guest.confirm}</legend>
          <button type="button" class="quiet" onClick={() => saveProgress(desk)}>
            {storage.export}
          </button>
          <button type="button" class="action" onClick={end}>
            {text.guest.yes}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              ending.value = 'no';
            }}
          >
            {text.guest.no}
          </button>
        </fieldset>
      )}
      <p role="status">{ending.value === 'failed' && text.guest.failed}</p>
    </section>
  );
}
