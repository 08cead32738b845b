import { expect, it, vi } from 'vitest';
import { draftArticle } from '../../src/drafting/draft-article.ts';
import { draftArticleInWorker } from '../../src/drafting/draft-in-worker.ts';
import { frenchRules } from '../../src/drafting/extract/languages/fr.ts';

type Request = { id: number; request: Parameters<typeof draftArticle> };

function createWorker(answer: (request: Request) => unknown) {
  const worker = {
    terminate: vi.fn(),
    onmessage: undefined as ((event: { data: unknown }) => void) | undefined,
    postMessage: (request: Request) =>
      queueMicrotask(() => worker.onmessage?.({ data: answer(structuredClone(request)) })),
  };
  return worker;
}

const options = { day: '2026-11-26', rules: frenchRules };

it('an article is drafted beside the page, and the worker ends', async () => {
  const worker = createWorker(({ id, request }) => ({ id, reply: draftArticle(...request) }));
  const draft = await draftArticleInWorker(
    'Il pleut le 3 mai.',
    options,
    () => worker as unknown as Worker,
  );
  expect(draft).toEqual(draftArticle('Il pleut le 3 mai.', options));
  expect(worker.terminate).toHaveBeenCalled();
});

it('a worker that fails is told, and ended', async () => {
  const worker = createWorker(({ id }) => ({ id, error: 'lost' }));
  const drafting = draftArticleInWorker('Il pleut.', options, () => worker as unknown as Worker);
  await expect(drafting).rejects.toThrow('lost');
  expect(worker.terminate).toHaveBeenCalled();
});
