import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ProgressText } from '../progress/text/fr.ts';
import { askToKeepEverything } from '../pwa/ask-to-keep.ts';

/** Shown where the service worker has left parts of the game out. */
export function KeepEverything({ text: t }: { text: ProgressText['offline'] }) {
  const state = useSignal<'unknown' | 'partial' | 'keeping' | 'kept' | 'failed'>('unknown');
  useEffect(() => {
    void askToKeepEverything(false)
      .then((isKept) => {
        if (isKept === false) state.value = 'partial';
      })
      .catch(() => {});
  }, []);
  const keep = async () => {
    if (state.value === 'keeping') return;
    state.value = 'keeping';
    state.value = (await askToKeepEverything(true)) ? 'kept' : 'failed';
  };
  if (state.value === 'unknown') return null;
  return (
    <>
      {state.value !== 'kept' && (
        <>
          <p>{t.note}</p>
          <button type="button" class="quiet" onClick={keep}>
            {t.keep}
          </button>
        </>
      )}
      <p role="status">{state.value !== 'partial' && t[state.value]}</p>
    </>
  );
}
