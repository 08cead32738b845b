import { join } from 'node:path';
import { NEW_SET } from '../../src/shared/persisted-names.ts';
import type { StaticHost } from '../support/browser/serve-folder.ts';
import { winEveryFact } from '../support/states/last-edition.ts';
import type { GalleryLanguage, texts } from '../support/states/texts.ts';
import { canReadPdf, findSheetFaults, readPdfPages } from './pdf-pages.ts';
import type { EngineSession } from './session.ts';

/** One profile of one engine, in a language and a size, which the plays use one after the other. */
export interface Stage {
  session: EngineSession;
  host: StaticHost;
  /** The address of the game in its language. */
  url: string;
  folder: string;
  text: (typeof texts)[GalleryLanguage];
  /** Starts the browser anew on the same profile. */
  restart(): Promise<void>;
}

/** Faults; or why it could not be run, as one string. */
type PlayOutcome = string[] | string;

const SEATS = 5;
const CARD_PAGES = 3;
const NO_PDF_READER = 'no pdftotext (Debian: poppler-utils)';

async function playRound({ session, url }: Stage): Promise<PlayOutcome> {
  await session.open(url);
  const faults = await session.ask('findFaults');
  await session.ask('goTo', 'partie/dix');
  const round = await session.ask('playRound');
  const answered = await session.ask('listAnswered');
  faults.push(...round.faults);
  for (const item of round.saved) if (!answered.includes(item)) faults.push(`${item} is lost`);
  if (round.saved.length < 10) faults.push(`${round.saved.length} answers`);
  for (const hash of ['', 'lire', 'choisir', 'reglages', 'fait/otan', 'classe']) {
    await session.ask('goTo', hash);
    for (const fault of await session.ask('findFaults')) faults.push(`#/${hash}: ${fault}`);
  }
  return faults;
}

async function prepareAssignment({ session, url, text }: Stage) {
  const { assignments, assignmentForm, shareAssignment } = text.late.teaching;
  // beside the sets of earlier plays the form is shut
  await session.open(`${url}#/classe/${NEW_SET}`);
  await session.ask('see', assignments.title);
  await session.ask('fill', assignmentForm.seats, String(SEATS));
  await session.ask('press', assignmentForm.saveAndShare);
  const link = await session.ask('read', shareAssignment.linkLabel);
  return { link, id: await session.ask('readId') };
}

async function playClass(stage: Stage): Promise<PlayOutcome> {
  const { session, text } = stage;
  const { takeAssignment: take } = text.late.class;
  const { link, id } = await prepareAssignment(stage);
  const faults = await session.ask('findFaults');
  await session.open(link);
  await session.ask('fill', take.seatLabel, '3');
  await session.ask('press', take.start);
  faults.push(...(await session.ask('take', take.review)));
  await session.ask('press', take.handIn);
  await session.ask('see', take.result);
  faults.push(...(await session.ask('findFaults')));
  const code = await session.ask('readText', '^[0-9A-Z]{4}(-[0-9A-Z]+)+$');
  await session.open(`${stage.url}#/recueillir/${id}`);
  await session.ask('fill', text.report.collect.codesLabel, code);
  await session.ask('press', text.report.collect.addCodes);
  await session.ask('see', text.report.collect.collectedCount(1, SEATS));
  faults.push(...(await session.ask('findFaults')));
  await session.ask('press', text.report.collect.seeReport);
  await session.ask('see', text.report.report.title);
  return [...faults, ...(await session.ask('findFaults'))];
}

async function printPages({ session, folder }: Stage, name: string) {
  const file = join(folder, `${name}.pdf`);
  await session.printTo(file);
  return readPdfPages(file);
}

/** At the first visit, and with the facts of the rounds played since. */
async function printFrontPage(stage: Stage): Promise<PlayOutcome> {
  if (!canReadPdf()) return NO_PDF_READER;
  const { session, text, url } = stage;
  await session.open(url);
  await session.ask('waitForWorker');
  await session.ask('see', text.axes.positions);
  await session.ask('findFaults');
  const pages = await printPages(stage, 'front-page');
  return [
    ...(pages.length === 1 ? [] : [`${pages.length} pages`]),
    ...(pages[0]?.includes(text.nav.settings) ? ['it has what is to be pressed'] : []),
  ];
}

async function printClass(stage: Stage): Promise<PlayOutcome> {
  if (!canReadPdf()) return NO_PDF_READER;
  const { session, url } = stage;
  const { print, sheet, answerKey } = stage.text.late.cards;
  const { id } = await prepareAssignment(stage);
  await session.open(`${url}#/imprimer/${id}`);
  await session.ask('see', print.preview);
  const faults = await session.ask('findFaults');
  const names = { A: sheet.name('A'), B: sheet.name('B'), key: answerKey.name };
  const sheets = await printPages(stage, 'sheets');
  faults.push(...findSheetFaults(sheets, names));
  for (const part of ['A', 'B', 'key', 'cards'] as const)
    await session.ask('tick', print.parts[part], part === 'cards');
  await session.ask('findFaults');
  const cards = await printPages(stage, 'cards');
  if (cards.length !== CARD_PAGES) faults.push(`${SEATS} cards on ${cards.length} pages`);
  return faults;
}

/** Complete, with every fact won: as full as its page can be. */
async function printLastEdition(stage: Stage): Promise<PlayOutcome> {
  if (!canReadPdf()) return NO_PDF_READER;
  const { session, text, url } = stage;
  await session.open(url);
  await session.ask('writeRecords', winEveryFact(text.bank, Date.now()));
  await session.open(`${url}#/boucle`);
  await session.ask('see', text.axes.positions);
  await session.ask('findFaults');
  const pages = await printPages(stage, 'last-edition');
  // a name on two lines has the next column between its words, and kerning looks like a space
  const words = pages.join('').replace(/\s/g, '');
  const isThere = (name: string) => name.split(/[\s’]/).every((word) => words.includes(word));
  return [
    ...(pages.length === 1 ? [] : [`${pages.length} pages`]),
    ...text.bank.actors.flatMap(({ name }) => (isThere(name) ? [] : [`${name} is left out`])),
  ];
}

async function killInRound(stage: Stage): Promise<PlayOutcome> {
  const { url } = stage;
  await stage.session.open(`${url}#/partie`);
  const { saved } = await stage.session.ask('playRound', 4);
  await stage.session.kill();
  await stage.restart();
  await stage.session.open(`${url}#/partie`);
  const item = await stage.session.ask('readItem');
  const answered = await stage.session.ask('listAnswered');
  return [
    ...saved.filter((one) => !answered.includes(one)).map((one) => `${one} is lost`),
    ...(saved.includes(item) ? [`the round asks ${item} again`] : []),
  ];
}

async function playOffline(stage: Stage): Promise<PlayOutcome> {
  const { session, host, url } = stage;
  await session.open(`${url}#/partie`);
  if (!(await session.ask('waitForWorker'))) return 'it has no service worker';
  await host.close();
  await session.open(`${url}#/partie`);
  const { saved, faults } = await session.ask('playRound', 2);
  const answered = await session.ask('listAnswered');
  return [...faults, ...saved.filter((one) => !answered.includes(one))];
}

/** In this order: the last leaves no host. */
export const plays: Readonly<Record<string, (stage: Stage) => Promise<PlayOutcome>>> = {
  'la Une on paper': printFrontPage,
  'a round': playRound,
  'its facts on paper': printFrontPage,
  'a class': playClass,
  'sheets and cards on paper': printClass,
  'the last edition on paper': printLastEdition,
  'a kill': killInRound,
  offline: playOffline,
};
