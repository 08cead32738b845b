import type { ClassroomRouteId } from '../app/router.ts';
import type { Screen } from '../app/screen.ts';
import { loadQrText } from '../qr/text/index.ts';
import { loadCardsText } from './print/text/index.ts';
import { loadReportText } from './report/text/index.ts';
import { loadClassText } from './text/index.ts';

/** Every screen of a class comes when it is asked for. */
const screens: Record<ClassroomRouteId, () => Promise<Screen>> = {
  classe: async () => (await import('./assign/Assignments.tsx')).Preparer,
  devoir: async () => (await import('./take/TakeAssignment.tsx')).Devoir,
  donner: async () => (await import('./share/ShareAssignment.tsx')).Donner,
  projeter: async () => (await import('./present/Present.tsx')).Projeter,
  imprimer: async () => (await import('./print/Print.tsx')).Imprimer,
  cartes: async () => (await import('./cards/AnswerCards.tsx')).Cartes,
  recueillir: async () => (await import('./collect/Collect.tsx')).Recueillir,
  rapport: async () => (await import('./report/ClassReport.tsx')).Rapport,
};

/** What some of them say besides. */
const texts: Partial<Record<ClassroomRouteId, (language: string) => Promise<unknown>>> = {
  devoir: loadQrText,
  imprimer: loadCardsText,
  cartes: loadCardsText,
  recueillir: loadQrText,
  rapport: loadReportText,
};

/** Fetches a screen of a class, and at the same time what it says. */
export async function fetchOfClass(wanted: ClassroomRouteId, language: string): Promise<Screen> {
  const [, Screen] = await Promise.all([
    // what the sheets of the screens build on, hence first
    import('../ui/theme/controls.css'),
    screens[wanted](),
    loadClassText(language),
    texts[wanted]?.(language),
  ]);
  return Screen;
}
