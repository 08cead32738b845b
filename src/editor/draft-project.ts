import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ArticleDraft, ArticleLanguage } from '../drafting/types.ts';
import { hasFailedLoads } from '../ui/failed-loads.ts';
import { findOwnDay } from './find-dateline.ts';
import { listPages } from './list-pages.ts';
import type { Project } from './project.ts';

const DRAFT_DELAY_MS = 250;

interface DraftRequest {
  text: string;
  day: string;
  language?: ArticleLanguage;
}
export type DraftText = (request: DraftRequest) => Promise<ArticleDraft>;

interface ProjectDraft {
  draft: ArticleDraft;
  /** The day that the text bears, if the draft is by it. */
  day?: string | undefined;
}

/** By the day that the text bears, while its author has chosen none. */
async function draftProject(project: Project, draftText: DraftText): Promise<ProjectDraft> {
  const { source, text, language, isLanguageChosen } = project;
  if (source.isOnPaper)
    return { draft: { language, sentences: listPages(source.pages, language), facts: [] } };
  const draftBy = (day: string) => draftText({ text, day, ...(isLanguageChosen && { language }) });
  const draft = await draftBy(source.day);
  const day = findOwnDay({ ...project, ...draft });
  return { draft: day ? await draftBy(day) : draft, day };
}

const isOfSameText = (now: Project, { source, text, isLanguageChosen, language }: Project) =>
  now.source === source &&
  now.text === text &&
  (!now.isLanguageChosen || (isLanguageChosen && now.language === language));

/** Drafts whatever was changed, after a pause, for as long as the page lives. */
export function startDrafting(
  project: ReadonlySignal<Project>,
  draftText: DraftText,
  onDraft: (draft: ProjectDraft) => void,
): { hasDraftFailed: ReadonlySignal<boolean>; draftAgain(): void } {
  const hasDraftFailed = signal(false);
  const draft = async () => {
    const drafted = project.peek();
    if (drafted.isDrafted) return;
    try {
      const result = await draftProject(drafted, draftText);
      if (isOfSameText(project.peek(), drafted)) onDraft(result);
      hasDraftFailed.value = false;
    } catch {
      hasDraftFailed.value = true;
      window.addEventListener('online', draft, { once: true });
    }
  };
  effect(() => {
    if (project.value.isDrafted) return;
    const timer = window.setTimeout(draft, DRAFT_DELAY_MS);
    return () => clearTimeout(timer);
  });
  effect(() => {
    if (!hasFailedLoads() && hasDraftFailed.peek()) void draft();
  });
  return { hasDraftFailed, draftAgain: () => void draft() };
}
