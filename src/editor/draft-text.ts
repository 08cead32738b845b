import { draftArticleInWorker } from '../drafting/draft-in-worker.ts';
import type { DraftText } from './session.ts';

export const draftText: DraftText = ({ text, ...options }) => draftArticleInWorker(text, options);
