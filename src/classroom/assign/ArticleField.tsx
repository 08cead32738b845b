import { useApp } from '../../app/app-context.ts';
import { useLanguage } from '../../i18n/context.ts';
import { pageUrl } from '../../i18n/page-url.ts';
import { NEW_SET } from '../../shared/persisted-names.ts';
import { useArticleList } from '../typed/use-article-list.ts';
import css from './AssignmentEditor.module.css';
import type { TeachingText } from './text/fr.ts';

interface Props {
  t: TeachingText['assignmentForm'];
  /** Takes along what was typed; absent where the article stays as it is. */
  onLeave: ((dossier: string) => Promise<void>) | undefined;
}

/** The article, chosen by links: each has a page of its own. */
export function ArticleField({ t, onLeave }: Props) {
  const { tag } = useLanguage();
  const app = useApp();
  const { front } = app.game;
  const { articles, load } = useArticleList(app, tag);
  if (!onLeave)
    return (
      <p class={css.article}>
        {t.article} <cite>{front.title}</cite>
      </p>
    );
  return (
    <details
      class={css.article}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !articles) void load();
      }}
    >
      <summary>
        <span>
          {t.article} <cite>{front.title}</cite>
        </span>
      </summary>
      <p class="note" role="status">
        {articles ? t.otherArticles(articles.length) : t.listingArticles}
      </p>
      <ul>
        {articles?.map(({ id, title, isOfDevice }) => {
          const url = `${pageUrl(tag, id)}${app.router.hashOf('assignments', NEW_SET)}`;
          return (
            <li key={id}>
              <a
                href={url}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  void onLeave(id).finally(() => window.location.assign(url));
                }}
              >
                <cite>{title}</cite>
              </a>
              {isOfDevice && <span class="note"> {t.onThisDevice}</span>}
            </li>
          );
        })}
        <li>
          <a href={app.router.hashOf('editor')}>{t.ownArticle}</a>
        </li>
        <li>
          <a href={app.router.hashOf('archives')}>{t.moreArticles}</a>
        </li>
      </ul>
    </details>
  );
}
