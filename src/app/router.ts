import { type ReadonlySignal, signal } from '@preact/signals';
import { decodePercents } from '../shared/decode-percents.ts';

export type ClassroomRouteId =
  | 'assignments'
  | 'take'
  | 'share'
  | 'present'
  | 'print'
  | 'cards'
  | 'collect'
  | 'report'
  | 'export';

export type RouteId =
  | 'front-page'
  | 'read'
  | 'choose'
  | 'round'
  | 'result'
  | 'fact'
  | 'facts'
  | 'last-edition'
  | 'archives'
  | 'settings'
  | 'receive'
  | 'dossier'
  | 'editor'
  | ClassroomRouteId;

export interface Route {
  id: RouteId;
  about?: string;
}

/** The address of a screen is a hash, so that any static host serves it. */
export interface HashFormat {
  hashOf(route: RouteId, about?: string): string;
  /** Falls back to the front page. Ignores what follows: mailers add a full stop or a parameter. */
  parseHash(hash: string): Route;
}

type Slugs = Readonly<Record<RouteId, { slug: string }>>;

/** The routes are an argument: screens import this module, and the table of routes imports screens. */
export const createHashFormat = (routes: Slugs): HashFormat => ({
  hashOf: (route, about) => `#/${routes[route].slug}${about ? `/${about}` : ''}`,
  parseHash(hash) {
    const text = decodePercents(hash)
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '');
    const [, segment = '', rest = ''] = /^[#!/\s]*(\w+)(?:\/(.*))?/s.exec(text) ?? [];
    const ids = Object.keys(routes) as RouteId[];
    const id = ids.find((one) => routes[one].slug === segment.toLowerCase()) ?? 'front-page';
    // these links are long enough to be broken: their readers mend them
    const about = id === 'take' || id === 'receive' ? rest : /^[\w-]+/.exec(rest)?.[0];
    return { id, ...(about && { about }) };
  },
});

export interface Router extends HashFormat {
  currentRoute: ReadonlySignal<Route>;
  /** After a reload or a step in the browser's history. */
  isRestored(): boolean;
  goTo(route: RouteId, about?: string): void;
  /** Replaces the history entry, so that the back button does not lead here again. */
  replaceWith(route: RouteId): void;
}

export function createRouter(
  window: Pick<Window, 'location' | 'addEventListener' | 'performance' | 'history'>,
  routes: Slugs,
): Router {
  // of a mailer that adds a parameter and encodes what follows it
  const [, search, screen] = /^(.*?)%(?:25)*23(.+)/is.exec(window.location.search) ?? [];
  if (screen && window.location.hash.length < 3)
    window.history.replaceState(null, '', `${search}#${screen}`);
  const { hashOf, parseHash } = createHashFormat(routes);
  const initialRoute = parseHash(window.location.hash);
  const currentRoute = signal(initialRoute);
  const [navigationEntry] = window.performance.getEntriesByType('navigation');
  window.addEventListener('hashchange', () => {
    currentRoute.value = parseHash(window.location.hash);
  });
  return {
    hashOf,
    parseHash,
    currentRoute,
    isRestored: () =>
      currentRoute.peek() === initialRoute &&
      (navigationEntry as PerformanceNavigationTiming | undefined)?.type !== 'navigate',
    goTo: (to, about) => {
      window.location.hash = hashOf(to, about);
    },
    replaceWith: (to) => window.location.replace(hashOf(to)),
  };
}
