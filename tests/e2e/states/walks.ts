import { archives } from './archives.ts';
import { cartes } from './cartes.ts';
import { choisir } from './choisir.ts';
import { classe } from './classe.ts';
import { devoir } from './devoir.ts';
import { donner } from './donner.ts';
import { edition } from './edition.ts';
import { fait } from './fait.ts';
import { imprimer } from './imprimer.ts';
import { licences } from './licences.ts';
import { lire } from './lire.ts';
import { partie } from './partie.ts';
import { projeter } from './projeter.ts';
import { rapport } from './rapport.ts';
import { recueillir } from './recueillir.ts';
import { reglages } from './reglages.ts';
import { une } from './une.ts';
import type { ScreenWalk } from './visit.ts';

const walksByScreen: Record<string, ScreenWalk[]> = {
  une,
  partie,
  edition,
  lire,
  choisir,
  archives,
  fait,
  reglages,
  licences,
  devoir,
  classe,
  donner,
  projeter,
  imprimer,
  cartes,
  recueillir,
  rapport,
};

/** Every screen in every state that it can be in. */
export const walks = Object.entries(walksByScreen).flatMap(([screen, all]) =>
  all.map((walk) => ({ screen, ...walk })),
);
