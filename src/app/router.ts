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

export const isOfClass = (route: RouteId): route is ClassroomRouteId =>
  classroomRouteIds.some((one) => one === route);

/** A screen, and what it is about where it needs telling: #/fait/otan. */
export interface Route {
  route: RouteId;
  about?: string;
}

/**
 * The place that a location's hash names; la Une where it names none. What follows is passed over: a link
 * that was sent comes with a full stop, or with what a mailer adds.
 */
export function placeOf(hash: string): Route {
  const [, name, about] = /^#\/(\w+)(?:\/([\w-]+))?/.exec(hash) ?? [];
  const route = routeIds.find((one) => one === name) ?? 'une';
  return { route, ...(about && { about }) };
}

export const hashOf = (route: RouteId, about?: string): string =>
  `#/${route === 'une' ? '' : route}${about ? `/${about}` : ''}`;

/** The place shown. A hash needs nothing of the host, so any sub-path of any static host will do. */
export interface Router {
  place: ReadonlySignal<Route>;
  /** Whether this page was left at its place: reloaded there, or come back to in the browser's history. */
  isBack(): boolean;
  go(route: RouteId, about?: string): void;
  /** Goes there in place of here, so that the way back does not lead here again. */
  turnTo(route: RouteId): void;
}

export function createRouter(
  window: Pick<Window, 'location' | 'addEventListener' | 'performance'>,
): Router {
  const first = placeOf(window.location.hash);
  const place = signal(first);
  const [opened] = window.performance.getEntriesByType('navigation');
  window.addEventListener('hashchange', () => {
    place.value = placeOf(window.location.hash);
  });
  return {
    place,
    isBack: () =>
      place.peek() === first &&
      (opened as PerformanceNavigationTiming | undefined)?.type !== 'navigate',
    go: (to, about) => {
      window.location.hash = hashOf(to, about);
    },
    turnTo: (to) => window.location.replace(hashOf(to)),
  };
}
