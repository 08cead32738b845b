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

/** The newest of the site's. Rejects without a network. */
async function fetchNewestDossiers(language: string): Promise<ListedArticle[]> {
  const response = await fetch(`./archive/${language}-1.json`, {
    signal: AbortSignal.timeout(ARCHIVE_TIMEOUT_MS),
  });
  const { dossiers }: ArchivePage = await response.json();
  return dossiers.map(({ id, title }) => ({ id, title, isOfDevice: false }));
}

const listLocalDossiers = async ({ openRecords }: Pick<AppContext, 'openRecords'>) =>
  (await openDossierStore(await openRecords()).listDossiers()).map(({ id, name }) => ({
    ...{ id, title: name },
    isOfDevice: true,
  }));

/** The other articles that a set can be about: what this device holds, then the newest of the site. */
export function useArticleList(app: Pick<AppContext, 'openRecords' | 'game'>, language: string) {
  const articles = useSignal<readonly ListedArticle[] | undefined>(undefined);
  const nothing = (): ListedArticle[] => [];
  return {
    /** Undefined until loaded. */
    articles: articles.value,
    async load() {
      const found = await Promise.all([
        listLocalDossiers(app).catch(nothing),
        fetchNewestDossiers(language).catch(nothing),
      ]);
      articles.value = found.flat().filter(({ id }) => id !== app.game.front.id);
    },
  };
}
