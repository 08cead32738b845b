// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { HOLE } from '../../src/bank/hole.ts';
import type { Item } from '../../src/bank/types.ts';
import { HoledLine } from '../../src/ui/HoledLine.tsx';
import { omitWholeLine, PromptText } from '../../src/ui/PromptText.tsx';
import { exampleItems } from '../support/example-items.ts';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

/** The text as a screen reader has it. */
const readAloud = (element: Element) => {
  const copy = element.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll('[aria-hidden]')) one.remove();
  return copy.textContent;
};

const line = { before: 'n’entre pas dans ', gap: 'l’OTAN', after: '.', who: 'La Russie' };

it.each([
  ['known', 'La Russie n’entre pas dans l’OTAN.'],
  ['faded', 'La Russie n’entre pas dans mot effacé.'],
  ['unseen', 'pas encore vu'],
] as const)('a line that is %s is read as %j', (state, read) => {
  const { container } = renderInFrench(<HoledLine {...line} state={state} />);
  expect(readAloud(container)).toBe(read);
});

it('a hole is wider for a long word, and holds none of its letters', () => {
  const widthOf = (gap: string) => {
    const { container, unmount } = renderInFrench(
      <HoledLine before="" gap={gap} after="" state="faded" />,
    );
    const text = container.querySelector('[aria-hidden]')?.textContent ?? '';
    unmount();
    expect(text.trim()).toBe('');
    return text.length;
  };
  expect(widthOf('Alexandre Grouchko')).toBeGreaterThan(widthOf('OTAN'));
  expect(widthOf('OTAN')).toBe(widthOf('Kiev'));
});

const choice: Item = { ...exampleItems.choice, prompt: `Who went? ${HOLE}, at once.` };
const recall: Item = { ...exampleItems.recall, prompt: `The envoy is ${HOLE}.` };

it.each<[string, Item, number | undefined, string]>([
  ['before the answer', choice, undefined, 'Who went? mot effacé, at once.'],
  ['after a right one', choice, 1, 'Who went? Ann, at once.'],
  ['after a wrong one', choice, 0, 'Who went? mot effacé, at once.'],
  ['after a right one that was typed', recall, 1, 'The envoy is Alexandre Grouchko.'],
  ['without a hole', exampleItems.choice, 1, 'Prompt of who'],
])('a prompt %s', (_, item, score, read) => {
  const { container } = renderInFrench(<PromptText item={item} score={score} justInked />);
  expect(readAloud(container)).toBe(read);
  expect(screen.queryAllByText('mot effacé')).toHaveLength(read.includes('effacé') ? 1 : 0);
});

const explained: Item = {
  ...choice,
  prompt: `Who went? ${HOLE}, at once`,
  explanation: 'Who went? Ann, at once. She was asked to.',
};

it.each<[string, Item, number | undefined, string]>([
  ['before the answer', explained, undefined, 'Who went? Ann, at once. She was asked to.'],
  ['under a hole that a wrong answer left', explained, 0, explained.explanation],
  ['under the line that a right one made whole', explained, 1, 'She was asked to.'],
  ['that is the line alone', { ...explained, explanation: 'Who went? Ann, at once.' }, 1, ''],
  ['with nothing more to say', { ...choice, explanation: 'She went.' }, 1, 'She went.'],
  ['of an item without a hole', exampleItems.choice, 1, exampleItems.choice.explanation],
])('an explanation %s does not say the line again', (_, item, score, said) => {
  expect(omitWholeLine(item, score)).toBe(said);
});
