/** What the harness asks of the page: to find things by the words on them, as a player does. */
import { findLayoutFaults } from '../../e2e/layout-faults.ts';
import { writeRecordsInPage } from '../../support/browser/write-records.ts';
import { readLog } from '../../torture/pages/log.ts';
import {
  answerItem,
  currentItem,
  fillField,
  goToNextItem,
  isSaved,
  text,
} from '../../torture/pages/player.ts';
import { pause, waitUntil } from '../../torture/pages/report.ts';

const TIMEOUT_MS = 20_000;

const squeeze = (words: string | null | undefined) => words?.replace(/\s+/g, ' ').trim() ?? '';
const listVisible = <E extends HTMLElement>(selector: string) =>
  [...document.querySelectorAll<E>(selector)].filter((one) => one.checkVisibility());

async function waitFor<T>(look: () => T | undefined, what: string): Promise<T> {
  const found = await waitUntil(look, TIMEOUT_MS);
  if (found === undefined)
    throw new Error(
      `${what} is not on the page: ${squeeze(document.body.innerText).slice(0, 300)}`,
    );
  return found;
}

const findField = (label: string) =>
  [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].find((one) =>
    [...(one.labels ?? [])].some((words) => squeeze(words.textContent).startsWith(squeeze(label))),
  );

/** Faults of the layout once nothing on the page moves. */
async function findFaultsAtRest() {
  const ends = document.getAnimations().map(({ finished }) => finished);
  await Promise.race([Promise.allSettled(ends), pause(1_000)]);
  return findLayoutFaults();
}

/** The question on the page, of a round or of an assignment. */
const readPrompt = () => document.querySelector('main h2[id^=prompt-]')?.id.slice('prompt-'.length);

const toolkit = {
  async press(name: string) {
    const isNamed = (one: HTMLElement) =>
      squeeze(one.getAttribute('aria-label') ?? one.textContent) === squeeze(name);
    const found = await waitFor(() => listVisible('button, a, summary').find(isNamed), name);
    found.click();
  },
  async see(words: string) {
    await waitFor(
      () => squeeze(document.body.innerText).includes(squeeze(words)) || undefined,
      words,
    );
  },
  async fill(label: string, value: string) {
    fillField(await waitFor(() => findField(label), label), value);
  },
  async tick(label: string, isTicked: boolean) {
    const box = await waitFor(() => findField(label), label);
    if (box.checked !== isTicked) box.click();
  },
  async read(label: string) {
    return (await waitFor(() => findField(label), label)).value;
  },
  async readText(pattern: string) {
    const shape = new RegExp(pattern, 'm');
    return waitFor(() => shape.exec(document.body.innerText)?.[0], pattern);
  },
  /** The id at the end of the address, once the page of what was saved is there. */
  async readId() {
    return location.hash.split('/').at(-1) ?? '';
  },
  async goTo(hash: string) {
    location.hash = `#/${hash}`;
  },
  /** Answers so many questions of the round, or all; resolves with those that the page called saved. */
  async playRound(most = Number.POSITIVE_INFINITY) {
    const saved: string[] = [];
    const faults: string[] = [];
    for (;;) {
      const item = await waitFor(currentItem, text.titles.round);
      if (item === 'end') return { saved, faults };
      faults.push(...(await findFaultsAtRest()));
      await answerItem(item);
      await waitFor(() => isSaved() || undefined, 'a saved answer');
      saved.push(item);
      faults.push(...(await findFaultsAtRest()));
      if (saved.length === most) return { saved, faults };
      if (!(await goToNextItem(item))) throw new Error(`no way on after ${item}`);
    }
  },
  /** Answers an assignment to its end. */
  async take(finished: string) {
    const faults: string[] = [];
    const isOver = () => squeeze(document.querySelector('main h1')?.textContent) === finished;
    for (let asked = ''; ; ) {
      const next = () => (isOver() ? 'over' : readPrompt() === asked ? undefined : readPrompt());
      const item = await waitFor(next, `the question after ${asked}`);
      if (item === 'over') return faults;
      faults.push(...(await findFaultsAtRest()));
      await answerItem(item, readPrompt);
      asked = item;
    }
  },
  /** The items that the device holds an answer to. */
  async listAnswered() {
    return ((await readLog())?.answers ?? []).map(({ item }) => item);
  },
  async readItem() {
    return waitFor(currentItem, text.titles.round);
  },
  writeRecords: writeRecordsInPage,
  async waitForWorker() {
    if (!('serviceWorker' in navigator)) return false;
    const isReady = navigator.serviceWorker.ready.then(() => true);
    return Promise.race([isReady, pause(TIMEOUT_MS).then(() => false)]);
  },
  async findFaults() {
    // what is under way is over
    await pause(300);
    return findFaultsAtRest();
  },
};

export type Toolkit = typeof toolkit;

Object.assign(globalThis, { toolkit });
