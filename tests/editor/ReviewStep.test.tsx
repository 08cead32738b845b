// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '../../src/bank/types.ts';
import { openDossierStore } from '../../src/dossiers/dossier-store.ts';
import { openPackedDossier } from '../../src/dossiers/open-dossier.ts';
import { countTold } from '../../src/drafting/items/read-questions.ts';
import { assembleDossier, listMissing } from '../../src/editor/keep/assemble-dossier.ts';
import { listKept } from '../../src/editor/list-items.ts';
import type { Project } from '../../src/editor/project.ts';
import { reduceProject } from '../../src/editor/project-reducer.ts';
import type { StepId } from '../../src/editor/steps.ts';
import { catalogue as text } from '../../src/editor/text/fr.ts';
import { confirmedProject } from '../support/drafted-article.ts';
import { openTestSession } from '../support/editor-session.ts';
import { listProjectItems } from '../support/list-project-items.ts';
import { renderEditor } from '../support/render-editor.tsx';

afterEach(cleanup);
afterEach(() => {
  vi.useRealTimers();
});

async function openStep(step: StepId, project: Project = confirmedProject) {
  const opened = await openTestSession(project);
  const { session, app } = opened;
  await session.composeItems();
  await renderEditor(step, session, app);
  return { ...opened, kept: () => listKept(listProjectItems(opened.project())) };
}

const press = (name: string | RegExp) =>
  fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

it('confirmed facts make questions at once, and none is in before it was tapped', async () => {
  const { project, kept } = await openStep('review');
  expect(listProjectItems(project()).length).toBeGreaterThan(5);
  expect(kept()).toEqual([]);
  const prompt = listProjectItems(project())[0]?.item.prompt as string;
  press(text.review.keep);
  expect(kept().map(({ item }) => item.prompt)).toEqual([prompt]);
  press(text.review.drop);
  expect(kept()).toHaveLength(1);
  expect(screen.getByText(/^1 acceptée, 1 écartée/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: text.review.proved(1) })).toBeTruthy();
});

it('while a question is written, one button undoes, and another adds nothing', async () => {
  await openStep('items');
  const count = () => screen.getAllByRole('button', { name: text.frame.undo }).length;
  press(text.items.add);
  expect(count()).toBe(1);
  press(/^Anne Dufour/);
  screen.getByRole('button', { name: text.items.save });
  expect(count()).toBe(1);
});

it('a title and a newspaper are asked for below the text, and can wait', async () => {
  const { project } = await openStep('source', {
    ...confirmedProject,
    source: { ...confirmedProject.source, title: '', publisher: '' },
  });
  const [article, title] = screen.getAllByRole('textbox');
  expect(article).toBe(screen.getByLabelText(new RegExp(`^${text.source.textLabel}`)));
  expect(title).toBe(screen.getByLabelText(text.source.titleLabel));
  type(text.source.titleLabel, 'Le pont de Valmère');
  screen.getByText(text.source.titleNote);
  type(text.source.publisher, 'L’Écho');
  expect(screen.queryByText(text.source.titleNote)).toBe(null);
  expect(project().source).toMatchObject({ title: 'Le pont de Valmère', publisher: 'L’Écho' });
});

it('a question that was kept is looked at again once its fact has changed', async () => {
  const { session, kept } = await openStep('review');
  const about = ({ item }: { item: { facts: readonly string[] } }) => item.facts.includes('date-1');
  const items = listProjectItems(confirmedProject);
  session.dispatch({
    kind: 'review-items',
    items: items.map(({ item }) => item),
    review: 'kept',
  });
  expect(kept().some(about)).toBe(true);
  session.dispatch({ kind: 'review-facts', ids: ['date-1'], review: 'wrong' });
  expect(kept().some(about)).toBe(false);
  expect(kept().length).toBeGreaterThan(0);
});

describe('of two questions that give each other away', () => {
  const items = listProjectItems(confirmedProject);
  const indexOfLater = items.findIndex((one, at) =>
    items.slice(0, at).some((other) => countTold(one, other) > 0),
  );
  const before = items.slice(0, indexOfLater).map(({ item }) => item);
  const mark = /^La question \d+ et celle-ci se donnent la réponse\./;

  it('the second says so before it is kept, and once the first is dropped no more', async () => {
    const { session } = await openStep('review');
    session.dispatch({ kind: 'review-items', items: before, review: 'kept' });
    await screen.findByText(mark);
    session.dispatch({ kind: 'review-items', items: before, review: 'dropped' });
    await vi.waitFor(() => expect(screen.queryByText(mark)).toBe(null));
  });

  it('one that was kept all the same goes with one tap', async () => {
    const { session, kept } = await openStep('review');
    const item = items[indexOfLater]?.item as Item;
    session.dispatch({ kind: 'review-items', items: [...before, item], review: 'kept' });
    await vi.waitFor(() => press(`${text.review.drop} ${indexOfLater + 1}`));
    expect(kept().map((one) => one.item)).toEqual(before);
  });

  it('the second, mended, says so no more', async () => {
    const { session } = await openStep('review');
    const item = { ...(items[indexOfLater]?.item as Item), prompt: 'Le pont ferme en ____.' };
    session.dispatch({ kind: 'mend-item', item });
    session.dispatch({ kind: 'review-items', items: before, review: 'kept' });
    await screen.findByText(item.prompt);
    expect(screen.queryByRole('button', { name: `${text.review.drop} ${indexOfLater + 1}` })).toBe(
      null,
    );
  });
});

it('a mended question is kept as it was mended', async () => {
  const { kept } = await openStep('review');
  press(text.review.mend);
  const label = screen.queryByLabelText(text.items.prompt)
    ? text.items.prompt
    : text.items.statement;
  type(label, 'Qui a dit quoi ?');
  press(text.facts.save);
  expect(kept()[0]?.item.prompt).toBe('Qui a dit quoi ?');
});

it('flags what its author could answer without the text', async () => {
  const { session, project } = await openStep('review');
  const choice = listProjectItems(project()).find(({ item }) => item.type === 'choice')?.item;
  if (choice?.type !== 'choice') throw new Error('no choice');
  session.dispatch({ kind: 'review-items', items: [choice], review: 'kept' });
  await vi.waitFor(() => screen.getByRole('button', { name: text.review.blindStart }));
  press(text.review.blindStart);
  expect(screen.queryByText(/Valmère fermera/)).toBeNull();
  const key = choice.options.find(({ id }) => id === choice.key)?.text ?? '';
  fireEvent.click(
    screen.getAllByRole('button').find((one) => one.textContent?.includes(key)) as HTMLElement,
  );
  expect(project().guessedItems).toEqual([choice.id]);
  expect(screen.getByText(text.review.guessed)).toBeTruthy();
});

it('is answered by letters and digits too, without the text', async () => {
  const { session, project } = await openStep('review');
  const choice = listProjectItems(project()).find(({ item }) => item.type === 'choice')?.item;
  if (choice?.type !== 'choice') throw new Error('no choice');
  session.dispatch({ kind: 'review-items', items: [choice], review: 'kept' });
  await vi.waitFor(() => screen.getByRole('button', { name: text.review.blindStart }));
  // the question is looked at before a key is pressed, whatever was pressed in the test before
  vi.useFakeTimers({ toFake: ['performance'] });
  press(text.review.blindStart);
  vi.advanceTimersByTime(1_000);
  const at = choice.options.findIndex(({ id }) => id === choice.key);
  fireEvent.keyDown(screen.getByRole('heading', { level: 2 }), { key: 'abc'.charAt(at) });
  expect(project().guessedItems).toEqual([choice.id]);
});

it('a question written by hand goes through the dossier, proved by the sentence that was tapped', async () => {
  const bare = { ...confirmedProject, facts: [], factReviews: {}, otherHolders: {} };
  const { project } = await openStep('items', bare);
  press(text.items.add);
  press(/^Anne Dufour/);
  type(text.items.prompt, 'Que promet l’ingénieure pour avril ?');
  type(text.items.rightOption, 'une passerelle');
  type(text.items.wrongOption(1), 'un bac');
  type(text.items.wrongOption(2), 'un tunnel');
  press(text.items.save);
  const assembled = await assembleDossier(project(), listProjectItems(project()));
  if (!assembled.ok) throw new Error(JSON.stringify(assembled.problems));
  const [bank] = assembled.dossier.banks;
  expect(bank?.items).toMatchObject([{ type: 'choice', evidence: [expect.any(String)] }]);
  // a press article: its other sentences stay with their publisher
  expect(bank?.brief.flatMap(({ sentences }) => sentences)).toHaveLength(1);
  expect((await openPackedDossier(assembled.packed)).ok).toBe(true);
});

it('a paper on the desks has questions by page alone', async () => {
  const project = reduceProject(
    { ...confirmedProject, facts: [], factReviews: {}, otherHolders: {} },
    {
      kind: 'apply-draft',
      draft: {
        language: 'fr',
        sentences: [{ text: 'À lire dans le journal, page 3.', paragraph: 0 }],
        facts: [],
      },
    },
  );
  const { project: current } = await openStep('items', project);
  press(text.items.add);
  press(/page 3/);
  fireEvent.click(screen.getByRole('radio', { name: text.items.writtenTypes.verdict }));
  type(text.items.statement, 'Le pont reste ouvert.');
  fireEvent.click(screen.getByRole('radio', { name: 'Faux' }));
  press(text.items.save);
  expect(listKept(listProjectItems(current()))).toHaveLength(1);
});

it('keeps the dossier on the device, and leads to it', async () => {
  const items = listProjectItems(confirmedProject).map(({ item }) => item);
  const whole = reduceProject(confirmedProject, { kind: 'review-items', items, review: 'kept' });
  const { app, session } = await openStep('keep', whole);
  press(text.keep.keep);
  const play = await screen.findByRole('link', { name: text.keep.play });
  const [kept] = await openDossierStore(await app.openRecords()).listDossiers();
  expect(play.getAttribute('href')).toBe(`./?d=${kept?.id}#/`);
  expect(screen.getByRole('link', { name: text.keep.toClass }).getAttribute('href')).toBe(
    `./?d=${kept?.id}#/classe/nouvelle`,
  );
  expect(kept).toMatchObject({ title: 'Valmère ferme son pont', items: items.length });
  cleanup();
  // as after a reload
  await renderEditor('keep', session, app);
  await screen.findByRole('link', { name: text.keep.play });
  expect(screen.queryByRole('button', { name: text.keep.keep })).toBeNull();
  session.dispatch({ kind: 'edit-source', changes: { title: 'Valmère ferme un pont' } });
  await screen.findByRole('button', { name: text.keep.keep });
});

it('says what is missing, with a way there', async () => {
  const blank = { ...confirmedProject, source: { ...confirmedProject.source, title: ' ' } };
  expect(listMissing(blank, listProjectItems(blank))).toEqual(['title', 'items']);
  await openStep('keep', blank);
  const missing = screen.getByRole('region', { name: text.keep.missingTitle });
  expect(
    within(missing)
      .getAllByRole('link')
      .map((one) => one.getAttribute('href')),
  ).toEqual(['#/rediger/p1-relecture']);
  expect(screen.getByRole('button', { name: text.keep.keep }).hasAttribute('disabled')).toBe(true);
});

it('asks for a missing title where the dossier is kept, and keeps its field while it is typed', async () => {
  const blank = { ...confirmedProject, source: { ...confirmedProject.source, title: '' } };
  const { project } = await openStep('keep', blank);
  type(text.source.titleLabel, 'V');
  await vi.waitFor(() => expect(listMissing(project(), [])).toEqual(['items']));
  type(text.source.titleLabel, 'Valmère ferme son pont');
  expect(project().source.title).toBe('Valmère ferme son pont');
});
