import { composeItems } from '../../src/drafting/items/compose-items.ts';
import { type ListedItem, listItems } from '../../src/editor/list-items.ts';
import { confirmArticle, type Project } from '../../src/editor/project.ts';

/** Composed at once. */
export function listProjectItems(project: Project): ListedItem[] {
  const article = confirmArticle(project);
  return listItems(project, article ? composeItems(article) : []);
}
