// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { assembleDossier, listMissing } from '../../src/editor/keep/assemble-dossier.ts';
import { listKept } from '../../src/editor/list-items.ts';
import { createProject, type Project } from '../../src/editor/project.ts';
import { catalogue as text } from '../../src/editor/text/fr.ts';
import { catalogue as formatsText } from '../../src/formats/text/fr.ts';
import { unsavedWork } from '../../src/shared/unsaved-work.ts';
import { confirmedProject } from '../support/drafted-article.ts';
import { openTestSession } from '../support/editor-session.ts';
import { listProjectItems } from '../support/list-project-items.ts';
import { renderEditor } from '../support/render-editor.tsx';

afterEach(cleanup);

const t = formatsText.import;

async function openImport(project: Project = confirmedProject) {
  const opened = await openTestSession(project);
  await opened.session.composeItems();
  await renderEditor('items', opened.session, opened.app);
  fireEvent.click(screen.getByRole('button', { name: text.items.bring }));
  await screen.findByLabelText(t.label);
  return opened;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function paste(pasted: string) {
  fireEvent.input(screen.getByLabelText(t.label), { target: { value: pasted } });
  fireEvent.click(button(t.read));
  await screen.findByRole('heading', { name: /questions? lues?/ });
}

const says = () => document.body.textContent;

const listed = () =>
  within(screen.getAllByRole('list').at(-1) as HTMLElement)
    .getAllByRole('listitem')
    .map((one) => one.textContent ?? '');

const proved = 'Qui refuse que la rue ferme en été ? {=Paul Rey ~Léa Morin ~Anne Dufour}';
const unproved = 'Quelle est la capitale du Pérou ? {=Lima ~Quito ~La Paz}';

it('finds the sentence of the article that proves a question, and leaves out one without', async () => {
  const { project } = await openImport();
  await paste(`${proved}\n\n${unproved}`);
  const [first, second] = listed();
  expect(first).toContain('Juste\u00a0: Paul Rey');
  expect(first).toContain('Paul Rey, président des commerçants, refuse que la rue ferme en été.');
  expect(second).toContain(t.noProof);
  fireEvent.click(button(t.take(1)));
  const brought = listProjectItems(project()).filter(({ isWritten }) => isWritten);
  expect(brought.map(({ item, review }) => [item.prompt, item.evidence, review])).toEqual([
    ['Qui refuse que la rue ferme en été ?', ['s-4'], undefined],
  ]);
});

it('no update that another tab accepts begins anew while questions are read and not taken', async () => {
  await openImport();
  // the article is kept
  await vi.waitFor(() => expect(unsavedWork.size).toBe(0));
  await paste(unproved);
  await vi.waitFor(() => expect(unsavedWork.size).toBe(1));
  fireEvent.click(button(t.close));
  await vi.waitFor(() => expect(unsavedWork.size).toBe(0));
});

it('takes a question with the sentence that a person chose for it', async () => {
  const { project } = await openImport();
  await paste(unproved);
  expect(button(t.take(0))).toHaveProperty('disabled', true);
  fireEvent.click(button(t.chooseSentence));
  fireEvent.click(button(/^Anne Dufour, ingénieure/));
  fireEvent.click(button(t.take(1)));
  const [brought] = listProjectItems(project()).filter(({ isWritten }) => isWritten);
  expect(brought?.item.evidence).toEqual(['s-5']);
});

it('names what it refuses with its place, and counts what it leaves', async () => {
  await openImport();
  await paste(`${proved}\n\nRacontez. {}\n\nCassée {~a ~b}\n\nRésumez. {}`);
  expect(says()).toContain(t.refusedAt(3, 5));
  expect(says()).toContain(t.leftKinds('2 réponses longues'));
});

it('says why nothing can be read, and reads the next', async () => {
  await openImport();
  fireEvent.input(screen.getByLabelText(t.label), { target: { value: 'Bonjour à tous' } });
  fireEvent.click(button(t.read));
  expect((await screen.findByRole('alert')).textContent).toBe(t.problems['unknown-format']);
  await paste(proved);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('tells questions apart that stand on one line of a file', async () => {
  const { project } = await openImport();
  const ask = (prompt: string) =>
    `<question type="multichoice"><questiontext><text>${prompt}</text></questiontext><answer fraction="100"><text>Paul Rey</text></answer><answer fraction="0"><text>Léa Morin</text></answer><answer fraction="0"><text>Anne Dufour</text></answer></question>`;
  await paste(
    `<quiz>${ask('Qui refuse que la rue ferme ?')}${ask('Qui préside les commerçants ?')}</quiz>`,
  );
  expect(listed()).toHaveLength(2);
  fireEvent.click(button(t.take(2)));
  expect(project().writtenItems.map(({ prompt }) => prompt)).toEqual([
    'Qui refuse que la rue ferme ?',
    'Qui préside les commerçants ?',
  ]);
});

it('one change of a column’s role is for every row', async () => {
  await openImport();
  await paste(
    ['Paul Rey\tQui refuse que la rue ferme ?\tLéa Morin\tAnne Dufour']
      .concat('Anne Dufour\tQui promet une passerelle ?\tLéa Morin\tPaul Rey')
      .join('\n'),
  );
  const column = async (n: number) => (await screen.findByLabelText(t.column(n))) as HTMLElement;
  const choose = async (n: number, role: string) =>
    fireEvent.change(await column(n), { target: { value: role } });
  await choose(1, 'right');
  await choose(2, 'question');
  await choose(3, 'wrong');
  await choose(4, 'wrong');
  expect(listed()).toEqual([
    expect.stringMatching(/^Qui refuse.*Juste\u00a0: Paul Rey/),
    expect.stringMatching(/^Qui promet.*Juste\u00a0: Anne Dufour/),
  ]);
});

it('without an article makes a dossier that says at each answer that nothing proves it', async () => {
  const { session, project, app } = await openImport(createProject('2026-11-30', 'fr'));
  expect(says()).toContain(t.noArticle);
  await paste(`${proved}\n\n${unproved}\n\nLe Pérou est en Asie. {F}`);
  // pressed again while the rules of the language load
  const take = button(t.take(3));
  fireEvent.click(take);
  fireEvent.click(take);
  await vi.waitFor(() => expect(project().writtenItems).toHaveLength(3));
  await session.composeItems();
  const items = listProjectItems(project());
  session.dispatch({ kind: 'review-items', items: items.map(({ item }) => item), review: 'kept' });
  const kept = listKept(listProjectItems(project()));
  expect(kept).toHaveLength(3);
  expect(listMissing(project(), kept)).toEqual([]);
  const assembled = await assembleDossier(project(), kept);
  expect(assembled.ok && assembled.dossier.banks[0]?.brief).toEqual([
    {
      sentences: [
        expect.objectContaining({
          text: 'Cette question vient d’un fichier\u00a0: aucun article ne la prouve.',
        }),
      ],
    },
  ]);
  const positions = assembled.ok && assembled.dossier.banks[0]?.positions;
  expect(positions).toHaveLength(3);
  cleanup();
  await renderEditor('review', session, app);
  expect(screen.getByRole('heading', { name: text.review.unproved(3) })).toBeTruthy();
  expect(says()).not.toContain('phrase');
  cleanup();
  await renderEditor('keep', session, app);
  expect(says()).toContain(text.keep.leadUnproved(3));
  expect(says()).not.toContain(text.source.rightsNotes.own);
  expect(screen.getByLabelText(text.source.titleLabel)).toBeTruthy();
});

it('without an article takes the questions of a second file, too', async () => {
  const { session, project, app } = await openImport(createProject('2026-11-30', 'fr'));
  await paste(proved);
  fireEvent.click(button(t.take(1)));
  await vi.waitFor(() => expect(project().writtenItems).toHaveLength(1));
  cleanup();
  await session.composeItems();
  await renderEditor('items', session, app);
  fireEvent.click(button(text.items.bring));
  await screen.findByLabelText(t.label);
  expect(says()).toContain(t.noArticle);
  await paste(unproved);
  fireEvent.click(button(t.take(1)));
  await vi.waitFor(() => expect(project().writtenItems).toHaveLength(2));
  expect(project().writtenItems.map(({ evidence }) => evidence)).toEqual([['s-1'], ['s-1']]);
});

it('closes without taking anything, and keeps what was pasted for later', async () => {
  const { project } = await openImport();
  const before = project();
  await paste(proved);
  fireEvent.click(button(t.close));
  expect(project()).toBe(before);
  fireEvent.click(button(text.items.bring));
  expect(await screen.findByLabelText(t.label)).toHaveProperty('value', proved);
});

it('“I have questions in a file” leads to where they are brought', async () => {
  const { session, app } = await openTestSession(createProject('2026-11-29', 'fr'));
  await renderEditor('source', session, app);
  fireEvent.click(screen.getByRole('link', { name: text.source.haveQuestions }));
  cleanup();
  await renderEditor('items', session, app);
  expect(await screen.findByLabelText(t.label)).toBeTruthy();
});
