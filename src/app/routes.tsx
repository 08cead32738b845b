import type { AppText } from '../i18n/text/fr.ts';
import { FrontPage } from '../play/front-page/FrontPage.tsx';
import type { ClassroomRouteId, RouteId } from './router.ts';
import type { LoadedScreen, PlayScreen, ScreenRequest, TextScreen } from './screen.ts';

interface RouteBase {
  /** Published in addresses and printed QR codes: never changes. */
  slug: string;
  /** Undefined for the front page, whose title the page was built with. */
  title(t: AppText): string | undefined;
}

export type RouteDefinition = RouteBase &
  (
    | { needs: 'texts'; load(): Promise<TextScreen> }
    | { needs: 'bank'; load(): Promise<PlayScreen> }
    // these load their own data
    | { needs: 'nothing'; load(request: ScreenRequest): Promise<LoadedScreen> }
    | { needs: 'classroom'; load(request: ScreenRequest): Promise<LoadedScreen> }
  );

/** The needs and titles of these are in `classroom/screens.tsx`, to keep them out of the first load. */
const defineClassroomRoute = (id: ClassroomRouteId, slug: string): RouteDefinition => ({
  slug,
  title: (t) => t.classroom.title,
  needs: 'classroom',
  load: async (request) =>
    (await import('../classroom/screens.tsx')).loadClassroomScreen(id, request),
});

export const routes: Readonly<Record<RouteId, RouteDefinition>> = {
  'front-page': {
    slug: '',
    title: () => undefined,
    needs: 'nothing',
    load: async () => ({ render: () => <FrontPage /> }),
  },
  read: {
    slug: 'lire',
    title: (t) => t.titles.read,
    needs: 'bank',
    load: async () => (await import('../play/read/Reader.tsx')).Reader,
  },
  choose: {
    slug: 'choisir',
    title: (t) => t.titles.choose,
    needs: 'bank',
    load: async () => (await import('../play/choose/ChooseRound.tsx')).ChooseRound,
  },
  round: {
    slug: 'partie',
    title: (t) => t.titles.round,
    needs: 'bank',
    load: async () => (await import('../play/round/Round.tsx')).Round,
  },
  result: {
    slug: 'edition',
    title: (t) => t.titles.result,
    needs: 'bank',
    load: async () => (await import('../play/result/RoundResult.tsx')).RoundResult,
  },
  fact: {
    slug: 'fait',
    title: (t) => t.titles.fact,
    needs: 'bank',
    load: async () => (await import('../play/fact/Fact.tsx')).Fact,
  },
  'last-edition': {
    slug: 'boucle',
    title: (t) => t.titles.lastEdition,
    needs: 'bank',
    load: async () => (await import('../play/last-edition/LastEdition.tsx')).LastEdition,
  },
  facts: {
    slug: 'faits',
    title: (t) => t.titles.facts,
    needs: 'bank',
    load: async () => (await import('../play/facts/FactsPage.tsx')).FactsPage,
  },
  archives: {
    slug: 'archives',
    title: (t) => t.titles.archives,
    needs: 'texts',
    load: async () => (await import('../play/archives/Archives.tsx')).Archives,
  },
  settings: {
    slug: 'reglages',
    title: (t) => t.nav.settings,
    needs: 'nothing',
    load: async (request) => (await import('../settings/Settings.tsx')).loadSettings(request),
  },
  assignments: defineClassroomRoute('assignments', 'classe'),
  take: defineClassroomRoute('take', 'devoir'),
  share: defineClassroomRoute('share', 'donner'),
  present: defineClassroomRoute('present', 'projeter'),
  print: defineClassroomRoute('print', 'imprimer'),
  cards: defineClassroomRoute('cards', 'cartes'),
  collect: defineClassroomRoute('collect', 'recueillir'),
  report: defineClassroomRoute('report', 'rapport'),
};
