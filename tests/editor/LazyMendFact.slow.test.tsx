// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { catalogue as text } from '../../src/editor/text/fr.ts';
import { draftedProject } from '../support/drafted-article.ts';
import { openTestSession } from '../support/editor-session.ts';
import { renderEditor } from '../support/render-editor.tsx';

const network = vi.hoisted(() => ({ answer: () => {} }));
vi.mock('../../src/editor/facts/MendFact.tsx', async (load) => {
  await new Promise<void>((resolve) => {
    network.answer = resolve;
  });
  return load();
});
afterEach(cleanup);

it('a form that mends a fact and is slow says so, leaves a way back, and comes', async () => {
  const { session, app } = await openTestSession(draftedProject);
  await renderEditor('facts', session, app);
  const mend = () =>
    fireEvent.click(screen.getAllByRole('button', { name: text.facts.mend })[0] as HTMLElement);
  mend();
  screen.getByText(text.facts.formComing);
  fireEvent.click(screen.getByRole('button', { name: text.facts.cancel }));
  expect(screen.queryByText(text.facts.formComing)).toBeNull();
  mend();
  screen.getByText(text.facts.formComing);
  network.answer();
  await screen.findByRole('button', { name: text.facts.save });
  expect(screen.queryByText(text.facts.formComing)).toBeNull();
});
