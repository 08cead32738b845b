import { type ReadonlySignal, signal } from '@preact/signals';

const routes = ['une', 'lire', 'partie', 'edition', 'reglages'] as const;
export type Route = (typeof routes)[number];

/** The screen that a location's hash names: #/lire; la Une where it names none. */
export const routeOf = (hash: string): Route =>
  routes.find((route) => hash === `#/${route}`) ?? 'une';

export const hashOf = (route: Route): string => (route === 'une' ? '#/' : `#/${route}`);

/** The screen shown. A hash needs nothing of the host, so any sub-path of any static host will do. */
export interface Router {
  route: ReadonlySignal<Route>;
  go(route: Route): void;
}

export function createRouter(window: Pick<Window, 'location' | 'addEventListener'>): Router {
  const route = signal(routeOf(window.location.hash));
  window.addEventListener('hashchange', () => {
    route.value = routeOf(window.location.hash);
  });
  return {
    route,
    go: (to) => {
      window.location.hash = hashOf(to);
    },
  };
}
