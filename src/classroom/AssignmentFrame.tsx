import type { ComponentChildren } from 'preact';
import { useApp } from '../app/app-context.ts';
import { useText } from '../i18n/context.ts';
import css from './AssignmentFrame.module.css';
import type { SavedAssignment } from './assignment.ts';
import { type AssignmentTab, assignmentTabs } from './assignment-life.ts';
import { describeArticle } from './describe-article.ts';
import type { ClassroomText } from './text/fr.ts';

interface Props {
  assignment: SavedAssignment;
  tab: AssignmentTab;
  t: ClassroomText['assignmentFrame'];
  children: ComponentChildren;
}

/** Frames each page of one assignment: its name, the way back, and the other pages. */
export function AssignmentFrame({ assignment, tab, t, children }: Props) {
  const { game, router } = useApp();
  const text = useText();
  const { id, name } = assignment;
  return (
    <>
      <div class={css.frame}>
        <p>
          <a href={router.hashOf('assignments')}>{t.backToClass}</a>
          <span>
            <b>{name}</b> <cite>{describeArticle(assignment, game.front, text)}</cite>
          </span>
        </p>
        <nav aria-label={t.pagesOf(name)}>
          {assignmentTabs.map((one) => (
            <a
              key={one}
              href={router.hashOf(one, id)}
              aria-current={one === tab ? 'page' : undefined}
            >
              {t.tabs[one]}
            </a>
          ))}
        </nav>
      </div>
      {children}
    </>
  );
}
