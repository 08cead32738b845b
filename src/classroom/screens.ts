import type { ClassroomRouteId } from '../app/router.ts';
import type { Screen } from '../app/screen.ts';
import { loadQrText } from '../qr/text/index.ts';
import { loadCardsText } from './print/text/index.ts';
import { loadReportText } from './report/text/index.ts';
import { loadClassText } from './text/index.ts';

/** Every screen of a class comes when it is asked for. */
const screenLoaders: Record<ClassroomRouteId, () => Promise<Screen>> = {
  classe: async () => (await import('./assign/Assignments.tsx')).Assignments,
  devoir: async () => (await import('./take/TakeAssignment.tsx')).TakeAssignment,
  donner: async () => (await import('./share/ShareAssignment.tsx')).ShareAssignment,
  projeter: async () => (await import('./present/Present.tsx')).Present,
  imprimer: async () => (await import('./print/Print.tsx')).Print,
  cartes: async () => (await import('./cards/AnswerCards.tsx')).AnswerCards,
  recueillir: async () => (await import('./collect/Collect.tsx')).Collect,
  rapport: async () => (await import('./report/ClassReport.tsx')).ClassReport,
};

/** What some of them say besides. */
const textLoaders: Partial<Record<ClassroomRouteId, (language: string) => Promise<unknown>>> = {
  devoir: loadQrText,
  imprimer: loadCardsText,
  cartes: loadCardsText,
  recueillir: loadQrText,
  rapport: loadReportText,
};

/** Fetches a screen of a class, and at the same time what it says. */
export async function loadClassroomScreen(
  route: ClassroomRouteId,
  language: string,
): Promise<Screen> {
  const [, Screen] = await Promise.all([
    // what the sheets of the screens build on, hence first
    import('../ui/theme/controls.css'),
    screenLoaders[route](),
    loadClassText(language),
    textLoaders[route]?.(language),
  ]);
  return Screen;
}
