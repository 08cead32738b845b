// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ItemType } from '../../src/bank/types.ts';
import { NumberField } from '../../src/classroom/assign/NumberField.tsx';
import { catalogue } from '../../src/i18n/text/fr.ts';
import { getItemView } from '../../src/items/views.tsx';
import { exampleItems } from '../support/example-items.ts';
import { renderInFrench } from '../support/test-app.tsx';

const text = catalogue.item;

/** Fields for which a browser would show its own words. */
const leftToBrowser: EventTarget[] = [];
const noteInvalid = (event: Event) =>
  queueMicrotask(() => {
    if (!event.defaultPrevented && event.target) leftToBrowser.push(event.target);
  });
beforeEach(() => {
  leftToBrowser.length = 0;
  document.addEventListener('invalid', noteInvalid, true);
});
afterEach(() => {
  document.removeEventListener('invalid', noteInvalid, true);
  cleanup();
});

const describedBy = (control: Element | null) =>
  (control?.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

const submit = () => fireEvent.click(screen.getByRole('button', { name: /Valider|Encore/ }));

const renderFields = (fields: ComponentChild) =>
  renderInFrench(
    <form>
      {fields}
      <button type="submit">Valider</button>
    </form>,
  );

function renderItem(type: ItemType) {
  const View = getItemView(type);
  const onRespond = vi.fn();
  renderInFrench(
    <View
      language="fr"
      item={exampleItems[type]}
      response={undefined}
      onRespond={onRespond}
      shuffle={(list) => [...list]}
    />,
  );
  return onRespond;
}

describe('a form sent too early', () => {
  it.each([
    ['date', text.date.invalidYear],
    ['number', text.number.invalidNumber],
    ['recall', text.recall.missing],
  ] as const)('asks for what a %s needs in the words of the page', async (type, message) => {
    const onRespond = renderItem(type);
    expect(screen.queryByRole('alert')).toBeNull();
    submit();
    await Promise.resolve();
    const [first] = await screen.findAllByRole('alert');
    expect(first?.textContent).toBe(message);
    expect(describedBy(document.activeElement)).toContain(message);
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(leftToBrowser).toEqual([]);
    expect(onRespond).not.toHaveBeenCalled();
  });

  it('takes its message back once the field is changed', async () => {
    renderFields(
      <NumberField label="Élèves" problem="De 1 à 60." value="" max={60} onInput={() => {}} />,
    );
    submit();
    await screen.findByText('De 1 à 60.');
    const field = screen.getByRole('textbox');
    fireEvent.input(field, { target: { value: '12' } });
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(field.getAttribute('aria-invalid')).toBe('false');
    expect(describedBy(field)).toBe('');
  });
});

it('no other control is left to the words of a browser', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => [file, readFileSync(join('src', file), 'utf8')] as const);
  const refusing = /^\s+(required|pattern)\b|type="(number|email|url)"|setCustomValidity/m;
  const speaking = /useProblem\(|noValidate/;
  const isRefused = ([, source]: readonly [string, string]) =>
    /<(input|select|textarea)\b/.test(source) && refusing.test(source) && !speaking.test(source);
  // whose forms check nothing themselves
  const exempt = join('classroom', 'take', 'SeatInput.tsx');
  expect(sources.filter(isRefused).map(([file]) => file)).toEqual([exempt]);
  for (const [file, source] of sources)
    if (source.includes('<SeatInput')) expect(source, file).toMatch(speaking);
  const native = /type="(file|date|time|datetime-local|month|week|color)"/;
  expect(sources.filter(([, source]) => native.test(source)).map(([file]) => file)).toEqual([
    join('ui', 'FileButton.tsx'),
  ]);
});
