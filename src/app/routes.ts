import type { AppText } from '../i18n/text/fr.ts';
import { FrontPage } from '../play/front-page/FrontPage.tsx';
import type { BankScreen, LoadedScreen, PlainScreen, ScreenRequest } from './screen.ts';

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
    | { needs: 'nothing'; load(): Promise<PlainScreen> }
    | { needs: 'bank'; load(): Promise<BankScreen> }
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
    load: async () => FrontPage,
  },
  read: {
    slug: 'lire',
    title: (t) => t.reader.title,
    needs: 'bank',
    load: async () => (await import('../play/read/Reader.tsx')).Reader,
  },
  choose: {
    slug: 'choisir',
    title: (t) => t.chooseRound.title,
    needs: 'bank',
    load: async () => (await import('../play/choose/ChooseRound.tsx')).ChooseRound,
  },
  round: {
    slug: 'partie',
    title: (t) => t.round.title,
    needs: 'bank',
    load: async () => (await import('../play/round/Round.tsx')).Round,
  },
  result: {
    slug: 'edition',
    title: (t) => t.roundResult.title,
    needs: 'bank',
    load: async () => (await import('../play/result/RoundResult.tsx')).RoundResult,
  },
  fact: {
    slug: 'fait',
    title: (t) => t.fact.title,
    needs: 'bank',
    load: async () => (await import('../play/fact/Fact.tsx')).Fact,
  },
  archives: {
    slug: 'archives',
    title: (t) => t.archives.title,
    needs: 'nothing',
    load: async () => (await import('../play/archives/Archives.tsx')).Archives,
  },
  settings: {
    slug: 'reglages',
    title: (t) => t.settings.title,
    needs: 'nothing',
    load: async () => (await import('../settings/Settings.tsx')).Settings,
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
