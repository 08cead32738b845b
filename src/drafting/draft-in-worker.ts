import { startWorker } from '../app/start-worker.ts';
import { connectWorker } from '../shared/call-worker.ts';
import { withTimeout } from '../shared/with-timeout.ts';
import type { DraftOptions, draftArticle } from './draft-article.ts';
import type { ArticleDraft } from './types.ts';

/** On a slow line its script is fetched first. */
const DRAFT_TIMEOUT_MS = 30_000;

/** `draftArticle` beside the page, which stays quick. Rejects if the worker is lost or takes too long. */
export async function draftArticleInWorker(
  text: string,
  options: DraftOptions,
  createWorker = () => startWorker('articleDrafter'),
): Promise<ArticleDraft> {
  const worker = createWorker();
  try {
    const call = connectWorker<Parameters<typeof draftArticle>, ArticleDraft>(worker);
    return await withTimeout(() => call([text, options]), DRAFT_TIMEOUT_MS);
  } finally {
    worker.terminate();
  }
}
