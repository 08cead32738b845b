// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { ItemType } from '../../src/bank/types.ts';
import { getItemView } from '../../src/items/views.tsx';
import { Question } from '../../src/question/Question.tsx';
import { exampleItems } from '../support/example-items.ts';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

function renderQuestion(type: ItemType, scoreResponse?: () => number) {
  const onRespond = vi.fn();
  renderInFrench(
    <Question
      item={exampleItems[type]}
      axis="actors"
      attribution="Selon l’article"
      language="fr"
      View={getItemView(type)}
      response={undefined}
      onRespond={onRespond}
      shuffle={(list) => [...list]}
      {...(scoreResponse && { scoreResponse })}
    />,
  );
  return onRespond;
}

const option = (name: RegExp) => screen.getByRole('button', { name });

it.each([
  ['2', 'bob'],
  ['c', 'cyd'],
  ['A', 'ann'],
])('the key %s answers %s', (key, response) => {
  const onRespond = renderQuestion('choice');
  fireEvent.keyDown(option(/Ann/), { key });
  expect(onRespond).toHaveBeenCalledWith(response);
});

it.each([
  ['AZERTY', { key: 'é', code: 'Digit2' }, 'bob'],
  ['bépo', { key: '"', code: 'Digit1' }, 'ann'],
  ['a Russian keyboard', { key: 'с', code: 'KeyC' }, 'cyd'],
  ['an Arabic keyboard', { key: '٣', code: 'Digit3' }, 'cyd'],
])('%s answers without Shift, and by the place of a letter that is not ours', (_, init, id) => {
  const onRespond = renderQuestion('choice');
  fireEvent.keyDown(option(/Ann/), init);
  expect(onRespond).toHaveBeenCalledWith(id);
});

it.each([
  ['a key with AltGr', { key: '~', code: 'Digit2', ctrlKey: true, altKey: true }],
  ['a key of an input method', { key: 'a', code: 'KeyA', isComposing: true }],
  ['a key that is held', { key: '1', repeat: true }],
  ['a shortcut of the browser', { key: '1', ctrlKey: true }],
  ['a key without an option', { key: '7' }],
])('%s answers nothing', (_, init) => {
  const onRespond = renderQuestion('choice');
  fireEvent.keyDown(option(/Ann/), init);
  expect(onRespond).not.toHaveBeenCalled();
});

it('takes no second tap of a double tap that led to it', () => {
  const onRespond = renderQuestion('choice');
  fireEvent.click(option(/Bob/), { detail: 2 });
  expect(onRespond).not.toHaveBeenCalled();
  fireEvent.click(option(/Bob/), { detail: 1, clientY: 99 });
  expect(onRespond).toHaveBeenCalledWith('bob');
});

it('shows the score on the button before anything else follows from the answer', async () => {
  const onRespond = renderQuestion('choice', () => 0);
  const button = option(/Bob/);
  fireEvent.click(button, { detail: 1, clientY: 200 });
  expect(button.dataset.score).toBe('0');
  expect(onRespond).not.toHaveBeenCalled();
  await waitFor(() => expect(onRespond).toHaveBeenCalledWith('bob'));
});
