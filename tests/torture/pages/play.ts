/** Plays the game through its page, as a player does, and tells the harness what the player is told. */
import { catalogue as en } from '../../../src/i18n/text/en.ts';
import { catalogue as fr } from '../../../src/i18n/text/fr.ts';
import { catalogue as playEn } from '../../../src/play/text/en.ts';
import { catalogue as playFr } from '../../../src/play/text/fr.ts';
import { catalogue as progressEn } from '../../../src/progress/text/en.ts';
import { catalogue as progressFr } from '../../../src/progress/text/fr.ts';
import type { LogInventory } from '../talk.ts';
import { readLog, toInventory } from './log.ts';
import { inspectUntilSeen, pause, sendReport, waitUntil } from './report.ts';

const [text, playText, { storage }] =
  document.documentElement.lang === 'en' ? [en, playEn, progressEn] : [fr, playFr, progressFr];

const visibleElements = <E extends HTMLElement>(selector: string) =>
  [...document.querySelectorAll<E>(`main ${selector}`)].filter((one) => one.checkVisibility());
const findControl = (name: string) =>
  visibleElements('button, a').find((one) => one.textContent?.trim() === name);

/** The notices on top of the page, without the words of their buttons; and an answer that is not saved. */
const readNotices = () => [
  ...visibleElements('> [role=status] p').map((one) => one.firstChild?.textContent?.trim() ?? ''),
  ...(hasStatus(text.feedback.refused) ? [text.feedback.refused] : []),
];
const hasStatus = (words: string) =>
  visibleElements('section [role=status]').some((one) => one.textContent === words);

/** The item that waits for its answer, or that the round has ended; undefined on the way there. */
function currentItem(): string | undefined {
  if (findControl(playText.roundResult.newRound)) return 'end';
  const isOpen = !document.querySelector('#verdict:not(:empty)');
  if (!isOpen || document.querySelector('main h1')?.textContent !== text.titles.round) return;
  return document.querySelector('main h2[id^=prompt-]')?.id.slice('prompt-'.length);
}

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

function fillField(field: HTMLInputElement | HTMLSelectElement, value: string) {
  field.value = value;
  field.dispatchEvent(
    new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }),
  );
}

/** Gives the item on the table some answer, whatever its type; false when another tab was quicker. */
async function answerItem(item: string): Promise<boolean> {
  const button = () =>
    visibleElements<HTMLButtonElement>('section:has(> h2[id^=prompt-]) button').find(
      ({ type, dataset, disabled, className }) =>
        !disabled && (dataset.option || type === 'submit' || className === 'action'),
    );
  // the placing of events asks for several taps, each list of a form for one
  for (let taps = 0; taps < 12; taps++) {
    const names = new Set(
      visibleElements<HTMLInputElement>('input[type=radio]').map(({ name }) => name),
    );
    for (const name of names)
      visibleElements<HTMLInputElement>(`input[name="${name}"]`)[0]?.click();
    for (const list of visibleElements<HTMLSelectElement>('select'))
      fillField(list, list.options[1]?.value ?? '');
    for (const line of visibleElements<HTMLInputElement>('form input[type=text]'))
      fillField(line, '2000');
    await pause(0);
    if (currentItem() !== item) return false;
    const found = button();
    if (found) {
      found.click();
      return true;
    }
    visibleElements('section li button[aria-label]').at(-1)?.click();
    await pause(20);
  }
  return true;
}

/** Goes from an answer to the next item; false when there was no way on. */
async function goToNextItem(item: string): Promise<boolean> {
  const next = () => findControl(text.round.next) ?? findControl(text.round.seeResult);
  const skip = () => findControl(text.evidencePicker.showEvidence);
  // either comes a frame after the verdict
  const way = await waitUntil(() => next() ?? skip(), 3_000);
  const isSkip = way === skip();
  way?.click();
  if (isSkip) (await waitUntil(next, 3_000))?.click();
  return (
    (await waitUntil(() => (currentItem() === item ? undefined : currentItem()), 10_000)) !==
    undefined
  );
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
  location.hash = '#/partie';
  await waitUntil(currentItem, 10_000);
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
  if (!(await waitUntil(currentItem, 15_000)))
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
      () =>
        hasStatus(text.feedback.saved)
          ? 'acknowledged'
          : hasStatus(text.feedback.refused)
            ? 'refused'
            : undefined,
      10_000,
    );
    order = await sendReport({ kind: outcome ?? 'silent', round, item }, readNotices());
    if (order !== 'rest' && !(await goToNextItem(item)))
      return sendReport({ kind: 'stuck', why: `no way on after ${item}` }, readNotices());
  }
  return order;
}

void play();
