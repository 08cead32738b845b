import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import {
  isOfToday,
  type RunningAttempt,
  readRunningAttempts,
} from '../../shared/running-attempts.ts';
import { useStep } from '../../ui/press-guard.ts';
import type { PlayText } from '../text/fr.ts';

interface Props {
  playText: PlayText;
  children: ComponentChildren;
}

/** What tells the article waits while a set without it is not finished. Another pupil of the device may go on. */
export function WithoutBrief({ playText, children }: Props) {
  const { openRecords, game, preferences, router } = useApp();
  const mayRun = preferences.enabledToggles.value.has('running');
  const found = useSignal<RunningAttempt | 'none' | undefined>(mayRun ? undefined : 'none');
  const t = playText.withoutBrief;
  const shellText = useText();
  useEffect(() => {
    const look = async () => {
      const running = await readRunningAttempts(await openRecords());
      found.value =
        running.find((one) => one.isWithoutBrief && isOfToday(one, game.now())) ?? 'none';
    };
    if (mayRun)
      void look().catch(() => {
        found.value = 'none';
      });
  }, []);
  useStep(found.value);
  if (found.value === 'none') return children;
  if (!found.value) return null;
  const { link, seat } = found.value;
  return (
    <>
      <h1>{shellText.titles.read}</h1>
      <p>{t.note(seat)}</p>
      <a class="action" href={router.hashOf('take', link)}>
        {t.backToSet}
      </a>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          found.value = 'none';
        }}
      >
        {t.readAnyway}
      </button>
    </>
  );
}
