import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../i18n/context.ts';
import { FrontPage } from '../play/front-page/FrontPage.tsx';
import { loadPersistently } from '../ui/failed-loads.ts';
import type { AppContext } from './app-context.ts';
import { loadScreen } from './load-screen.tsx';
import type { Route, RouteId } from './router.ts';
import { routes } from './routes.tsx';
import type { LoadedScreen } from './screen.ts';

interface ShownScreen extends LoadedScreen {
  id: RouteId;
}

/** The previous screen stays until the next one has everything it needs. */
export function useShownScreen(app: AppContext) {
  const { tag, text: t } = useLanguage();
  const { currentRoute } = app.router;
  const { id: firstId } = currentRoute.peek();
  const shown = useSignal<ShownScreen>({
    id: firstId,
    render: () => (firstId === 'front-page' ? <FrontPage /> : null),
  });
  const hasFailed = useSignal(false);
  const giveUp = useRef(() => {});

  const show = (wanted: Route) => {
    const { id } = wanted;
    const { needs } = routes[id];
    // only the bank can be slow enough to need a note
    if ((needs === 'bank' || needs === 'classroom') && !app.game.playableBank.peek())
      shown.value = { id, render: () => <p class="note">{t.round.loading}</p> };
    giveUp.current = loadPersistently(() => loadScreen(wanted, app, tag), {
      onLoaded(screen) {
        hasFailed.value = false;
        shown.value = { id, ...screen };
      },
      onFailed() {
        hasFailed.value = true;
      },
    });
  };
  useSignalEffect(() => {
    const wanted = currentRoute.value;
    const isFrontPage = wanted.id === 'front-page' && shown.peek().id === 'front-page';
    giveUp.current();
    hasFailed.value = false;
    if (!isFrontPage) show(wanted);
  });
  useEffect(() => () => giveUp.current(), []);
  return { shown: shown.value, hasFailed: hasFailed.value };
}
