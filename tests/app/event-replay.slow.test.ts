// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const layOut = () => {
  document.body.innerHTML = `
    <section id="lead"><h2 tabindex="-1">Who?</h2>
      ${[0, 1, 2].map((at) => `<button data-option="${at}">${at}</button>`).join('')}
    </section>
    ${[0, 1, 2]
      .map(
        (at) => `<template id="answer-${at}" data-response="id-${at}" data-score="0">
          <section id="lead"><section aria-labelledby="verdict" tabindex="-1">
            <h3 id="verdict">No</h3><p id="why">So.</p><button class="action">Next</button>
          </section></section></template>`,
      )
      .join('')}`;
};

let pageCount = 0;

/** The page as it is before the game has come. */
async function open() {
  Element.prototype.scrollIntoView = () => {};
  layOut();
  // once a page: each test has its own
  const address = `../../src/app/inline/event-replay.ts?${++pageCount}`;
  const { captureEvents, releaseEvents }: typeof import('../../src/app/inline/event-replay.ts') =
    await import(address);
  captureEvents();
  return releaseEvents;
}
// the clock of events stands still while the machine is busy
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.advanceTimersByTime(1000);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});
const press = (key: string, init: KeyboardEventInit = {}, on = document.activeElement) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...init });
  // happy-dom reads no such modifier
  event.getModifierState = (modifier) => modifier === 'AltGraph' && !!init.modifierAltGraph;
  on?.dispatchEvent(event);
};
const tap = (on: Element | null) =>
  on?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
const focusQuestion = () => document.querySelector<HTMLElement>('h2')?.focus();
const feedbackHasFocus = () =>
  vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-labelledby')).toBe('verdict'));

it.each([
  ['b', 'KeyB', 'id-1'],
  ['3', 'Numpad3', 'id-2'],
  ['é', 'Digit2', 'id-1'],
  ['&', 'Digit1', 'id-0'],
  ['ф', 'KeyA', 'id-0'],
  ['٣', 'Digit3', 'id-2'],
  ['لا', 'KeyB', 'id-1'],
  ['ě', 'Digit2', 'id-1'],
])('the first question is answered by the key %s at %s', async (key, code, response) => {
  const releaseEvents = await open();
  focusQuestion();
  press(key, { code });
  expect(releaseEvents().response).toBe(response);
});

it.each([
  ['with AltGr', 'é', { code: 'Digit2', ctrlKey: true, altKey: true }],
  ['with Meta', 'b', { code: 'KeyB', metaKey: true }],
  ['that is held', 'b', { code: 'KeyB', repeat: true }],
  ['of Dvorak', 'x', { code: 'KeyB' }],
  ['of Turkish F', 'ç', { code: 'KeyB' }],
  ['with AltGr on Linux', '~', { code: 'Digit2', modifierAltGraph: true }],
  ['of an input method', 'Process', { code: 'KeyB' }],
  ['that is dead', 'Dead', { code: 'KeyB' }],
  ['without a place', '&', { code: '' }],
  ['of no option', ',', { code: 'Comma' }],
  ['of a screen', 'Unidentified', { code: '' }],
])('a key %s answers nothing', async (_, key, init) => {
  const releaseEvents = await open();
  focusQuestion();
  press(key, init);
  expect(releaseEvents().response).toBeUndefined();
});

it('Enter pressed twice answers, and does not go on before one can have read the answer', async () => {
  const releaseEvents = await open();
  const option = document.querySelector<HTMLElement>('[data-option]');
  press('Enter', { code: 'Enter' }, option);
  option?.click();
  await feedbackHasFocus();
  press('Enter', { code: 'Enter' });
  press('Enter', { code: 'Enter', repeat: true });
  tap(document.querySelector('.action'));
  const early = releaseEvents();
  expect(early.response).toBe('id-0');
  expect(early.isNextRequested).toBe(false);
  expect(early).toMatchObject({ at: expect.any(Number), key: 'Enter' });
});

it('Enter just after a letter does not go on either', async () => {
  const releaseEvents = await open();
  focusQuestion();
  press('b', { code: 'KeyB' });
  await feedbackHasFocus();
  press('Enter', { code: 'Enter' });
  const early = releaseEvents();
  expect(early.response).toBe('id-1');
  expect(early.isNextRequested).toBeUndefined();
});

it.each(['Enter', 'a click'])('%s goes on once one has read the answer', async (way) => {
  const releaseEvents = await open();
  document.querySelector<HTMLElement>('[data-option]')?.click();
  await feedbackHasFocus();
  vi.advanceTimersByTime(710);
  if (way === 'Enter') press('Enter');
  else tap(document.querySelector('.action'));
  expect(releaseEvents().isNextRequested).toBe(true);
});
