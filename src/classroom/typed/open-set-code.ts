import type { ScreenRequest } from '../../app/screen.ts';
import type { Language } from '../../bank/languages.ts';
import type { Assignment } from '../assignment.ts';
import {
  createCodedAssignment,
  findSetCode,
  hashDossierId,
  type SetCodeProblem,
} from './set-code.ts';
import { listArticles } from './use-article-list.ts';

type OpenedSetCode =
  | { assignment: Assignment }
  | { problem: SetCodeProblem }
  /** On the page of another dossier or language, by the same code. */
  | { elsewhere: { bank: string; language: Language } };

/** Opens the assignment that a typed code stands for, or tells where it is, or what is wrong. */
export async function openSetCode(
  text: string,
  { app, language: pageLanguage }: ScreenRequest,
): Promise<OpenedSetCode> {
  const parsed = findSetCode(text);
  if (!parsed.ok) return parsed;
  const { dossier, language } = parsed.coded;
  const { front } = app.game;
  if (dossier === hashDossierId(front.id)) {
    if (language !== pageLanguage) return { elsewhere: { bank: front.id, language } };
    const { bank } = await app.game.loadBank();
    const assignment = createCodedAssignment(parsed.coded, bank);
    return assignment ? { assignment } : { problem: 'otherRelease' };
  }
  const articles = await listArticles(app, language);
  const found = articles.find(({ id }) => dossier === hashDossierId(id));
  return found ? { elsewhere: { bank: found.id, language } } : { problem: 'unknownDossier' };
}
