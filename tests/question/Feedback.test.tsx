// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EvidencePassages } from '../../src/bank/front-page.ts';
import { EvidenceQuote } from '../../src/question/EvidenceQuote.tsx';
import { Feedback } from '../../src/question/Feedback.tsx';
import { exampleItems } from '../support/example-items.ts';
import { renderInFrench } from '../support/test-app.tsx';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

const passages = (paragraphCount: number): EvidencePassages => ({
  isNearest: false,
  paragraphs: Array.from({ length: paragraphCount }, (_, index) => ({
    title: `Title ${index}`,
    sentences: [
      {
        id: `lit-${index}`,
        text: `Evidence ${index}.`,
        isEvidence: true,
        name: 'Ann',
        via: 'said',
      },
      { id: `other-${index}`, text: `Context ${index}.` },
    ],
  })),
});

function renderFeedback(props: Partial<ComponentProps<typeof Feedback>>) {
  const onNext = vi.fn();
  renderInFrench(
    <Feedback
      item={{ ...exampleItems.choice, explanation: 'Because.' }}
      score={1}
      evidence={passages(1)}
      language="en"
      saveStatus={signal('saving')}
      nextLabel="Suivante"
      onNext={onNext}
      {...props}
    />,
  );
  return onNext;
}

const region = () => screen.getByRole('region', { hidden: true });

it('takes the focus and goes on by Enter, but not while the key that answered is held', () => {
  const onNext = renderFeedback({});
  expect(document.activeElement).toBe(region());
  fireEvent.keyDown(region(), { key: 'Enter', repeat: true });
  expect(onNext).not.toHaveBeenCalled();
  fireEvent.keyDown(region(), { key: 'Enter' });
  expect(onNext).toHaveBeenCalledOnce();
});

it('brings the lit sentence in sight, and the verdict last, should both not fit', () => {
  const scrolled: string[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this.textContent?.trim() ?? '');
  };
  renderFeedback({});
  expect(scrolled).toEqual(['Evidence 0.', 'Bien vu']);
});

it('leaves Enter to a button inside of it', () => {
  const onNext = renderFeedback({ footer: <button type="button">Signaler</button> });
  fireEvent.keyDown(screen.getByRole('button', { name: 'Signaler' }), { key: 'Enter' });
  expect(onNext).not.toHaveBeenCalled();
});

it('is hidden, and without a verdict, until the item is answered', () => {
  renderFeedback({ score: undefined });
  expect(region()).toHaveProperty('hidden', true);
  screen.getByText('Because.');
  expect(screen.queryByText('Bien vu')).toBeNull();
  expect(screen.queryByRole('status')).toBeNull();
});

it('shows no evidence while it asks for it, and Enter does not pass over the question', () => {
  const onNext = renderFeedback({ evidencePicker: <p>Which sentence?</p> });
  screen.getByText('Which sentence?');
  expect(screen.queryByText('Evidence 0.')).toBeNull();
  fireEvent.keyDown(region(), { key: 'Enter' });
  expect(onNext).not.toHaveBeenCalled();
});

it.each([
  [2, true],
  [3, false],
])('quotes evidence from %i paragraphs with what stands around it: %s', (count, hasContext) => {
  renderInFrench(<EvidenceQuote evidence={passages(count)} language="en" />);
  const text = screen.getByRole('figure').textContent;
  expect(text).toContain(`Evidence ${count - 1}. Ann, paroles citées`);
  expect(text?.includes('Context 0.')).toBe(hasContext);
  expect(text?.includes('Title 0')).toBe(hasContext);
});
