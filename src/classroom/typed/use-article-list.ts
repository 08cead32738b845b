import { useSignal } from '@preact/signals';
import type { AppContext } from '../../app/app-context.ts';
import type { ArchivePage } from '../../bank/archive.ts';
import { openDossierStore } from '../../dossiers/dossier-store.ts';

interface ListedArticle {
  id: string;
  title: string;
  isOfDevice: boolean;
}

const ARCHIVE_TIMEOUT_MS = 8_000;

/** All of the site, the newest first. Rejects without a network. */
async function fetchDossiers(language: string): Promise<ListedArticle[]> {
  const found: ListedArticle[] = [];
  for (let page = 1, pageCount = 1; page <= pageCount; page++) {
    const response = await fetch(`./archive/${language}-${page}.json`, {
      signal: AbortSignal.timeout(ARCHIVE_TIMEOUT_MS),
    });
    const { shelves, dossiers }: ArchivePage = await response.json();
    pageCount = shelves;
    found.push(...dossiers.map(({ id, title }) => ({ id, title, isOfDevice: false })));
  }
  return found;
}

async function listLocalDossiers({ openRecords }: Pick<AppContext, 'openRecords'>) {
  const kept = await openDossierStore(await openRecords()).listDossiers();
  return kept.map(({ id, name }) => ({ id, title: name, isOfDevice: true }));
}

/** The dossiers of this device, then those of the site. Never rejects. */
export async function listArticles(
  app: Pick<AppContext, 'openRecords'>,
  language: string,
): Promise<ListedArticle[]> {
  const nothing = (): ListedArticle[] => [];
  const found = await Promise.all([
    listLocalDossiers(app).catch(nothing),
    fetchDossiers(language).catch(nothing),
  ]);
  return found.flat();
}

/** The other articles that a set can be about: what this device holds, then those of the site. */
export function useArticleList(app: Pick<AppContext, 'openRecords' | 'game'>, language: string) {
  const articles = useSignal<readonly ListedArticle[] | undefined>(undefined);
  return {
    /** Undefined until loaded. */
    articles: articles.value,
    async load() {
      const found = await listArticles(app, language);
      articles.value = found.filter(({ id }) => id !== app.game.front.id);
    },
  };
}
