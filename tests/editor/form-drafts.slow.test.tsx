// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { catalogue as assistantText } from '../../src/editor/assistant/text/fr.ts';
import type { Project } from '../../src/editor/project.ts';
import { reduceProject } from '../../src/editor/project-reducer.ts';
import type { StepId } from '../../src/editor/steps.ts';
import { catalogue as text } from '../../src/editor/text/fr.ts';
import { confirmedProject, draftedProject } from '../support/drafted-article.ts';
import { listProjectItems } from '../support/list-project-items.ts';

beforeEach(() => {
  sessionStorage.clear();
  vi.resetModules();
});
afterEach(cleanup);

/** A tab at this step, as after each load of the page. */
async function openTab(step: StepId, project: Project) {
  cleanup();
  const { openTestSession } = await import('../support/editor-session.ts');
  const { renderEditor } = await import('../support/render-editor.tsx');
  const { app, session } = await openTestSession(project);
  await session.composeItems();
  await renderEditor(step, session, app);
  return { app, session };
}

async function reloadTab(step: StepId, project: Project) {
  window.dispatchEvent(new Event('pagehide'));
  vi.resetModules();
  await openTab(step, project);
}

const press = (name: string | RegExp) =>
  fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
const field = (label: string) => screen.getByLabelText(label) as HTMLInputElement;
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const waitForForms = (count = 1) =>
  waitFor(() =>
    expect(screen.getAllByRole('button', { name: text.facts.save })).toHaveLength(count),
  );

it('a fact that is half mended is there after a reload', async () => {
  await openTab('facts', draftedProject);
  press(new RegExp(text.facts.sections.actors));
  press(text.facts.mend);
  await waitForForms();
  type(text.facts.role, 'députée de la va');
  await reloadTab('facts', draftedProject);
  await waitForForms();
  expect(field(text.facts.role).value).toBe('députée de la va');
  press(text.facts.cancel);
  press(text.facts.mend);
  await waitForForms();
  expect(field(text.facts.role).value).not.toBe('députée de la va');
});

it('a date that is half typed is there after a reload', async () => {
  await openTab('facts', draftedProject);
  press(text.facts.mend);
  await waitForForms();
  const year = () =>
    within(screen.getByRole('group', { name: text.facts.itsDate })).getByRole('textbox');
  fireEvent.input(year(), { target: { value: '20' } });
  await reloadTab('facts', draftedProject);
  await waitForForms();
  expect((year() as HTMLInputElement).value).toBe('20');
});

const yearOf = (group: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('textbox') as HTMLInputElement;

it('a date that is half typed is there after a visit to another step, and is not saved as the date that it was', async () => {
  const tab = await openTab('facts', draftedProject);
  press(text.facts.mend);
  await waitForForms();
  fireEvent.input(yearOf(text.facts.itsDate), { target: { value: '20' } });
  await visitStep('source', tab);
  fireEvent.input(yearOf(text.source.day), { target: { value: '19' } });
  await visitStep('facts', tab);
  await waitForForms();
  expect(yearOf(text.facts.itsDate).value).toBe('20');
  expect(screen.getByText(text.facts.noSuchDate)).toBeTruthy();
  const save = screen.getByRole('button', { name: text.facts.save }) as HTMLButtonElement;
  expect(save.disabled).toBe(true);
  fireEvent.input(yearOf(text.facts.itsDate), { target: { value: '2021' } });
  expect(save.disabled).toBe(false);
  expect(screen.queryByText(text.facts.noSuchDate)).toBeNull();
  await visitStep('source', tab);
  expect(yearOf(text.source.day).value).toBe('19');
});

it('two dates that are mended at once do not write into each other', async () => {
  await openTab('facts', draftedProject);
  press(text.facts.mend);
  press(text.facts.mend);
  await waitForForms(2);
  const years = () =>
    screen
      .getAllByRole('group', { name: text.facts.itsDate })
      .map((group) => within(group).getByRole('textbox') as HTMLInputElement);
  fireEvent.input(years()[0] as HTMLElement, { target: { value: '20' } });
  fireEvent.input(years()[1] as HTMLElement, { target: { value: '18' } });
  await reloadTab('facts', draftedProject);
  await waitForForms(2);
  expect(years().map(({ value }) => value)).toEqual(['20', '18']);
});

it('a question that is half written is there after a reload, with its sentence', async () => {
  await openTab('items', confirmedProject);
  press(text.items.add);
  press(/Paul Rey, président/);
  type(text.items.prompt, 'Qui refuse');
  type(text.items.rightOption, 'Paul Rey');
  type(text.items.explanation, 'Il le');
  await reloadTab('items', confirmedProject);
  expect(field(text.items.prompt).value).toBe('Qui refuse');
  expect(field(text.items.rightOption).value).toBe('Paul Rey');
  expect(field(text.items.explanation).value).toBe('Il le');
  expect(field(text.items.explanation).closest('details')?.open).toBe(true);
});

it.each(['#/rediger', '#/rediger/', '#!/Rediger?utm_source=x'])(
  'an article that is begun at %s gets an address of its own, which a reload finds',
  async (hash) => {
    window.location.hash = hash;
    const { app, session } = await openTab('source', draftedProject);
    session.dispatch({ kind: 'edit-source', changes: { title: 'Un titre' } });
    await waitFor(() => expect(window.location.hash).toBe(app.router.hashOf('editor', session.id)));
  },
);

it('a question that is half mended and an answer that was pasted are there after a reload', async () => {
  await openTab('review', confirmedProject);
  press(text.review.mend);
  type(text.items.explanation, 'Parce que');
  await reloadTab('review', confirmedProject);
  expect(field(text.items.explanation).value).toBe('Parce que');
  await openTab('assistant', confirmedProject);
  await screen.findByLabelText(assistantText.replyLabel);
  type(assistantText.replyLabel, '{ "items": [');
  await reloadTab('assistant', confirmedProject);
  const reply = await screen.findByLabelText(assistantText.replyLabel);
  expect((reply as HTMLTextAreaElement).value).toBe('{ "items": [');
});

/** Like a link of the page itself, which loads nothing anew. */
async function visitStep(step: StepId, { app, session }: Awaited<ReturnType<typeof openTab>>) {
  const { renderEditor } = await import('../support/render-editor.tsx');
  cleanup();
  await renderEditor(step, session, app);
}

it('a question that is half written is there after a visit to another step, and no more once it is given up', async () => {
  const tab = await openTab('items', confirmedProject);
  press(text.items.add);
  press(/Paul Rey, président/);
  type(text.items.prompt, 'Qui refuse');
  await visitStep('source', tab);
  await visitStep('items', tab);
  expect(field(text.items.prompt).value).toBe('Qui refuse');
  // the first takes back a step
  fireEvent.click(screen.getAllByRole('button', { name: text.items.cancel }).at(-1) as HTMLElement);
  press(text.items.add);
  press(/Paul Rey, président/);
  expect(field(text.items.prompt).value).toBe('');
});

it('a fact that is half mended is there after a visit to another step, and as it was once its mending is taken back', async () => {
  const tab = await openTab('facts', draftedProject);
  press(new RegExp(text.facts.sections.actors));
  press(text.facts.mend);
  await waitForForms();
  type(text.facts.role, 'députée de la va');
  await visitStep('source', tab);
  await visitStep('facts', tab);
  await waitForForms();
  expect(field(text.facts.role).value).toBe('députée de la va');
  press(text.facts.save);
  tab.session.dispatch({ kind: 'undo' });
  await vi.waitFor(() => press(text.facts.mend));
  await waitForForms();
  expect(field(text.facts.role).value).not.toBe('députée de la va');
});

it('answers without the text go on where a reload has cut them', async () => {
  const items = listProjectItems(confirmedProject).slice(0, 3);
  const project = reduceProject(confirmedProject, {
    kind: 'review-items',
    items: items.map(({ item }) => item),
    review: 'kept',
  });
  await openTab('review', project);
  press(text.review.blindStart);
  press(text.review.blindSkip);
  fireEvent.click(screen.getByLabelText(text.review.isGuess));
  await reloadTab('review', project);
  expect(screen.getByText(text.review.blindProgress(2, 3))).toBeTruthy();
  expect(field(text.review.isGuess).checked).toBe(true);
});
