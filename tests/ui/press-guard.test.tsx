// @vitest-environment happy-dom
import { useSignal } from '@preact/signals';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { beginStep, GLANCE_MS, useStep } from '../../src/ui/press-guard.ts';
import {
  createKeyPress as key,
  sendPress as send,
  stopEventClock,
  createTap as tap,
} from '../support/timed-presses.ts';

stopEventClock();
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Quiz of which each button, and any key on the page, goes on; the step is the button's name. */
function Quiz({ onAnswer, repeatMs }: { onAnswer(step: number): void; repeatMs?: number }) {
  const step = useSignal(1);
  useStep(step.value, repeatMs);
  const goOn = () => {
    onAnswer(step.value);
    step.value++;
  };
  return (
    <fieldset onKeyDown={(event) => event.target instanceof HTMLInputElement || goOn()}>
      <input aria-label="Name" />
      <button type="button" onClick={goOn}>
        {step}
      </button>
    </fieldset>
  );
}

function open(repeatMs?: number) {
  const onAnswer = vi.fn();
  render(<Quiz onAnswer={onAnswer} {...(repeatMs && { repeatMs })} />);
  return () => onAnswer.mock.calls.map(([step]) => step);
}

const touch = { pointerType: 'touch' };
const mouse = { pointerType: 'mouse' };

it.each([
  ['Enter', 30],
  ['Enter', 250],
  ['Enter', 600],
  ['Space', 100],
  ['Digit1', 60],
  ['Digit1', 450],
  ['Numpad3', 200],
  ['PageDown', 250],
])('the key %s pressed twice within %i ms answers one question', async (code, ms) => {
  const answered = open();
  await send(key(code), 1_000);
  await send(key(code), ms);
  await send(key(code), ms + 40);
  expect(answered()).toEqual([1]);
});

it('the same key answers the next question once one can have read it', async () => {
  const answered = open();
  await send(key('Digit1'), 1_000);
  await send(key('Digit1'), 900);
  expect(answered()).toEqual([1, 2]);
});

it('a held key that is sent as many presses answers one question, however long', async () => {
  const answered = open();
  await send(key('Digit1'), 1_000);
  for (let ms = 40; ms < 1_500; ms += 200) await send(key('Digit1'), ms);
  expect(answered()).toEqual([1]);
  await send(key('Digit1'), 2_000);
  expect(answered()).toEqual([1, 2]);
});

it('slides go on at the pace of a glance', async () => {
  const answered = open(GLANCE_MS);
  await send(key('PageDown'), 1_000);
  await send(key('PageDown'), 100);
  expect(answered()).toEqual([1]);
  await send(key('PageDown'), 400);
  expect(answered()).toEqual([1, 2]);
});

it('a finger that goes on tapping a little too soon is not refused for ever', async () => {
  const onPress = vi.fn();
  render(<Unguarded onPress={onPress} />);
  const named = (name: string) => screen.getByRole('button', { name });
  vi.spyOn(document, 'elementFromPoint').mockImplementation(() => named('Undo'));
  await send(tap(300, touch), 1_000, named('Add'));
  // by the first press, for all are sent at once
  for (const ms of [400, 800]) await send(tap(300, touch), ms, named('Undo'));
  expect(onPress.mock.calls.flat()).toEqual(['Add', 'Undo']);
});

it.each<[string, number, () => Event, () => Event, number[]]>([
  ['another answer', 60, () => key('Digit1'), () => key('Digit2'), [1]],
  ['Enter after an answer', 80, () => key('Digit1'), () => key('Enter'), [1]],
  ['a key after a tap', 80, () => tap(300, touch), () => key('Digit1'), [1]],
  ['a key after a click', 80, () => tap(300, mouse), () => key('Enter'), [1]],
  ['a tap after a key', 80, () => key('Digit1'), () => tap(300, touch), [1]],
  ['a click after a key', 80, () => key('Digit1'), () => tap(300, mouse), [1]],
  ['a tap of the other thumb', 100, () => tap(300, touch), () => tap(500, touch), [1]],
  ['the key of a player who knows the way', 200, () => key('Digit1'), () => key('Enter'), [1, 2]],
  ['the other thumb of that player', 200, () => tap(300, touch), () => tap(500, touch), [1, 2]],
])('%s %i ms later is of the step before, or not', async (_, ms, first, second, steps) => {
  const answered = open();
  await send(first(), 1_000);
  await send(second(), ms);
  expect(answered()).toEqual(steps);
});

it('two presses that no step came between are two', async () => {
  const onKeyDown = vi.fn();
  render(<main onKeyDown={onKeyDown}>{'no step'}</main>);
  for (const ms of [1_000, 40, 40]) await send(key('Enter'), ms, screen.getByRole('main'));
  expect(onKeyDown).toHaveBeenCalledTimes(3);
});

it('a space bar that was pressed too soon does not press later because it is held', async () => {
  open();
  await send(key('Space', { key: ' ' }), 1_000);
  const held = [key('Space', { key: ' ' }), key('Space', { key: ' ', repeat: true })];
  await send(held[0] as Event, 60);
  await send(held[1] as Event, 600);
  expect(held.map((event) => event.defaultPrevented)).toEqual([true, true]);
});

it('a space bar that was pressed too soon is let go without effect', async () => {
  open();
  await send(key('Space', { key: ' ' }), 1_000);
  await send(key('Space', { key: ' ' }), 60);
  const ends = [1, 2].map(
    () => new KeyboardEvent('keyup', { key: ' ', bubbles: true, cancelable: true }),
  );
  for (const event of ends) await send(event, 40);
  expect(ends.map((event) => event.defaultPrevented)).toEqual([true, false]);
});

it('after a key that was pressed too soon and let go in another window, a screen reader still presses', async () => {
  const answered = open();
  await send(key('Enter'), 1_000);
  await send(key('Enter'), 60);
  const press = tap(300, { detail: 0 });
  Object.defineProperty(press, 'isTrusted', { value: true });
  await send(press, 2_000);
  expect(answered()).toEqual([1, 2]);
});

it('Enter that is held answers once, however long', async () => {
  const answered = open();
  await send(key('Enter'), 1_000);
  for (const ms of [500, 530, 900]) await send(key('Enter', { repeat: true }), ms);
  expect(answered()).toEqual([1]);
});

it.each<[string, PointerEventInit, number, number, number[]]>([
  ['a finger', touch, 120, 20, [1]],
  ['a finger, slower', touch, 250, -30, [1]],
  ['a finger of a doubtful player', touch, 600, 4, [1]],
  ['a pen', { pointerType: 'pen' }, 90, 3, [1]],
  ['a finger on an old phone', {}, 90, 3, [1]],
  ['a finger that has moved', touch, 200, 150, [1, 2]],
  ['a finger that has read', touch, 900, 0, [1, 2]],
  ['a mouse, double clicked', { ...mouse, detail: 2 }, 450, 0, [1]],
  ['a mouse that bounces', mouse, 60, 0, [1]],
  ['a mouse, clicked by a program', mouse, 250, 0, [1]],
  ['a mouse that has moved', mouse, 60, 150, [1, 2]],
])('the second tap of %s', async (_, init, ms, moved, steps) => {
  const answered = open();
  await send(tap(300, { ...init, detail: 1 }), 1_000);
  await send(tap(300 + moved, init), ms);
  expect(answered()).toEqual(steps);
});

/** Nothing of it says that it is a step: a button in the place of another, or the same with other words. */
function Unguarded({ onPress }: { onPress(name: string): void }) {
  const isDone = useSignal(false);
  useStep(undefined);
  const press = (name: string) => () => {
    onPress(name);
    isDone.value ||= name === 'Add';
  };
  return (
    <>
      <button type="button" onClick={press('Less')}>
        {'Less'}
      </button>
      {!isDone.value && (
        <button key="add" type="button" onClick={press('Add')}>
          {'Add'}
        </button>
      )}
      {isDone.value && (
        <button key="undo" type="button" onClick={press('Undo')}>
          {'Undo'}
        </button>
      )}
      <button type="button" onClick={press('Erase')}>
        {isDone.value ? 'Erase all' : 'Erase'}
      </button>
    </>
  );
}

it.each<[string, string, PointerEventInit, number, string, string, string[]]>([
  ['a finger', 'Add', touch, 120, 'Undo', 'Undo', ['Add']],
  ['a mouse', 'Add', { ...mouse, detail: 2 }, 400, 'Undo', 'Undo', ['Add']],
  ['a finger, slower', 'Add', touch, 450, 'Undo', 'Undo', ['Add']],
  ['a finger that has read', 'Add', touch, 600, 'Undo', 'Undo', ['Add', 'Undo']],
  ['a finger that taps many times', 'Add', touch, 250, 'Undo', 'Undo', ['Add']],
  ['a finger on the button beside', 'Add', touch, 120, 'Less', 'Less', ['Add']],
  ['a finger that goes on with the same', 'Less', touch, 120, 'Less', 'Less', ['Less', 'Less']],
  [
    'a finger on two that lie side by side',
    'Erase',
    touch,
    120,
    'Less',
    'Erase',
    ['Erase', 'Less'],
  ],
])('what has come under %s is not pressed by the second tap', async (_, ...how) => {
  const [first, init, ms, second, atPlace, presses] = how;
  const onPress = vi.fn();
  render(<Unguarded onPress={onPress} />);
  const named = (name: string) => screen.getByRole('button', { name });
  vi.spyOn(document, 'elementFromPoint').mockImplementation(() => named(atPlace));
  await send(tap(300, init.detail ? mouse : init), 1_000, named(first));
  await send(tap(304, init), ms, named(second));
  await send(tap(304, { ...init, ...(init.detail && { detail: 3 }) }), 250, named(second));
  expect(onPress.mock.calls.flat().slice(0, presses.length)).toEqual(presses);
  if (presses.length === 1) expect(onPress).toHaveBeenCalledTimes(1);
});

it.each(['Enter', ' '])(
  'the key %j is not pressed twice where the focus has gone',
  async (name) => {
    const onPress = vi.fn();
    render(<Unguarded onPress={onPress} />);
    const named = (one: string) => screen.getByRole('button', { name: one });
    const presses = ['Less', 'Erase', 'Erase'].map((one) => [one, key(name)] as const);
    for (const [one, event] of presses) await send(event, one === 'Less' ? 1_000 : 250, named(one));
    expect(presses.map(([, event]) => event.defaultPrevented)).toEqual([false, true, true]);
    const later = key(name);
    await send(key('Tab'), 50, named('Erase'));
    await send(later, 50, named('Erase'));
    expect(later.defaultPrevented).toBe(false);
  },
);

it('a button that says something else now is not pressed by the second tap', async () => {
  const onPress = vi.fn();
  function Toggle() {
    const isAsking = useSignal(false);
    useStep(undefined);
    const toggle = () => {
      onPress(isAsking.value);
      isAsking.value = true;
    };
    return (
      <button type="button" onClick={toggle}>
        {isAsking.value ? 'Yes, erase' : 'Erase'}
      </button>
    );
  }
  render(<Toggle />);
  for (const ms of [1_000, 120, 120]) await send(tap(300, touch), ms);
  expect(onPress.mock.calls).toEqual([[false]]);
  await send(tap(300, touch), 900);
  expect(onPress.mock.calls).toEqual([[false], [true]]);
});

it('typing is never held back, nor is the key that leaves a field', async () => {
  const answered = open();
  const field = screen.getByRole('textbox');
  await send(key('Digit3'), 1_000);
  const typed = [key('Digit3'), key('Digit3', { repeat: true }), key('Backspace')];
  for (const event of typed) await send(event, 50, field);
  expect(typed.some((event) => event.defaultPrevented)).toBe(false);
  expect(answered()).toEqual([1]);
});

it('a key of an input method or with a modifier is no press', async () => {
  open();
  await send(key('Enter'), 1_000);
  const others = [key('Enter', { isComposing: true }), key('Enter', { ctrlKey: true }), key('Tab')];
  for (const event of others) await send(event, 50);
  expect(others.some((event) => event.defaultPrevented)).toBe(false);
});

it('the key that was pressed before the game came is not pressed twice', async () => {
  const answered = open();
  await send(key('Enter'), 1_000, document.body);
  beginStep(new Event('now').timeStamp, { key: 'Enter', x: Number.NaN, y: Number.NaN });
  await send(key('Enter'), 100);
  expect(answered()).toEqual([]);
  await send(key('Enter'), 900);
  expect(answered()).toEqual([1]);
});

it('a key between the two makes them two presses', async () => {
  const answered = open();
  await send(key('Enter'), 1_000);
  await send(key('Tab'), 40, screen.getByRole('textbox'));
  await send(key('Enter'), 80);
  expect(answered()).toEqual([1, 2]);
});
