// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { catalogue } from '../../src/i18n/text/fr.ts';
import { EvidencePicker } from '../../src/question/EvidencePicker.tsx';
import { unsavedWork } from '../../src/shared/unsaved-work.ts';
import { renderInFrench } from '../support/test-app.tsx';

afterEach(cleanup);

const t = catalogue.evidencePicker;

const sentence = (id: string) => ({ id, text: `Sentence ${id}.` });
const paragraph = (...ids: string[]) => ({ sentences: ids.map(sentence) });
const brief = [paragraph('a'), paragraph('b', 'c'), paragraph('d'), paragraph('e'), paragraph('f')];

type Props = ComponentProps<typeof EvidencePicker>;

function renderPicker(proofs: string[][], more: Partial<Omit<Props, 'outcome'>> = {}) {
  const onSubmit = vi.fn();
  const onSkip = vi.fn();
  const props = {
    brief,
    proofs,
    evidence: proofs.flat().map(sentence),
    language: 'en',
    onSubmit,
    onSkip,
    ...more,
  };
  const outcome = signal<NonNullable<Props['outcome']>>(false);
  const Host = () => <EvidencePicker {...props} outcome={outcome.value} />;
  renderInFrench(<Host />);
  const settle = (score: number) =>
    act(() => {
      outcome.value = { score };
    });
  return { onSubmit, onSkip, settle };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const shownSentences = () =>
  screen.getAllByRole('button', { name: /^Sentence/ }).map((one) => one.textContent);

it('shows a class the paragraphs of the evidence, and the next one', () => {
  renderPicker([['c', 'e']], { isOfClass: true });
  expect(shownSentences()).toEqual(['Sentence b.', 'Sentence c.', 'Sentence d.', 'Sentence e.']);
});

it('shows a player a few sentences that run on around the evidence', () => {
  renderPicker([['c']]);
  expect(shownSentences()).toEqual(['Sentence b.', 'Sentence c.', 'Sentence d.']);
});

it.each(['Enter', ' '])('takes one sentence at the first tap, or by the key %j', (key) => {
  const { onSubmit } = renderPicker([['c']]);
  fireEvent.click(button('Sentence b.'));
  expect(onSubmit).toHaveBeenCalledWith(['b']);
  fireEvent.keyDown(button('Sentence c.'), { key, repeat: true });
  expect(onSubmit).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(button('Sentence c.'), { key });
  expect(onSubmit).toHaveBeenLastCalledWith(['c']);
});

it('asks a class for one sentence even if none is right, so that the question gives nothing away', () => {
  const { onSubmit } = renderPicker([], { evidence: [sentence('c')], isOfClass: true });
  expect(screen.getByRole('heading').textContent).toBe(t.ask(1, false));
  fireEvent.click(button(t.noEvidence));
  expect(onSubmit).toHaveBeenCalledWith([]);
});

it('collects as many sentences as are needed, and gives the first back for one more', () => {
  const { onSubmit } = renderPicker([['b', 'c']]);
  expect(button(t.submit(0, 2))).toHaveProperty('disabled', true);
  for (const id of ['b', 'c', 'd']) fireEvent.click(button(`Sentence ${id}.`));
  expect(button('Sentence b.').getAttribute('aria-pressed')).toBe('false');
  expect(onSubmit).not.toHaveBeenCalled();
  fireEvent.click(button(t.submit(2, 2)));
  expect(onSubmit).toHaveBeenCalledWith(['c', 'd']);
  fireEvent.click(button('Sentence d.'));
  fireEvent.click(button(t.submit(1, 2)));
  expect(onSubmit).toHaveBeenLastCalledWith(['c']);
});

it('takes one sentence of several that prove it', () => {
  const { onSubmit } = renderPicker([['b'], ['d']]);
  fireEvent.click(button('Sentence d.'));
  expect(onSubmit).toHaveBeenCalledWith(['d']);
});

it('leaves room for the longest of several proofs', () => {
  const { onSubmit } = renderPicker([['b'], ['d', 'e']], { isOfClass: true });
  expect(screen.getByRole('heading').textContent).toContain('jusqu’à 2 phrases');
  fireEvent.click(button('Sentence b.'));
  fireEvent.click(button(t.submit(1, 2)));
  expect(onSubmit).toHaveBeenCalledWith(['b']);
});

it('can be skipped, under a label of its own', () => {
  const { onSkip, onSubmit } = renderPicker([['c']], { skipLabel: 'Je ne trouve pas' });
  fireEvent.click(button('Je ne trouve pas'));
  expect(onSkip).toHaveBeenCalledOnce();
  expect(onSubmit).not.toHaveBeenCalled();
});

it('lights the evidence where it stands, and tells it from what was picked', async () => {
  const { settle } = renderPicker([['c']]);
  const before = screen.getByText(/Sentence c/).closest('p')?.textContent;
  fireEvent.click(button('Sentence b.'));
  await settle(0);
  expect(screen.getByRole('heading').textContent?.trim()).toBe(t.wrong);
  expect(screen.getByText('Sentence c.').tagName).toBe('MARK');
  const after = screen.getByText('Sentence c.').closest('p')?.textContent;
  expect(after?.replace(' (réponse donnée)', '')).toBe(before);
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it('keeps a reload that nobody asked for away from sentences that are ticked and not given', async () => {
  renderPicker([['c', 'e']]);
  expect(unsavedWork.size).toBe(0);
  fireEvent.click(button('Sentence d.'));
  await vi.waitFor(() => expect(unsavedWork.size).toBe(1));
  cleanup();
  await vi.waitFor(() => expect(unsavedWork.size).toBe(0));
});
