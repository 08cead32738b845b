import type { LoadedScreen, ScreenRequest } from '../app/screen.ts';
import { runAfterPaint } from '../shared/after-paint.ts';
import { draftText } from './draft-text.ts';
import { Editor } from './Editor.tsx';
import { loadItemStep, prepareWork } from './load-step.ts';
import { NoProject } from './NoProject.tsx';
import { openSession } from './open-session.ts';
import { listKeptProjects } from './project-store.ts';
import { addressOfStep, parseStepAddress } from './steps.ts';
import { loadEditorText } from './text/index.ts';

export async function loadEditor({ app, language, about }: ScreenRequest): Promise<LoadedScreen> {
  const { id, step } = parseStepAddress(about);
  const [text, ItemStep, session] = await Promise.all([
    loadEditorText(language),
    loadItemStep(step),
    openSession(app, id, language, draftText),
  ]);
  if (session && id && session.id !== id) {
    const address = app.router.hashOf('editor', addressOfStep(session.id, step));
    window.history.replaceState(null, '', address);
  }
  runAfterPaint(() => void prepareWork(step, session?.history.peek().present.language));
  const others = id ? [] : await listKeptProjects(app);
  const { title } = session ? text.steps[step] : text.notFound;
  return {
    title,
    render: () =>
      session ? (
        <Editor key={session.id} {...{ session, step, ItemStep, others, text }} />
      ) : (
        <NoProject text={text} />
      ),
  };
}
