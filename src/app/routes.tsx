import type { DossierSlug } from '../dossiers/screens.tsx';
import type { AppText } from '../i18n/text/fr.ts';
import { FrontPage } from '../play/front-page/FrontPage.tsx';
import type { ClassroomRouteId, RouteId } from './router.ts';
import type { LoadedScreen, PlayScreen, ScreenRequest, TextScreen } from './screen.ts';

interface RouteBase {
  /** Published in addresses and printed QR codes: never changes. */
  slug: string;
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
  needs: 'classroom',
  load: async (request) =>
    (await import('../classroom/screens.tsx')).loadClassroomScreen(id, request),
});

/** Their titles are in `dossiers/screens.tsx`. */
const defineDossierRoute = (slug: DossierSlug): RouteDefinition => ({
  slug,
  needs: 'nothing',
  load: async (request) =>
    (await import('../dossiers/screens.tsx')).loadDossierScreen(slug, request),
});

export const routes: Readonly<Record<RouteId, RouteDefinition>> = {
  'front-page': {
    slug: '',
    needs: 'nothing',
    load: async () => ({ render: () => <FrontPage /> }),
  },
  read: {
    slug: 'lire',
    needs: 'bank',
    load: async () => (await import('../play/read/Reader.tsx')).Reader,
  },
  choose: {
    slug: 'choisir',
    needs: 'bank',
    load: async () => (await import('../play/choose/ChooseRound.tsx')).ChooseRound,
  },
  round: {
    slug: 'partie',
    needs: 'bank',
    load: async () => (await import('../play/round/Round.tsx')).Round,
  },
  result: {
    slug: 'edition',
    needs: 'bank',
    load: async () => (await import('../play/result/RoundResult.tsx')).RoundResult,
  },
  fact: {
    slug: 'fait',
    needs: 'bank',
    load: async () => (await import('../play/fact/Fact.tsx')).Fact,
  },
  'last-edition': {
    slug: 'boucle',
    needs: 'bank',
    load: async () => (await import('../play/last-edition/LastEdition.tsx')).LastEdition,
  },
  facts: {
    slug: 'faits',
    needs: 'bank',
    load: async () => (await import('../play/facts/FactsPage.tsx')).FactsPage,
  },
  archives: {
    slug: 'archives',
    needs: 'texts',
    load: async () => (await import('../play/archives/Archives.tsx')).Archives,
  },
  receive: defineDossierRoute('recu'),
  dossier: defineDossierRoute('dossier'),
  editor: defineDossierRoute('rediger'),
  settings: {
    slug: 'reglages',
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
  export: defineClassroomRoute('export', 'exporter'),
};

/** Undefined for the front page, whose title the page was built with, and for a screen that has its own. */
export const titleOf = (id: RouteId, { titles, classroom }: AppText): string | undefined =>
  routes[id].needs === 'classroom'
    ? classroom.title
    : (titles as Partial<Record<RouteId, string>>)[id];
