import type { AppText } from '../i18n/text/fr.ts';
import { FrontPage } from '../play/front-page/FrontPage.tsx';
import type { LoadedScreen, PlayScreen, ScreenRequest, TextScreen } from './screen.ts';

/** The classroom's screens, which a solo player never fetches. */
export type ClassroomRouteId =
  | 'assignments'
  | 'take'
  | 'share'
  | 'present'
  | 'print'
  | 'cards'
  | 'collect'
  | 'report';

export type RouteId =
  | 'front-page'
  | 'read'
  | 'choose'
  | 'round'
  | 'result'
  | 'fact'
  | 'archives'
  | 'settings'
  | ClassroomRouteId;

interface RouteBase {
  /** Its name in an address. Published, in printed QR codes among others: it never changes. */
  slug: string;
  /** The screen's name; the front page has the title that the page was built with. */
  title(t: AppText): string | undefined;
}

/** What App loads before it draws a screen, and how. */
export type RouteDefinition = RouteBase &
  (
    | { needs: 'texts'; load(): Promise<TextScreen> }
    | { needs: 'bank'; load(): Promise<PlayScreen> }
    // their own part of the game loads what else they need
    | { needs: 'nothing'; load(request: ScreenRequest): Promise<LoadedScreen> }
    | { needs: 'classroom'; load(request: ScreenRequest): Promise<LoadedScreen> }
  );

/** The classroom keeps what each of its screens needs in a table of its own, outside the first load. */
const defineClassroomRoute = (id: ClassroomRouteId, slug: string): RouteDefinition => ({
  slug,
  title: (t) => t.classroom.title,
  needs: 'classroom',
  load: async (request) =>
    (await import('../classroom/screens.tsx')).loadClassroomScreen(id, request),
});

/** Every screen of the game. */
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
