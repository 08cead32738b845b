/** Plays the game by what a player sees of it, in both of its languages. */
import { catalogue as en } from '../../../src/i18n/text/en.ts';
import { catalogue as fr } from '../../../src/i18n/text/fr.ts';
import { catalogue as playEn } from '../../../src/play/text/en.ts';
import { catalogue as playFr } from '../../../src/play/text/fr.ts';
import { pause, waitUntil } from './report.ts';

export const [text, playText] =
  document.documentElement.lang === 'en' ? ([en, playEn] as const) : ([fr, playFr] as const);

export const visibleElements = <E extends HTMLElement>(selector: string) =>
  [...document.querySelectorAll<E>(`main ${selector}`)].filter((one) => one.checkVisibility());
export const findControl = (name: string) =>
  visibleElements('button, a').find((one) => one.textContent?.trim() === name);

export const isSaved = () => document.querySelector('section [data-save=saved]') !== null;
export const hasStatus = (words: string) =>
  visibleElements('section [role=status]').some((one) => one.textContent === words);

/** The item that waits for its answer, or that the round has ended; undefined on the way there. */
export function currentItem(): string | undefined {
  if (findControl(playText.roundResult.newRound)) return 'end';
  const isOpen = !document.querySelector('#verdict:not(:empty)');
  if (!isOpen || document.querySelector('main h1')?.textContent !== text.titles.round) return;
  return document.querySelector('main h2[id^=prompt-]')?.id.slice('prompt-'.length);
}

/** A round that was left while its proof was asked opens with it, one that has ended too. */
export function reachItem(): string | undefined {
  const item = currentItem();
  const { evidencePicker, round } = text;
  if (!item)
    [evidencePicker.skip, round.next, round.seeResult].map(findControl).find(Boolean)?.click();
  return item;
}

export function fillField(field: HTMLInputElement | HTMLSelectElement, value: string) {
  field.value = value;
  field.dispatchEvent(
    new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }),
  );
}

/** Gives the item on the table some answer, whatever its type; false when another tab was quicker. */
export async function answerItem(item: string, readItem = currentItem): Promise<boolean> {
  const findButton = (is: (button: HTMLButtonElement) => boolean) =>
    visibleElements<HTMLButtonElement>('section:has(> h2[id^=prompt-]) button').find(
      (one) => !one.disabled && is(one),
    );
  let hasPressed = false;
  // a match asks for several taps, and so does the placing of events; each list of a form for one
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
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
    if (readItem() !== item) return hasPressed;
    const last = findButton(({ type, className }) => type === 'submit' || className === 'action');
    if (last) {
      last.click();
      return true;
    }
    const more =
      findButton(({ dataset }) => Boolean(dataset.option)) ??
      visibleElements('section li button[aria-label]').at(-1);
    more?.click();
    hasPressed ||= more !== undefined;
    await pause(20);
  }
  return true;
}

/** Goes from an answer to the next item; false when there was no way on. */
export async function goToNextItem(item: string): Promise<boolean> {
  const next = () => findControl(text.round.next) ?? findControl(text.round.seeResult);
  const skip = () => findControl(text.evidencePicker.skip);
  const nextItem = () => (currentItem() === item ? undefined : currentItem());
  // a press that comes before its step is seen is refused, and under load may be late
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    const way = await waitUntil(() => next() ?? skip(), 3_000);
    const isSkip = way !== undefined && way === skip();
    way?.click();
    await waitUntil(() => nextItem() ?? (isSkip ? next() : undefined), 1_000);
    if (nextItem() !== undefined) return true;
  }
  return false;
}
