// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { NumberField } from '../../src/classroom/assign/NumberField.tsx';
import { TextArea } from '../../src/ui/TextArea.tsx';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

function renderField(initial: string) {
  const value = signal(initial);
  const Field = () => (
    <NumberField
      label="Places"
      problem=""
      value={value.value}
      max={60}
      onInput={(typed) => {
        value.value = typed;
      }}
    />
  );
  renderInFrench(<Field />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  const press = (key: string, code: string, init: KeyboardEventInit = {}) =>
    fireEvent.keyDown(field, { key, code, ...init });
  return { field, value, press };
}

it('a field for a number takes the digits of AZERTY without Shift', () => {
  const { value, press } = renderField('');
  const row = [...'&é"\'(-è_çà'];
  for (const [at, key] of row.entries()) press(key, `Digit${(at + 1) % 10}`);
  expect(value.value).toBe('1234567890');
});

it('such a digit takes the place of what is selected', () => {
  const { field, value, press } = renderField('250');
  field.setSelectionRange(1, 2);
  press('&', 'Digit1');
  expect(value.value).toBe('210');
});

it.each<[string, string, string, KeyboardEventInit?]>([
  ['a digit', '2', 'Digit2'],
  ['a sign with Shift', '!', 'Digit1', { shiftKey: true }],
  ['a shortcut', '&', 'Digit1', { ctrlKey: true }],
  ['a letter', 'é', 'KeyA'],
  ['a key of the pad without its lock', 'End', 'Numpad1'],
])('%s is left to the browser', (_, key, code, init) => {
  const { value, press } = renderField('3');
  expect(press(key, code, init)).toBe(true);
  expect(value.value).toBe('3');
});

const azerty = new Map([...'&é"\'(-è_çà'].map((sign, at) => [sign, `Digit${(at + 1) % 10}`]));

/** As a browser does: a key that nobody took writes its sign. */
function typeCode(typed: string, before = '') {
  const text = signal(before);
  renderInFrench(<TextArea isCode label="Le code" text={text} />);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  for (const key of typed) {
    field.setSelectionRange(field.value.length, field.value.length);
    if (fireEvent.keyDown(field, { key, code: azerty.get(key) ?? 'KeyA' }))
      fireEvent.input(field, { target: { value: field.value + key } });
  }
  return text.value;
}

it.each([
  ['digits for their signs', 'kèrw-(qç"', 'k7rw-5q93'],
  ['the six in a group, and the hyphen after it', 'k-rw-(-ç--&é"', 'k6rw-5696-123'],
  ['the hyphen between two codes', 'kèrw-(qç" - &ab_', 'k7rw-5q93 - 1ab8'],
  ['a six that begins a line', '-abc\n-def', '6abc\n6def'],
  ['the signs of a link', 'https://a.fr/#/devoir/A_b-c&d', 'https://a.fr/#/devoir/A_b-c&d'],
])('a field for codes reads AZERTY without Shift: %s', (_, typed, read) => {
  expect(typeCode(typed)).toBe(read);
});
