// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ReportMistake } from '../../../src/play/round/ReportMistake.tsx';
import { catalogue as playText } from '../../../src/play/text/fr.ts';
import { renderInFrench } from '../../support/test-app.tsx';

afterEach(cleanup);

const t = playText.reportMistake;

async function writeNote(text: string) {
  const onNote = vi.fn();
  const view = renderInFrench(<ReportMistake item="x" playText={playText} onNote={onNote} />);
  fireEvent.click(screen.getByRole('button', { name: t.open }));
  if (text) fireEvent.input(await screen.findByRole('textbox'), { target: { value: text } });
  return { ...view, onNote };
}

it.each([
  ['the next question comes', () => cleanup()],
  ['the page is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the form is closed', () => fireEvent.click(screen.getByRole('button', { name: t.cancel }))],
])('a note that was typed is kept once when %s', async (_, leave) => {
  const { onNote } = await writeNote('La date est fausse.');
  leave();
  cleanup();
  expect(onNote.mock.calls).toEqual([['La date est fausse.']]);
});

it('an empty note is none', async () => {
  const { onNote } = await writeNote('');
  cleanup();
  expect(onNote).not.toHaveBeenCalled();
});

it('a note that was kept is there again, and a changed one is kept too', async () => {
  const { onNote } = await writeNote('La date');
  fireEvent.click(screen.getByRole('button', { name: t.cancel }));
  fireEvent.click(screen.getByRole('button', { name: t.open }));
  const field = await screen.findByRole<HTMLInputElement>('textbox');
  expect(field.value).toBe('La date');
  fireEvent.input(field, { target: { value: 'La date est fausse.' } });
  cleanup();
  expect(onNote.mock.calls).toEqual([['La date'], ['La date est fausse.']]);
});

it('says so if nothing was copied', async () => {
  vi.stubGlobal('navigator', {});
  await writeNote('La date est fausse.');
  fireEvent.click(screen.getByRole('button', { name: t.copy }));
  await screen.findByText(/^Rien n’a été copié/);
  vi.unstubAllGlobals();
});
