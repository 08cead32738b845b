import { expect, it } from 'vitest';
import type { Item } from '../../src/bank/types.ts';
import { loadDraftingWords } from '../../src/drafting/load-language.ts';
import { describeMissingArticle, placeQuestions } from '../../src/editor/items/place-questions.ts';
import { assembleDossier } from '../../src/editor/keep/assemble-dossier.ts';
import { listKept } from '../../src/editor/list-items.ts';
import { createProject, type Project } from '../../src/editor/project.ts';
import { reduceProject } from '../../src/editor/project-reducer.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { listProjectItems } from '../support/list-project-items.ts';

await loadDraftingWords('fr');

const { language, text, publisher, sentences } = describeMissingArticle([
  'Qui a dit cela le premier, et pour qui ?',
]);
const blank = createProject('2026-11-30', language);
const project: Project = {
  ...{ ...blank, text, sentences },
  source: { ...blank.source, title: 'Mes questions', publisher, rights: 'own' },
};

function keep(items: readonly Item[]) {
  const placed = placeQuestions(
    items.map((item) => ({ item, sentence: undefined })),
    project,
  );
  const added = reduceProject(project, { kind: 'add-content', ...placed });
  const reviewed = reduceProject(added, {
    ...{ kind: 'review-items', items: placed.items, review: 'kept' },
  });
  return { reviewed, kept: listKept(listProjectItems(reviewed)) };
}

it('every item of another dossier passes the checks of a dossier of questions alone', async () => {
  const { reviewed, kept } = keep(fixtureBank.items);
  expect(kept).toHaveLength(fixtureBank.items.length);
  const assembled = await assembleDossier(reviewed, kept);
  expect(assembled.ok ? [] : assembled.problems).toEqual([]);
});

it('asks an order of events that the article does not date as the place of each', () => {
  const order = fixtureBank.items.find(({ type }) => type === 'order');
  const [placed] = placeQuestions([{ item: order as Item, sentence: 0 }], project).items;
  const events = order?.type === 'order' ? order.events : [];
  expect(placed).toMatchObject({ type: 'match', evidence: ['s-1'], prompt: order?.prompt });
  expect(placed?.type === 'match' && placed.rows.map(({ text, key }) => [text, key])).toEqual(
    events.map(({ text }, at) => [text, `place-${at + 1}`]),
  );
});
