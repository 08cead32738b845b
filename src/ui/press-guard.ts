import { useLayoutEffect } from 'preact/hooks';
import { isPlainKey, isTextField } from './shortcut.ts';

/** To read what cannot be taken back and press the same again. */
const READ_MS = 700;
/** To see what can be, as of slides. */
export const GLANCE_MS = 300;
/** Of two presses that a system may count as one. */
const DOUBLE_PRESS_MS = 500;
/** Of a key or a finger that presses many times. */
const BURST_MS = 300;
/** To see a step and press anything. */
const ANY_PRESS_MS = 150;
const PRESS_DISTANCE_PX = 48;

interface Press {
  /** Empty for a finger, a pen or a mouse. */
  key: string;
  x: number;
  y: number;
}

interface Step {
  at: number;
  press: Press | undefined;
  repeatMs: number;
  /** Something else was pressed since. */
  isTouched: boolean;
}

/** Presses one after another at one place, or of one key. */
interface Run extends Press {
  at: number;
  acceptedAt: number;
  /** Not held: a link off its own screen would keep that screen. */
  control: WeakRef<Element> | null;
  /** Preact may give a control another purpose. */
  text: string | null | undefined;
}

let press: Press | undefined;
let run: Run | undefined;
/** Until it is let go. */
let refusedKey = '';
let refusedAt = Number.NEGATIVE_INFINITY;
let step: Step | undefined;

const isSamePlace = (one: Press, other: Press) =>
  one.key === other.key && !(Math.hypot(one.x - other.x, one.y - other.y) > PRESS_DISTANCE_PX);

function findControl(target: EventTarget | null): Element | null {
  const control =
    target instanceof Element
      ? target.closest('a,button,input,label,select,summary,textarea')
      : null;
  return control instanceof HTMLLabelElement ? control.control : control;
}

/** A run is for the control on which it began, not for what has come into its place since. */
function isOfOtherControl({ timeStamp, target }: Event, last: Press, isDouble = false): boolean {
  const control = findControl(target);
  const isRun =
    run &&
    isSamePlace(last, run) &&
    (isDouble || timeStamp - run.at < BURST_MS || timeStamp - run.acceptedAt < DOUBLE_PRESS_MS);
  if (!run || !isRun) {
    run = {
      ...last,
      at: timeStamp,
      acceptedAt: timeStamp,
      control: control && new WeakRef(control),
      text: control?.textContent,
    };
    return false;
  }
  run.at = timeStamp;
  if (!run.control) return false;
  const first = run.control.deref();
  if (control === first) return control.textContent !== run.text;
  // two that lie side by side have not moved
  const atPlace = document.elementFromPoint(run.x, run.y);
  return last.key !== '' || (atPlace !== null && findControl(atPlace) !== first);
}

function isTooSoon({ timeStamp }: Event, last: Press, isMouse = false): boolean {
  const before = step?.press;
  if (!step || !before || step.isTouched) return false;
  const isSame = isSamePlace(last, before);
  // a mouse that has moved away took its time
  const wait = isSame ? step.repeatMs : isMouse && !before.key ? 0 : ANY_PRESS_MS;
  // some send a key that is held as many presses
  const isBurst = isSame && step.repeatMs === READ_MS && timeStamp - refusedAt < BURST_MS;
  return isBurst || timeStamp - step.at < wait;
}

function isRefusedKey(event: KeyboardEvent): boolean {
  const { key, code, repeat, target } = event;
  const isTyping =
    isTextField(target) && (key !== 'Enter' || target instanceof HTMLTextAreaElement);
  if (repeat) return !isTyping && (key === 'Enter' || (key === ' ' && key === refusedKey));
  press = { key: code || key, x: 0, y: 0 };
  const isOther = isOfOtherControl(event, press) && (key === 'Enter' || key === ' ');
  return !isTyping && key !== 'Tab' && key !== 'Escape' && (isOther || isTooSoon(event, press));
}

function isRefusedClick(event: MouseEvent): boolean {
  const { detail, clientX: x, clientY: y } = event;
  // of a key, whose keydown was judged, or of a program
  if (detail === 0) return false;
  press = { key: '', x, y };
  const isMouse = (event as PointerEvent).pointerType === 'mouse';
  // of a mouse, by the system's longer count
  const isDouble = detail > 1;
  return (
    isOfOtherControl(event, press, isDouble) ||
    (isDouble && step?.isTouched === false) ||
    isTooSoon(event, press, isMouse)
  );
}

function guardStep(event: KeyboardEvent | MouseEvent) {
  const isKey = event instanceof KeyboardEvent;
  if (isKey && (!isPlainKey(event) || event.key === 'Shift')) return;
  const isRefused = isKey ? isRefusedKey(event) : isRefusedClick(event);
  if (isKey) refusedKey = isRefused ? event.key : '';
  if (isRefused) {
    refusedAt = event.timeStamp;
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  if (isKey ? event.repeat : event.detail === 0) return;
  if (run) run.acceptedAt = run.at;
  if (step) step.isTouched = true;
}

/** Firefox clicks when a space bar is let go, though its keydown was refused. */
function endRefusedKey(event: KeyboardEvent) {
  if (event.key !== refusedKey) return;
  event.preventDefault();
  refusedKey = '';
}

/** By the clock of events: a test may stop the other. */
export function beginStep(
  at = new Event('step').timeStamp,
  lastPress = press,
  repeatMs = READ_MS,
): void {
  // of before the game came
  press ??= lastPress;
  step = { at, press: lastPress, repeatMs, isTouched: false };
}

/** An answer may bring another question, which a second press or a held key must not answer. Undefined is no step. */
export function useStep(id: unknown, repeatMs = READ_MS): void {
  useLayoutEffect(() => {
    window.addEventListener('keydown', guardStep, true);
    window.addEventListener('keyup', endRefusedKey, true);
    window.addEventListener('click', guardStep, true);
    if (id !== undefined) beginStep(undefined, undefined, repeatMs);
  }, [id]);
}
