import { batch, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useLanguage } from '../i18n/context.ts';
import { FrontPage } from '../play/front-page/FrontPage.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import css from './App.module.css';
import { type AppContext, hasNotice } from './app-context.ts';
import {
  type ClassroomRouteId,
  formatHash,
  isClassroomRoute,
  type Route,
  type RouteId,
} from './router.ts';
import type { Screen } from './screen.ts';

/** Every screen but the front page comes when it is asked for. */
const screenLoaders: Record<Exclude<RouteId, 'une' | ClassroomRouteId>, () => Promise<Screen>> = {
  lire: async () => (await import('../play/read/Reader.tsx')).Reader,
  choisir: async () => (await import('../play/choose/ChooseRound.tsx')).ChooseRound,
  fait: async () => (await import('../play/fact/Fact.tsx')).Fact,
  partie: async () => (await import('../play/round/Round.tsx')).Round,
  edition: async () => (await import('../play/result/RoundResult.tsx')).RoundResult,
  archives: async () => (await import('../play/archives/Archives.tsx')).Archives,
  reglages: async () => (await import('../settings/Settings.tsx')).Settings,
};
/** Fetches a screen. Those of a class are in a list of their own, which this one does not weigh. */
export const fetchScreen = async (wanted: RouteId, language: string): Promise<Screen> => {
  if (wanted === 'une') return FrontPage;
  if (isClassroomRoute(wanted))
    return (await import('../classroom/screens.ts')).loadClassroomScreen(wanted, language);
  const [, Screen] = await Promise.all([
    import('../ui/theme/controls.css'),
    screenLoaders[wanted](),
  ]);
  return Screen;
};

/** Whether a screen shows nothing before the bank has come. */
export const needsBank = (route: RouteId): boolean =>
  ['lire', 'fait', 'partie', 'classe'].includes(route);

/** What stands while another screen than the front page is fetched. */
const BlankScreen: Screen = () => null;

const navRoutes = ['une', 'lire', 'partie', 'reglages'] as const;

/** The masthead, and under it the screen that the address names. */
export function App({ app }: { app: AppContext }) {
  const { tag, text: t } = useLanguage();
  const { currentRoute } = app.router;
  const shownScreen = useSignal<{ route?: RouteId; Screen: Screen }>(
    currentRoute.peek().id === 'une'
      ? { route: 'une', Screen: FrontPage }
      : { Screen: BlankScreen },
  );
  /** The place of the screen that is shown: it stays what it is until the next screen has come. */
  const shownRoute = useSignal(currentRoute.peek());
  const screenContext = useMemo(
    () => ({ ...app, router: { ...app.router, currentRoute: shownRoute } }),
    [app],
  );
  const hasFailed = useSignal(false);
  const main = useRef<HTMLElement>(null);
  const hasNavigated = useRef(false);
  /** The title that the page was built with: that of la Une. */
  const builtTitle = useRef('');

  const loadScreen = async (wanted: Route) => {
    hasFailed.value = false;
    const { id: route } = wanted;
    try {
      const Screen = await fetchScreen(route, tag);
      if (wanted !== currentRoute.peek()) return;
      batch(() => {
        shownRoute.value = wanted;
        shownScreen.value = { route, Screen };
      });
    } catch {
      hasFailed.value = wanted === currentRoute.peek();
    }
  };
  useSignalEffect(() => {
    const wanted = currentRoute.value;
    if (wanted.id !== shownScreen.peek().route) void loadScreen(wanted);
    else
      batch(() => {
        hasFailed.value = false;
        shownRoute.value = wanted;
      });
  });

  /** What the screen is called; la Une has the name that the page was built with. */
  const titles: Partial<Record<RouteId, string>> = {
    lire: t.reader.title,
    choisir: t.chooseRound.title,
    partie: t.round.title,
    edition: t.roundResult.title,
    fait: t.fact.title,
    archives: t.archives.title,
    reglages: t.settings.title,
  };
  const route = shownScreen.value.route ?? 'une';
  const title = isClassroomRoute(route) ? t.classroom.title : titles[route];

  // a new page is read from its top; the first one is where the browser left it
  useEffect(() => {
    builtTitle.current ||= document.title;
    document.title = title ? t.screenTitle(title) : builtTitle.current;
    if (hasNavigated.current) {
      window.scrollTo(0, 0);
      if (!main.current?.contains(document.activeElement))
        main.current?.focus({ preventScroll: true });
    }
    hasNavigated.current = true;
  }, [shownScreen.value]);

  const Notices = useLazy(hasNotice(app), async () => (await import('./Notices.tsx')).Notices);
  const { Screen } = shownScreen.value;
  const Title = shownScreen.value.route === 'une' ? 'h1' : 'p';
  return (
    <>
      <button type="button" class="quiet hidden" onClick={() => main.current?.focus()}>
        {t.skipToContent}
      </button>
      <header class={css.masthead} data-small={shownScreen.value.route !== 'une'}>
        <Title class={css.name}>
          <a href={formatHash('une')}>{t.name}</a>
        </Title>
        <nav aria-label={t.nav.label}>
          {navRoutes.map((section) => (
            <a
              key={section}
              href={formatHash(section)}
              aria-current={shownScreen.value.route === section ? 'page' : undefined}
            >
              {t.nav[section]}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1} class={css.main} aria-label={title}>
        <div role="status">{Notices && <Notices app={app} />}</div>
        {hasFailed.value ? (
          <div role="alert">
            <h1 class="hidden">
              {titles[currentRoute.value.id as keyof typeof titles] ?? t.classroom.title}
            </h1>
            <p>{t.round.loadFailed}</p>
            <button type="button" class="action" onClick={() => loadScreen(currentRoute.value)}>
              {t.round.retry}
            </button>
          </div>
        ) : (
          <Screen app={screenContext} />
        )}
      </main>
    </>
  );
}
