import { useLayoutEffect } from 'preact/hooks';
import { isPlainKey, isTextField } from './shortcut.ts';

/** Reading a step and pressing the same again takes longer. */
const REPEATED_PRESS_MS = 300;
/** Between two taps of one finger. */
const TAP_DISTANCE_PX = 48;

interface Press {
  key: string;
  x: number;
  y: number;
}

interface Step {
  at: number;
  /** It led here. */
  press: Press;
  /** Something else was pressed since. */
  isTouched: boolean;
}

let press: Press = { key: 'none', x: Number.NaN, y: Number.NaN };
let isRefused = false;
let step: Step | undefined;

const isPressOfStepBefore = ({ timeStamp }: Event) =>
  step !== undefined &&
  !step.isTouched &&
  timeStamp - step.at < REPEATED_PRESS_MS &&
  press.key === step.press.key &&
  // a tap from before the game is anywhere
  !(Math.hypot(press.x - step.press.x, press.y - step.press.y) > TAP_DISTANCE_PX);

function isRefusedKey(event: KeyboardEvent): boolean {
  const { key, code, repeat, target } = event;
  const isTyping =
    isTextField(target) && (key !== 'Enter' || target instanceof HTMLTextAreaElement);
  if (repeat) return key === 'Enter' && !isTyping;
  press = { key: code || key, x: 0, y: 0 };
  return !isTyping && key !== 'Tab' && isPressOfStepBefore(event);
}

function isRefusedClick(event: MouseEvent): boolean {
  const { detail, clientX: x, clientY: y } = event;
  // of a key, whose keydown was judged, or of a program
  if (detail === 0) return event.isTrusted && isRefused;
  press = { key: '', x, y };
  // the system counts the clicks of a mouse; Safari does not count taps
  const isMouse = (event as PointerEvent).pointerType === 'mouse';
  return (detail > 1 && step?.isTouched === false) || (!isMouse && isPressOfStepBefore(event));
}

function guardStep(event: KeyboardEvent | MouseEvent) {
  const isKey = event instanceof KeyboardEvent;
  if (isKey && (!isPlainKey(event) || event.key === 'Shift')) return;
  isRefused = isKey ? isRefusedKey(event) : isRefusedClick(event);
  if (isRefused) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (step && (isKey ? !event.repeat : event.detail > 0)) step.isTouched = true;
}

/** The press that led here counts once. By the clock of events: a test may stop the other. */
export function beginStep(at = new Event('step').timeStamp, key = press.key): void {
  step = { at, press: { ...press, key }, isTouched: false };
}

/**
 * One guard for all input: an answer may bring another question under the same key or finger, which a
 * second press or a held key must not answer. Undefined is no step.
 */
export function useStep(id: unknown): void {
  useLayoutEffect(() => {
    window.addEventListener('keydown', guardStep, true);
    window.addEventListener('click', guardStep, true);
    if (id !== undefined) beginStep();
  }, [id]);
}
