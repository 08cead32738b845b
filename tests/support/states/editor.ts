import type { Project } from '../../../src/editor/project.ts';
import { reduceProject } from '../../../src/editor/project-reducer.ts';
import { createProjectRecord } from '../../../src/editor/project-store.ts';
import { withChecksum } from '../../../src/progress/storage/checksummed.ts';
import { PROJECT_RECORD, RECORD_PREFIX } from '../../../src/shared/persisted-names.ts';
import { confirmedProject, draftedProject } from '../drafted-article.ts';
import { listProjectItems } from '../list-project-items.ts';
import {
  FIXED_NOW_MS,
  openScreen,
  pressButton,
  type ScreenWalk,
  storeBeforeOpening,
  type Visit,
  waitForText,
} from './visit.ts';

async function openProject(visit: Visit, project: Project, address: string) {
  const record = createProjectRecord(project, FIXED_NOW_MS);
  await storeBeforeOpening(visit, [
    [`${RECORD_PREFIX}${PROJECT_RECORD}p1`, withChecksum(record)] as const,
  ]);
  await openScreen(visit, `rediger/${address}`);
}

const keptProject = reduceProject(confirmedProject, {
  kind: 'review-items',
  items: listProjectItems(confirmedProject).map(({ item }) => item),
  review: 'kept',
});

const textOf = ({ text }: Visit) => text.late.editor;

/** Fences and all, as an assistant writes it, and with nothing in it that the article says. */
const forgedReply = '```json\n{"items":[{"type":"choice","prompt":"?"}]}\n```';

export const editorWalks: ScreenWalk[] = [
  {
    name: 'source',
    steps: {
      'nothing yet': async (visit) => {
        await openScreen(visit, 'rediger');
        await waitForText(visit, textOf(visit).source.lead);
      },
      'a sentence to split': async (visit) => {
        await openProject(visit, draftedProject, 'p1');
        await visit.page.locator('summary').click();
        await pressButton(visit, /^Paul Rey/);
        await waitForText(visit, textOf(visit).source.cutNote);
      },
      'articles in work': async (visit) => {
        await openProject(visit, draftedProject, '');
        await pressButton(visit, textOf(visit).projects.eraseOf(draftedProject.source.title));
        await waitForText(visit, textOf(visit).projects.confirmErase);
      },
    },
  },
  {
    name: 'facts',
    steps: {
      'to be confirmed': async (visit) => {
        await openProject(visit, draftedProject, 'p1-faits');
        await waitForText(visit, textOf(visit).facts.allRight.dates);
      },
      'who else holds it': async (visit) => {
        const t = textOf(visit).facts;
        await visit.page.getByRole('button', { name: t.sections.quotes }).click();
        await pressButton(visit, t.right);
        await waitForText(visit, t.whoElse('Léa Morin'));
      },
      'mending one': async (visit) => {
        const t = textOf(visit).facts;
        await visit.page.getByRole('button', { name: t.sections.reports }).click();
        await pressButton(visit, t.mend);
        await waitForText(visit, t.claim);
      },
    },
  },
  {
    name: 'questions',
    steps: {
      composed: async (visit) => {
        await openProject(visit, confirmedProject, 'p1-questions');
        await visit.page.locator('main details').first().locator('summary').click();
      },
      'writing one': async (visit) => {
        const t = textOf(visit).items;
        await pressButton(visit, t.add);
        await pressButton(visit, /^Anne Dufour/);
        await visit.page.getByText(t.reasonsTitle).click();
      },
      'an assistant, who was refused': async (visit) => {
        const t = visit.text.late.assistant;
        await openScreen(visit, 'rediger/p1-assistant');
        await visit.page.getByLabel(t.replyLabel).fill(forgedReply);
        await pressButton(visit, t.read);
        await visit.page
          .locator('main')
          .getByRole('alert')
          .or(visit.page.getByText(t.refused(1)))
          .first()
          .waitFor();
      },
    },
  },
  {
    name: 'review',
    steps: {
      'one at a time': async (visit) => {
        await openProject(visit, confirmedProject, 'p1-relecture');
        await pressButton(visit, textOf(visit).review.keep);
        await waitForText(visit, textOf(visit).review.proved(1));
      },
      'without the text': async (visit) => {
        await pressButton(visit, textOf(visit).review.blindStart);
        await waitForText(visit, textOf(visit).review.isGuess);
      },
      'to keep, something missing': async (visit) => {
        await openProject(visit, confirmedProject, 'p1-garder');
        await waitForText(visit, textOf(visit).keep.missingTitle);
      },
      kept: async (visit) => {
        await openProject(visit, keptProject, 'p1-garder');
        await pressButton(visit, textOf(visit).keep.keep);
        await waitForText(visit, textOf(visit).keep.play);
      },
    },
  },
  {
    name: 'questions of a file',
    steps: {
      'to be pasted': async (visit) => {
        await openProject(visit, confirmedProject, 'p1-questions');
        await pressButton(visit, textOf(visit).items.bring);
        await visit.page.getByLabel(visit.text.late.formats.import.label).waitFor();
      },
      found: async (visit) => {
        const t = visit.text.late.formats.import;
        const asked = 'Qui refuse que la rue ferme en été ? {=Paul Rey ~Léa Morin ~Anne Dufour}';
        const others =
          'La capitale du Pérou ? {=Lima ~Quito ~La Paz}\n\nCassée {~a ~b}\n\nRacontez. {}';
        await visit.page.getByLabel(t.label).fill(`${asked}\n\n${others}`);
        await pressButton(visit, t.read);
        await pressButton(visit, t.chooseSentence);
      },
      'a table': async (visit) => {
        const t = visit.text.late.formats.import;
        const rows = ['Qui refuse\tPaul Rey\tLéa Morin\tAnne Dufour', 'Où\tLima\tQuito\tLa Paz'];
        await visit.page.getByLabel(t.label).fill(rows.join('\n'));
        await pressButton(visit, t.read);
        await visit.page.getByLabel(t.column(1)).waitFor();
      },
    },
  },
];
