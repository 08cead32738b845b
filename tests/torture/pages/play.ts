/** Plays the game through its page, as a player does, and tells the harness what the player is told. */
import { catalogue as en } from '../../../src/i18n/text/en.ts';
import { catalogue as fr } from '../../../src/i18n/text/fr.ts';
import type { LogInventory } from '../talk.ts';
import { inventoryOf, readLog } from './log.ts';
import { lookUntilSeen, pause, report, until } from './report.ts';

const text = document.documentElement.lang === 'en' ? en : fr;

const all = <E extends HTMLElement>(selector: string) =>
  [...document.querySelectorAll<E>(`main ${selector}`)].filter((one) => one.checkVisibility());
const named = (name: string) => all('button, a').find((one) => one.textContent?.trim() === name);

/** The notices on top of the page, without the words of their buttons; and an answer that is not saved. */
const notices = () => [
  ...all('> [role=status] p').map((one) => one.firstChild?.textContent?.trim() ?? ''),
  ...(isSaid(text.feedback.refused) ? [text.feedback.refused] : []),
];
const isSaid = (words: string) =>
  all('section [role=status]').some((one) => one.textContent === words);

/** The item that waits for its answer, or that the round has ended; undefined on the way there. */
function onTable(): string | undefined {
  if (named(text.edition.again)) return 'end';
  const isOpen = !document.querySelector('#verdict:not(:empty)');
  if (!isOpen || document.querySelector('main h1')?.textContent !== text.partie.title) return;
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

function fill(field: HTMLInputElement | HTMLSelectElement, value: string) {
  field.value = value;
  field.dispatchEvent(
    new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }),
  );
}

/** Gives the item on the table some answer, whatever its type; false when another tab was quicker. */
async function answer(item: string): Promise<boolean> {
  const button = () =>
    all<HTMLButtonElement>('section:has(> h2[id^=prompt-]) button').find(
      ({ type, dataset, disabled, className }) =>
        !disabled && (dataset.option || type === 'submit' || className === 'action'),
    );
  // the placing of events asks for several taps, each list of a form for one
  for (let taps = 0; taps < 12; taps++) {
    const names = new Set(all<HTMLInputElement>('input[type=radio]').map(({ name }) => name));
    for (const name of names) all<HTMLInputElement>(`input[name="${name}"]`)[0]?.click();
    for (const list of all<HTMLSelectElement>('select')) fill(list, list.options[1]?.value ?? '');
    for (const line of all<HTMLInputElement>('form input[type=text]')) fill(line, '2000');
    await pause(0);
    if (onTable() !== item) return false;
    const found = button();
    if (found) {
      found.click();
      return true;
    }
    all('section li button[aria-label]').at(-1)?.click();
    await pause(20);
  }
  return true;
}

/** Goes from an answer to the next item; false when there was no way on. */
async function goOn(item: string): Promise<boolean> {
  const next = () => named(text.partie.next) ?? named(text.partie.result);
  const skip = () => named(text.proof.skip);
  // either comes a frame after the verdict
  const way = await until(() => next() ?? skip(), 3_000);
  const isSkip = way === skip();
  way?.click();
  if (isSkip) (await until(next, 3_000))?.click();
  return (await until(() => (onTable() === item ? undefined : onTable()), 10_000)) !== undefined;
}

/** What the game would hand to the player as a file: all that it knows, whatever the storage says. */
async function readFile(): Promise<LogInventory | undefined> {
  location.hash = '#/reglages';
  const button = await until(() => named(text.storage.export), 5_000);
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
  await until(onTable, 10_000);
  if (!(blob instanceof Blob)) return undefined;
  return { ...inventoryOf(JSON.parse(await blob.text()).entries), isFile: true };
}

const look = (read: () => Promise<LogInventory | undefined>) => async () => {
  const inventory = await read();
  const shown = onTable();
  return {
    kind: 'look' as const,
    ...(inventory && { inventory }),
    ...(shown && { onTable: shown }),
  };
};

async function play() {
  if (!(await until(onTable, 15_000)))
    return report({ kind: 'stuck', why: 'no screen' }, notices());
  let order = await lookUntilSeen(look(readLog), notices);
  if (order === 'file') order = await report(await look(readFile)(), notices());
  for (let round = ''; order === 'play' || order === 'clear'; ) {
    if (order === 'clear') await fetch('/torture/clear');
    const item = onTable() ?? '';
    if (item === 'end') {
      round = '';
      named(text.edition.again)?.click();
      if (await until(() => (onTable() === 'end' ? undefined : onTable()), 10_000)) continue;
    }
    round ||= await roundOf(item);
    await report({ kind: 'tapped', round, item }, notices());
    if (!(await answer(item))) {
      await goOn(item);
      continue;
    }
    const told = await until(
      () =>
        isSaid(text.feedback.saved)
          ? 'acknowledged'
          : isSaid(text.feedback.refused)
            ? 'refused'
            : undefined,
      10_000,
    );
    order = await report({ kind: told ?? 'silent', round, item }, notices());
    if (order !== 'rest' && !(await goOn(item)))
      return report({ kind: 'stuck', why: `no way on after ${item}` }, notices());
  }
  return order;
}

void play();
