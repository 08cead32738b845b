/** Plays the game through its page, as a player does, and tells the harness what the player is told. */
import { catalogue as teachingEn } from '../../../src/classroom/assign/text/en.ts';
import { catalogue as teachingFr } from '../../../src/classroom/assign/text/fr.ts';
import { catalogue as progressEn } from '../../../src/progress/text/en.ts';
import { catalogue as progressFr } from '../../../src/progress/text/fr.ts';
import type { LogInventory } from '../talk.ts';
import { readAssignments, readLog, toInventory } from './log.ts';
import {
  answerItem,
  currentItem,
  findControl,
  goToNextItem,
  hasStatus,
  isSaved,
  playText,
  reachItem,
  text,
  visibleElements,
} from './player.ts';
import { inspectUntilSeen, pause, sendReport, waitUntil } from './report.ts';
import { writeArticle } from './write-article.ts';

const isEnglish = document.documentElement.lang === 'en';
const { storage } = isEnglish ? progressEn : progressFr;
const { assignmentForm } = isEnglish ? teachingEn : teachingFr;

/** The notices on top of the page, without the words of their buttons; and an answer that is not saved. */
const readNotices = () => [
  ...visibleElements('> [role=status] p').map((one) => one.firstChild?.textContent?.trim() ?? ''),
  ...(hasStatus(text.feedback.refused) ? [text.feedback.refused] : []),
];
/** The round of an item, which may still be on its way to the log; empty where that cannot be read. */
async function roundOf(item: string): Promise<string> {
  for (let tries = 0; tries < 20; tries++) {
    const inventory = await readLog();
    if (!inventory) break;
    const newest = inventory.rounds.at(-1);
    if (newest?.items.includes(item)) return newest.id;
    await pause(50);
  }
  return '';
}

/** What the game would hand to the player as a file: all that it knows, whatever the storage says. */
async function readExportedFile(): Promise<LogInventory | undefined> {
  location.hash = '#/reglages';
  const button = await waitUntil(() => findControl(storage.saveFile), 5_000);
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const made = new Promise<Blob>((resolve) => {
    URL.createObjectURL = (blob) => {
      resolve(blob as Blob);
      return createObjectURL.call(URL, blob);
    };
  });
  // read here and not saved among the tester's downloads
  HTMLAnchorElement.prototype.click = () => {};
  button?.click();
  const blob = await Promise.race([made, pause(5_000)]);
  Object.assign(URL, { createObjectURL });
  Object.assign(HTMLAnchorElement.prototype, { click });
  location.hash = '#/partie/dix';
  await waitUntil(reachItem, 10_000);
  if (!(blob instanceof Blob)) return undefined;
  return { ...toInventory(JSON.parse(await blob.text()).entries), isFile: true };
}

const inspectWith = (read: () => Promise<LogInventory | undefined>) => async () => {
  const inventory = await read();
  const shown = currentItem();
  return {
    kind: 'look' as const,
    ...(inventory && { inventory }),
    ...(shown && { onTable: shown }),
  };
};

async function play() {
  if (!(await waitUntil(reachItem, 15_000)))
    return sendReport({ kind: 'stuck', why: 'no screen' }, readNotices());
  let order = await inspectUntilSeen(inspectWith(readLog), readNotices);
  if (order === 'file')
    order = await sendReport(await inspectWith(readExportedFile)(), readNotices());
  for (let round = ''; order === 'play' || order === 'clear'; ) {
    if (order === 'clear') await fetch('/torture/clear');
    const item = currentItem() ?? '';
    if (item === 'end') {
      round = '';
      findControl(playText.roundResult.newRound)?.click();
      if (await waitUntil(() => (currentItem() === 'end' ? undefined : currentItem()), 10_000))
        continue;
    }
    round ||= await roundOf(item);
    await sendReport({ kind: 'tapped', round, item }, readNotices());
    if (!(await answerItem(item))) {
      await goToNextItem(item);
      continue;
    }
    const outcome = await waitUntil(
      () => (isSaved() ? 'acknowledged' : hasStatus(text.feedback.refused) ? 'refused' : undefined),
      10_000,
    );
    order = await sendReport({ kind: outcome ?? 'silent', round, item }, readNotices());
    if (order !== 'rest' && !(await goToNextItem(item)))
      return sendReport({ kind: 'stuck', why: `no way on after ${item}` }, readNotices());
  }
  return order;
}

/** Prepares one assignment after the other, each of which is acknowledged by the screen that shares it. */
async function prepareAssignments() {
  location.hash = '#/classe/nouvelle';
  const save = () => findControl(assignmentForm.saveAndShare);
  if (!(await waitUntil(save, 15_000)))
    return sendReport({ kind: 'stuck', why: 'no form' }, readNotices());
  const look = async () => {
    const inventory = await readAssignments();
    return { kind: 'look' as const, ...(inventory && { inventory }) };
  };
  let order = await inspectUntilSeen(look, readNotices);
  if (order === 'file') {
    const inventory = (await readAssignments()) ?? { answers: [], rounds: [] };
    const told = { kind: 'look' as const, inventory: { ...inventory, isFile: true as const } };
    order = await sendReport(told, readNotices());
  }
  const saved: string[] = [];
  while (order === 'play') {
    (await waitUntil(save, 10_000))?.click();
    const id = () => /^#\/\w+\/([\dA-Z]{8})$/.exec(location.hash)?.[1];
    // pressed before the form is new, it leads to the set before
    const item = await waitUntil(() => (saved.includes(id() ?? '') ? undefined : id()), 10_000);
    saved.push(item ?? '');
    const given = { round: 'class', item: item ?? '' };
    order = await sendReport({ kind: item ? 'acknowledged' : 'refused', ...given }, readNotices());
    location.hash = '#/classe/nouvelle';
  }
  return order;
}

const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  '#/classe': prepareAssignments,
  '#/rediger': () => writeArticle(readNotices),
};
void (ways[location.hash] ?? play)();
