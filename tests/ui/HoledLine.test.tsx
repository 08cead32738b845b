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

const passage = 'Quel nombre manque ici : « Les ____ bus roulent » ?';

it.each<[string, Item, string]>([
  [
    'a number stands in its passage',
    {
      ...exampleItems.number,
      prompt: passage,
      explanation: 'L’article écrit : « Les 23 bus roulent ».',
    },
    'Quel nombre manque ici : « Les 23 bus roulent » ?',
  ],
  [
    'a date stands in its passage',
    {
      ...exampleItems.date,
      prompt: 'Quelle date manque ici : « L’“école, ouverte en ____”, ferme » ?',
      explanation: 'L’article écrit : « L’“école, ouverte en 1967”, ferme ».',
    },
    'Quelle date manque ici : « L’“école, ouverte en 1967”, ferme » ?',
  ],
  [
    'a date stands at the beginning of its line',
    { ...exampleItems.date, prompt: '____ · Sommet', explanation: '12 mai 2022 · Sommet. Tard.' },
    '12 mai 2022 · Sommet',
  ],
  [
    'what the explanation does not say again stays a hole',
    {
      ...exampleItems.date,
      prompt: 'Quelle date manque ici : « Réunis ____, ils votent » ?',
      explanation: 'L’article est du 28 mai : « jeudi » correspond donc au 26 mai.',
    },
    'Quelle date manque ici : « Réunis mot effacé, ils votent » ?',
  ],
  [
    'another number than that of a verdict is not put into it',
    { ...exampleItems.verdict, prompt: 'Le nombre caché est 5 : « Les ____ bus roulent ».' },
    'Le nombre caché est 5 : « Les mot effacé bus roulent ».',
  ],
])('after a right answer %s', (_, item, read) => {
  const { container } = renderInFrench(<PromptText item={item} score={1} />);
  expect(readAloud(container)).toBe(read);
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
