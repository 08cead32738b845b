import type { DraftText } from '../../src/editor/draft-project.ts';
import { openSession } from '../../src/editor/open-session.ts';
import type { Project } from '../../src/editor/project.ts';
import { openProjectStore } from '../../src/editor/project-store.ts';
import type { Session } from '../../src/editor/session.ts';
import { dropDrafts } from '../../src/ui/use-draft.ts';
import { createTestContext } from './test-app.tsx';

const draftNothing: DraftText = async ({ language = 'fr' }) => ({
  language,
  sentences: [],
  facts: [],
});

/** An article in work, as this device kept it under `p1`. */
export async function openTestSession(project: Project, draftText = draftNothing) {
  // of the test before, whose article has the same id
  dropDrafts('article-p1');
  const app = createTestContext({ routeId: 'editor', about: 'p1' });
  const store = openProjectStore(await app.openRecords());
  await store.saveProject('p1', project, 1);
  const session = (await openSession(app, 'p1', 'fr', draftText)) as Session;
  return { app, store, session, project: () => session.history.value.present };
}
