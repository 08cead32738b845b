import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { isOfToday, readRunningAttempts } from '../../shared/running-attempts.ts';
import { useStep } from '../../ui/press-guard.ts';
import type { PlayText } from '../text/fr.ts';

interface Props {
  playText: PlayText;
  children: ComponentChildren;
}

/** What tells the article waits while a set without it is not finished. Another pupil of the device may go on. */
export function WithoutBrief({ playText, children }: Props) {
  const { openRecords, game, preferences } = useApp();
  const mayRun = preferences.enabledToggles.value.has('running');
  const isWaiting = useSignal<boolean | undefined>(mayRun ? undefined : false);
  const t = playText.withoutBrief;
  const shellText = useText();
  useEffect(() => {
    const look = async () => {
      const running = await readRunningAttempts(await openRecords());
      isWaiting.value = running.some((one) => one.isWithoutBrief && isOfToday(one, game.now()));
    };
    if (mayRun)
      void look().catch(() => {
        isWaiting.value = false;
      });
  }, []);
  useStep(isWaiting.value);
  if (isWaiting.value === false) return children;
  if (!isWaiting.value) return null;
  return (
    <>
      <h1>{shellText.titles.read}</h1>
      {/* the notice above leads back to it */}
      <p>{t.note}</p>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          isWaiting.value = false;
        }}
      >
        {t.readAnyway}
      </button>
    </>
  );
}
