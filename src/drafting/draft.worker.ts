import { answerCalls } from '../shared/call-worker.ts';
import { draftArticle } from './draft-article.ts';
import type { ArticleDraft } from './types.ts';

answerCalls(
  async (request: Parameters<typeof draftArticle>): Promise<ArticleDraft> =>
    draftArticle(...request),
);
