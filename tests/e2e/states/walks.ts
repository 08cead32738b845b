import { archivesWalks } from './archives.ts';
import { cardsWalks } from './cartes.ts';
import { chooseWalks } from './choisir.ts';
import { assignmentsWalks } from './classe.ts';
import { takeWalks } from './devoir.ts';
import { shareWalks } from './donner.ts';
import { resultWalks } from './edition.ts';
import { factWalks } from './fait.ts';
import { printWalks } from './imprimer.ts';
import { licencesWalks } from './licences.ts';
import { readWalks } from './lire.ts';
import { roundWalks } from './partie.ts';
import { presentWalks } from './projeter.ts';
import { reportWalks } from './rapport.ts';
import { collectWalks } from './recueillir.ts';
import { settingsWalks } from './reglages.ts';
import { frontPageWalks } from './une.ts';
import type { ScreenWalk } from './visit.ts';

const walksByScreen: Record<string, ScreenWalk[]> = {
  une: frontPageWalks,
  partie: roundWalks,
  edition: resultWalks,
  lire: readWalks,
  choisir: chooseWalks,
  archives: archivesWalks,
  fait: factWalks,
  reglages: settingsWalks,
  licences: licencesWalks,
  devoir: takeWalks,
  classe: assignmentsWalks,
  donner: shareWalks,
  projeter: presentWalks,
  imprimer: printWalks,
  cartes: cardsWalks,
  recueillir: collectWalks,
  rapport: reportWalks,
};

/** Every screen in every state that it can be in. */
export const walks = Object.entries(walksByScreen).flatMap(([screen, all]) =>
  all.map((walk) => ({ screen, ...walk })),
);
