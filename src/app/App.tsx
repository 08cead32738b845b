import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../i18n/context.ts';
import { hasFailedLoads } from '../ui/failed-loads.ts';
import { LoadError } from '../ui/LoadError.tsx';
import { useStep } from '../ui/press-guard.ts';
import { useLazy } from '../ui/use-lazy.ts';
import css from './App.module.css';
import { type AppContext, CurrentApp, hasNotice } from './app-context.ts';
import type { RouteId } from './router.ts';
import { titleOf } from './routes.tsx';
import { useShownScreen } from './use-shown-screen.tsx';

// the last is left out before a class has sets: last, because the page is printed without it
const navRoutes = ['front-page', 'read', 'round', 'settings', 'assignments'] as const;

export function App({ app }: { app: AppContext }) {
  const { tag, text: t } = useLanguage();
  const { shown, hasFailed } = useShownScreen(app);
  useStep(shown);
  const isPartMissing = hasFailedLoads();
  const main = useRef<HTMLElement>(null);
  const hasNavigated = useRef(false);
  /** The front page's, which the page was built with. */
  const builtTitle = useRef('');
  const title = shown.title ?? titleOf(shown.id, t);

  // Except for the first screen, where the browser restores the scroll position.
  useEffect(() => {
    builtTitle.current ||= document.title;
    document.title = title ? t.screenTitle(title) : builtTitle.current;
    if (hasNavigated.current) {
      window.scrollTo(0, 0);
      if (!main.current?.contains(document.activeElement))
        main.current?.focus({ preventScroll: true });
    }
    hasNavigated.current = true;
  }, [shown]);

  const isStale = app.preferences.isProfileStale.value;
  useEffect(() => {
    if (isStale) main.current?.focus({ preventScroll: true });
  }, [isStale]);

  const renderNotices = useLazy(hasNotice(app), async () =>
    (await import('./Notices.tsx')).loadNotices(tag),
  );
  return (
    <CurrentApp.Provider value={app}>
      <Masthead
        hrefOf={app.router.hashOf}
        shownId={shown.id}
        isTeaching={app.preferences.enabledToggles.value.has('teaching')}
      />
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        class={css.main}
        aria-label={title}
        data-stale={isStale || undefined}
      >
        <div role="status">{renderNotices?.()}</div>
        {isPartMissing && (
          <LoadError title={hasFailed ? titleOf(app.router.currentRoute.value.id, t) : undefined} />
        )}
        {!hasFailed && shown.render()}
      </main>
    </CurrentApp.Provider>
  );
}

interface MastheadProps {
  hrefOf(route: RouteId): string;
  shownId?: RouteId;
  isTeaching?: boolean;
}

export function Masthead({ hrefOf, shownId, isTeaching }: MastheadProps) {
  const { text: t } = useLanguage();
  const isFrontPage = shownId === 'front-page';
  const Title = isFrontPage ? 'h1' : 'p';
  const skipToContent = () => document.getElementById('main')?.focus();
  return (
    <>
      <button type="button" class="quiet hidden" onClick={skipToContent}>
        {t.skipToContent}
      </button>
      <header class={css.masthead} data-small={!isFrontPage}>
        <Title class={css.name}>
          <a href={hrefOf('front-page')}>{t.name}</a>
        </Title>
        <nav aria-label={t.nav.label}>
          {navRoutes.slice(0, isTeaching ? 5 : 4).map((id) => (
            <a key={id} href={hrefOf(id)} aria-current={shownId === id ? 'page' : undefined}>
              {t.nav[id]}
            </a>
          ))}
        </nav>
      </header>
    </>
  );
}
