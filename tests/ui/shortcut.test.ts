// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isPlainKey, readKeySign } from '../../src/ui/shortcut.ts';

const press = (key: string, code: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, code, ...init });

describe('a key names an option', () => {
  it.each([
    ['QWERTY', '1', 'Digit1', '1'],
    ['QWERTY', 'b', 'KeyB', 'b'],
    ['the number pad', '3', 'Numpad3', '3'],
    ['AZERTY without Shift', '&', 'Digit1', '1'],
    ['AZERTY without Shift', 'é', 'Digit2', '2'],
    ['AZERTY without Shift', '"', 'Digit3', '3'],
    ['AZERTY without Shift', '_', 'Digit8', '8'],
    ['AZERTY with Shift', '1', 'Digit1', '1'],
    ['AZERTY', 'a', 'KeyQ', 'a'],
    ['AZERTY', 'q', 'KeyA', 'q'],
    ['bépo', '«', 'Digit2', '2'],
    ['bépo', '»', 'Digit3', '3'],
    ['bépo', 'k', 'KeyB', 'k'],
    ['Czech', 'ě', 'Digit2', '2'],
    ['Vietnamese', 'Dead', 'Digit5', '5'],
    ['Dvorak', 'x', 'KeyB', 'x'],
    ['Russian', 'ф', 'KeyA', 'A'],
    ['Russian', 'И', 'KeyB', 'B'],
    ['Greek', 'ψ', 'KeyC', 'C'],
    ['Arabic', 'ش', 'KeyA', 'A'],
    ['Arabic', '١', 'Digit1', '1'],
    ['Arabic pad', '٢', 'Numpad2', '2'],
    ['Hebrew', 'נ', 'KeyB', 'B'],
    ['Thai', 'ิ', 'KeyB', 'B'],
    ['Hindi', '्', 'KeyD', 'D'],
    ['Japanese kana', 'ち', 'KeyA', 'A'],
    ['full width', '１', 'Digit1', '1'],
    ['full width', 'ａ', 'KeyA', 'a'],
    ['full width', 'Ｂ', 'KeyB', 'B'],
    ['Arabic', 'لا', 'KeyB', 'B'],
    ['Arabic', '\ufefb', 'KeyB', 'B'],
  ])('on %s, %j at %s', (_, key, code, sign) => {
    expect(readKeySign(press(key, code))).toBe(sign);
  });

  it.each([
    ['Dvorak', '.', 'KeyE'],
    ['the pad without its lock', 'End', 'Numpad1'],
    ['French', 'é', 'KeyA'],
    ['any', 'Enter', 'Enter'],
    ['any', ' ', 'Space'],
    ['AZERTY', '²', 'Backquote'],
    ['a screen keyboard', 'Unidentified', ''],
    ['any', ',', 'Comma'],
    ['any', 'Dead', 'KeyA'],
  ])('and on %s, %j at %s names none', (_, key, code) => {
    expect(readKeySign(press(key, code))).toBe(' ');
  });
});

it.each([
  ['Ctrl', { ctrlKey: true }],
  ['Meta', { metaKey: true }],
  ['Alt', { altKey: true }],
  ['AltGr', { modifierAltGraph: true }],
  ['an input method', { isComposing: true }],
])('a key with %s is none of ours', (_, init) => {
  const event = press('1', 'Digit1', init);
  // happy-dom knows no AltGr
  if ('modifierAltGraph' in init) event.getModifierState = (name) => name === 'AltGraph';
  expect(isPlainKey(event)).toBe(false);
  expect(isPlainKey(press('1', 'Digit1', { shiftKey: true }))).toBe(true);
});
