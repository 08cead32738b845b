// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { catalogue as text } from '../../src/editor/text/fr.ts';
import { draftedProject } from '../support/drafted-article.ts';
import { openTestSession } from '../support/editor-session.ts';
import { renderEditor } from '../support/render-editor.tsx';

afterEach(cleanup);

it('Control and Z take back the last step outside fields, where a field takes back its typing', async () => {
  const { session, app, project } = await openTestSession(draftedProject);
  await renderEditor('source', session, app);
  const title = screen.getByLabelText(text.source.titleLabel);
  fireEvent.input(title, { target: { value: 'Un autre titre' } });
  fireEvent.keyDown(title, { key: 'z', ctrlKey: true });
  expect(project().source.title).toBe('Un autre titre');
  fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
  expect(project().source.title).toBe(draftedProject.source.title);
  fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
  expect(project().source.title).toBe('Un autre titre');
  fireEvent.keyDown(document.body, { key: 'z', metaKey: true });
  expect(project().source.title).toBe(draftedProject.source.title);
  // the same key where its letter is Cyrillic, and another place of the letter
  fireEvent.keyDown(document.body, { key: 'Н', code: 'KeyY', ctrlKey: true });
  expect(project().source.title).toBe('Un autre titre');
  fireEvent.keyDown(document.body, { key: 'я', code: 'KeyZ', ctrlKey: true });
  expect(project().source.title).toBe(draftedProject.source.title);
  fireEvent.keyDown(document.body, { key: 'w', code: 'KeyZ', ctrlKey: true });
  expect(project().source.title).toBe(draftedProject.source.title);
});
