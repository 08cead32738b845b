import type { ClassRoute } from '../../../state/route.ts';
import type { Screen } from '../../screen.ts';

/** Every screen of a class comes when it is asked for. */
export const screens: Record<ClassRoute, () => Promise<Screen>> = {
  classe: async () => (await import('./Preparer.tsx')).Preparer,
  devoir: async () => (await import('./Devoir.tsx')).Devoir,
  donner: async () => (await import('./Donner.tsx')).Donner,
  projeter: async () => (await import('./Projeter.tsx')).Projeter,
  imprimer: async () => (await import('./Imprimer.tsx')).Imprimer,
  cartes: async () => (await import('./Cartes.tsx')).Cartes,
  recueillir: async () => (await import('./Recueillir.tsx')).Recueillir,
  rapport: async () => (await import('./Rapport.tsx')).Rapport,
};
