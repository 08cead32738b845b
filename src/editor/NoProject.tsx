import { useApp } from '../app/app-context.ts';
import type { EditorText } from './text/fr.ts';

export function NoProject({ text: { notFound } }: { text: EditorText }) {
  const { router } = useApp();
  return (
    <>
      <h1>{notFound.title}</h1>
      <p>{notFound.note}</p>
      <a class="action" href={router.hashOf('editor')}>
        {notFound.allArticles}
      </a>
    </>
  );
}
