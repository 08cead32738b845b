import { type ReadonlySignal, signal } from '@preact/signals';

/** The screens of a class, which who plays alone never fetches. */
const classroomRouteIds = [
  'classe',
  'devoir',
  'donner',
  'projeter',
  'imprimer',
  'cartes',
  'recueillir',
  'rapport',
] as const;
export type ClassroomRouteId = (typeof classroomRouteIds)[number];

const routeIds = [
  'une',
  'lire',
  'choisir',
  'partie',
  'edition',
  'fait',
  'archives',
  'reglages',
  ...classroomRouteIds,
] as const;
export type RouteId = (typeof routeIds)[number];

export const isClassroomRoute = (route: RouteId): route is ClassroomRouteId =>
  classroomRouteIds.some((one) => one === route);

/** A screen, and what it is about where it needs telling: #/fait/otan. */
export interface Route {
  id: RouteId;
  about?: string;
}

/**
 * The place that a location's hash names; la Une where it names none. What follows is passed over: a link
 * that was sent comes with a full stop, or with what a mailer adds.
 */
export function parseHash(hash: string): Route {
  const [, segment, about] = /^#\/(\w+)(?:\/([\w-]+))?/.exec(hash) ?? [];
  const id = routeIds.find((one) => one === segment) ?? 'une';
  return { id, ...(about && { about }) };
}

export const formatHash = (route: RouteId, about?: string): string =>
  `#/${route === 'une' ? '' : route}${about ? `/${about}` : ''}`;

/** The place shown. A hash needs nothing of the host, so any sub-path of any static host will do. */
export interface Router {
  currentRoute: ReadonlySignal<Route>;
  /** Whether this page was left at its place: reloaded there, or come back to in the browser's history. */
  isRestored(): boolean;
  goTo(route: RouteId, about?: string): void;
  /** Goes there in place of here, so that the way back does not lead here again. */
  replaceWith(route: RouteId): void;
}

export function createRouter(
  window: Pick<Window, 'location' | 'addEventListener' | 'performance'>,
): Router {
  const initialRoute = parseHash(window.location.hash);
  const currentRoute = signal(initialRoute);
  const [navigationEntry] = window.performance.getEntriesByType('navigation');
  window.addEventListener('hashchange', () => {
    currentRoute.value = parseHash(window.location.hash);
  });
  return {
    currentRoute,
    isRestored: () =>
      currentRoute.peek() === initialRoute &&
      (navigationEntry as PerformanceNavigationTiming | undefined)?.type !== 'navigate',
    goTo: (to, about) => {
      window.location.hash = formatHash(to, about);
    },
    replaceWith: (to) => window.location.replace(formatHash(to)),
  };
}
