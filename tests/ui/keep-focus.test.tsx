// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { keepFocus } from '../../src/ui/keep-focus.ts';

keepFocus();
afterEach(cleanup);

/** A button that goes with its last press. */
function MoreButton() {
  const [left, setLeft] = useState(2);
  return (
    <main id="main" tabIndex={-1}>
      <h2>What came</h2>
      {left > 0 && (
        <button type="button" onClick={() => setLeft(left - 1)}>
          More
        </button>
      )}
      <p>Nothing to press</p>
    </main>
  );
}

/** As a finger or a mouse does: what is pressed takes the focus if it has not got it. */
function tap(element: HTMLElement) {
  fireEvent.pointerDown(element);
  if (document.activeElement !== element) element.focus();
  fireEvent.click(element);
}

it('a control that goes with its second tap leaves the focus on the heading above', async () => {
  render(<MoreButton />);
  tap(screen.getByRole('button'));
  tap(screen.getByRole('button'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading')));
});

it('where the heading is out of sight, the focus stays where the control was', async () => {
  render(<MoreButton />);
  const heading = screen.getByRole('heading');
  heading.getBoundingClientRect = () => new DOMRect(0, -900, 300, 30);
  tap(screen.getByRole('button'));
  tap(screen.getByRole('button'));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});

it('a tap beside a control takes the focus from it for good', async () => {
  render(<MoreButton />);
  const button = screen.getByRole('button');
  tap(button);
  fireEvent.pointerDown(screen.getByText('Nothing to press'));
  button.blur();
  button.remove();
  await new Promise((done) => setTimeout(done, 300));
  expect(document.activeElement).toBe(document.body);
});
