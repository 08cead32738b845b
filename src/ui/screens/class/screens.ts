import type { ClassRoute } from '../../../state/route.ts';
import { loadCardsText, loadClassText, loadQrText, loadReportText } from '../../../text/late.ts';
import type { Screen } from '../../screen.ts';

/** Every screen of a class comes when it is asked for. */
const screens: Record<ClassRoute, () => Promise<Screen>> = {
  classe: async () => (await import('./Preparer.tsx')).Preparer,
  devoir: async () => (await import('./Devoir.tsx')).Devoir,
  donner: async () => (await import('./Donner.tsx')).Donner,
  projeter: async () => (await import('./Projeter.tsx')).Projeter,
  imprimer: async () => (await import('./Imprimer.tsx')).Imprimer,
  cartes: async () => (await import('./Cartes.tsx')).Cartes,
  recueillir: async () => (await import('./Recueillir.tsx')).Recueillir,
  rapport: async () => (await import('./Rapport.tsx')).Rapport,
};

/** What some of them say besides. */
const texts: Partial<Record<ClassRoute, (language: string) => Promise<unknown>>> = {
  devoir: loadQrText,
  imprimer: loadCardsText,
  cartes: loadCardsText,
  recueillir: loadQrText,
  rapport: loadReportText,
};

/** Fetches a screen of a class, and at the same time what it says. */
export async function fetchOfClass(wanted: ClassRoute, language: string): Promise<Screen> {
  const [, Screen] = await Promise.all([
    // what the sheets of the screens build on, hence first
    import('../../theme/controls.css'),
    screens[wanted](),
    loadClassText(language),
    texts[wanted]?.(language),
  ]);
  return Screen;
}
