// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/i18n/text/fr.ts';
import { EvidencePicker } from '../../src/question/EvidencePicker.tsx';
import { unsavedWork } from '../../src/shared/unsaved-work.ts';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

const t = catalogue.evidencePicker;

const paragraph = (...ids: string[]) => ({
  sentences: ids.map((id) => ({ id, text: `Sentence ${id}.` })),
});
const brief = [paragraph('a'), paragraph('b', 'c'), paragraph('d'), paragraph('e'), paragraph('f')];

function renderPicker(proofs: string[][], evidenceIds = proofs.flat(), skipLabel?: string) {
  const onSubmit = vi.fn();
  const onSkip = vi.fn();
  renderInFrench(
    <EvidencePicker
      brief={brief}
      proofs={proofs}
      evidenceIds={evidenceIds}
      language="en"
      onSubmit={onSubmit}
      onSkip={onSkip}
      {...(skipLabel && { skipLabel })}
    />,
  );
  return { onSubmit, onSkip };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const shownSentences = () => screen.getAllByRole('listitem').map((item) => item.textContent);

it('shows the paragraphs of the evidence, and the next one', () => {
  renderPicker([['c', 'e']]);
  expect(shownSentences()).toEqual(['Sentence b.', 'Sentence c.', 'Sentence d.', 'Sentence e.']);
});

it('takes one sentence at the first tap', () => {
  const { onSubmit } = renderPicker([['c']]);
  fireEvent.click(button('Sentence b.'));
  expect(onSubmit).toHaveBeenCalledWith(['b']);
});

it('asks for one sentence even if none is right, so that the question gives nothing away', () => {
  const { onSubmit } = renderPicker([], ['c']);
  expect(screen.getByRole('heading').textContent).toBe(t.ask(1, false));
  fireEvent.click(button(t.noEvidence));
  expect(onSubmit).toHaveBeenCalledWith([]);
});

it('collects several sentences, each of which can be taken back', () => {
  const { onSubmit } = renderPicker([['b', 'c']]);
  expect(button(t.submit)).toHaveProperty('disabled', true);
  for (const id of ['b', 'c', 'd', 'b']) fireEvent.click(button(`Sentence ${id}.`));
  expect(button('Sentence b.').getAttribute('aria-pressed')).toBe('false');
  expect(onSubmit).not.toHaveBeenCalled();
  fireEvent.click(button(t.submit));
  expect(onSubmit).toHaveBeenCalledWith(['c', 'd']);
});

it('takes one sentence of several that prove it, and says that one will do', () => {
  const { onSubmit } = renderPicker([['b'], ['e']]);
  expect(screen.getByRole('heading').textContent).toBe('Touchez une phrase qui prouve la réponse');
  fireEvent.click(button('Sentence e.'));
  expect(onSubmit).toHaveBeenCalledWith(['e']);
});

it('leaves room for the longest of several proofs', () => {
  const { onSubmit } = renderPicker([['b'], ['d', 'e']]);
  expect(screen.getByRole('heading').textContent).toContain('jusqu’à 2 phrases');
  fireEvent.click(button('Sentence b.'));
  fireEvent.click(button(t.submit));
  expect(onSubmit).toHaveBeenCalledWith(['b']);
});

it('can be skipped, under a label of its own', () => {
  const { onSkip, onSubmit } = renderPicker([['c']], ['c'], 'Passer');
  fireEvent.click(button('Passer'));
  expect(onSkip).toHaveBeenCalledOnce();
  expect(onSubmit).not.toHaveBeenCalled();
});

it('keeps a reload that nobody asked for away from sentences that are ticked and not given', async () => {
  renderPicker([['c', 'e']]);
  expect(unsavedWork.size).toBe(0);
  fireEvent.click(button('Sentence b.'));
  await vi.waitFor(() => expect(unsavedWork.size).toBe(1));
  cleanup();
  await vi.waitFor(() => expect(unsavedWork.size).toBe(0));
});
