import { archivesWalks } from './archives.ts';
import { assignmentsWalks } from './assignments.ts';
import { cardsWalks } from './cards.ts';
import { chooseWalks } from './choose.ts';
import { collectWalks } from './collect.ts';
import { dossierWalks, receiveWalks } from './dossiers.ts';
import { editorWalks } from './editor.ts';
import { exportWalks } from './export.ts';
import { factWalks } from './fact.ts';
import { factsWalks } from './facts.ts';
import { frontPageWalks } from './front-page.ts';
import { lastEditionWalks } from './last-edition.ts';
import { licencesWalks } from './licences.ts';
import { presentWalks } from './present.ts';
import { printWalks } from './print.ts';
import { readWalks } from './read.ts';
import { reportWalks } from './report.ts';
import { resultWalks } from './result.ts';
import { roundWalks } from './round.ts';
import { settingsWalks } from './settings.ts';
import { shareWalks } from './share.ts';
import { takeWalks } from './take.ts';
import type { ScreenWalk } from './visit.ts';

export const walksByScreen: Record<string, ScreenWalk[]> = {
  'front-page': frontPageWalks,
  round: roundWalks,
  result: resultWalks,
  read: readWalks,
  facts: factsWalks,
  choose: chooseWalks,
  archives: archivesWalks,
  fact: factWalks,
  'last edition': lastEditionWalks,
  settings: settingsWalks,
  licences: licencesWalks,
  take: takeWalks,
  assignments: assignmentsWalks,
  share: shareWalks,
  present: presentWalks,
  print: printWalks,
  cards: cardsWalks,
  collect: collectWalks,
  report: reportWalks,
  receive: receiveWalks,
  dossier: dossierWalks,
  editor: editorWalks,
  export: exportWalks,
};

/** Every screen in every state that it can be in. `turn` stays the same when other screens get walks. */
export const walks = Object.entries(walksByScreen).flatMap(([screen, all], at) =>
  all.map((walk, nth) => ({ screen, turn: at + nth, ...walk })),
);
