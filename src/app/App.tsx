import { batch, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useLanguage } from '../i18n/context.ts';
import { Une } from '../play/front-page/FrontPage.tsx';
import { useLater } from '../ui/use-lazy.ts';
import css from './App.module.css';
import { type AppContext, isNoticed } from './app-context.ts';
import { type ClassroomRouteId, hashOf, isOfClass, type Route, type RouteId } from './router.ts';
import type { Screen } from './screen.ts';

/** Every screen but the front page comes when it is asked for. */
const screens: Record<Exclude<RouteId, 'une' | ClassroomRouteId>, () => Promise<Screen>> = {
  lire: async () => (await import('../play/read/Reader.tsx')).Lire,
  choisir: async () => (await import('../play/choose/ChooseRound.tsx')).Choisir,
  fait: async () => (await import('../play/fact/Fact.tsx')).Fait,
  partie: async () => (await import('../play/round/Round.tsx')).Partie,
  edition: async () => (await import('../play/result/RoundResult.tsx')).Edition,
  archives: async () => (await import('../play/archives/Archives.tsx')).Archives,
  reglages: async () => (await import('../settings/Settings.tsx')).Reglages,
};
/** Fetches a screen. Those of a class are in a list of their own, which this one does not weigh. */
export const fetchScreen = async (wanted: RouteId, language: string): Promise<Screen> => {
  if (wanted === 'une') return Une;
  if (isOfClass(wanted))
    return (await import('../classroom/screens.ts')).fetchOfClass(wanted, language);
  const [, Screen] = await Promise.all([import('../ui/theme/controls.css'), screens[wanted]()]);
  return Screen;
};

/** Whether a screen shows nothing before the bank has come. */
export const needsBank = (route: RouteId): boolean =>
  ['lire', 'fait', 'partie', 'classe'].includes(route);

/** What stands while another screen than the front page is fetched. */
const Nothing: Screen = () => null;

const sections = ['une', 'lire', 'partie', 'reglages'] as const;

/** The masthead, and under it the screen that the address names. */
export function App({ desk }: { desk: AppContext }) {
  const { tag, text } = useLanguage();
  const { place } = desk.router;
  const shown = useSignal<{ route?: RouteId; Screen: Screen }>(
    place.peek().route === 'une' ? { route: 'une', Screen: Une } : { Screen: Nothing },
  );
  /** The place of the screen that is shown: it stays what it is until the next screen has come. */
  const here = useSignal(place.peek());
  const seen = useMemo(() => ({ ...desk, router: { ...desk.router, place: here } }), [desk]);
  const failed = useSignal(false);
  const main = useRef<HTMLElement>(null);
  const turned = useRef(false);
  /** The title that the page was built with: that of la Une. */
  const built = useRef('');

  const load = async (wanted: Route) => {
    failed.value = false;
    const { route } = wanted;
    try {
      const Screen = await fetchScreen(route, tag);
      if (wanted !== place.peek()) return;
      batch(() => {
        here.value = wanted;
        shown.value = { route, Screen };
      });
    } catch {
      failed.value = wanted === place.peek();
    }
  };
  useSignalEffect(() => {
    const wanted = place.value;
    if (wanted.route !== shown.peek().route) void load(wanted);
    else
      batch(() => {
        failed.value = false;
        here.value = wanted;
      });
  });

  /** What the screen is called; la Une has the name that the page was built with. */
  const names: Partial<Record<RouteId, string>> = {
    lire: text.lire.title,
    choisir: text.choisir.title,
    partie: text.partie.title,
    edition: text.edition.title,
    fait: text.fait.title,
    archives: text.archives.title,
    reglages: text.reglages.title,
  };
  const route = shown.value.route ?? 'une';
  const name = isOfClass(route) ? text.classe.title : names[route];

  // a new page is read from its top; the first one is where the browser left it
  useEffect(() => {
    built.current ||= document.title;
    document.title = name ? text.page(name) : built.current;
    if (turned.current) {
      window.scrollTo(0, 0);
      if (!main.current?.contains(document.activeElement))
        main.current?.focus({ preventScroll: true });
    }
    turned.current = true;
  }, [shown.value]);

  const Notices = useLater(isNoticed(desk), async () => (await import('./Notices.tsx')).Notices);
  const { Screen } = shown.value;
  const Title = shown.value.route === 'une' ? 'h1' : 'p';
  return (
    <>
      <button type="button" class="quiet hidden" onClick={() => main.current?.focus()}>
        {text.skip}
      </button>
      <header class={css.masthead} data-small={shown.value.route !== 'une'}>
        <Title class={css.name}>
          <a href={hashOf('une')}>{text.name}</a>
        </Title>
        <nav aria-label={text.nav.label}>
          {sections.map((section) => (
            <a
              key={section}
              href={hashOf(section)}
              aria-current={shown.value.route === section ? 'page' : undefined}
            >
              {text.nav[section]}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" ref={main} tabIndex={-1} class={css.main} aria-label={name}>
        <div role="status">{Notices && <Notices desk={desk} />}</div>
        {failed.value ? (
          <div role="alert">
            <h1 class="hidden">
              {names[place.value.route as keyof typeof names] ?? text.classe.title}
            </h1>
            <p>{text.partie.failed}</p>
            <button type="button" class="action" onClick={() => load(place.value)}>
              {text.partie.retry}
            </button>
          </div>
        ) : (
          <Screen desk={seen} />
        )}
      </main>
    </>
  );
}
