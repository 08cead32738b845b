import { useEffect } from 'preact/hooks';
import type { FrontPageData } from '../../bank/front-page.ts';
import { useText } from '../../i18n/context.ts';
import { isBuiltDossierId, pageUrl } from '../../i18n/page-url.ts';
import { reloadIfReachable } from '../../shared/reload-if-reachable.ts';
import { loadPlayText } from '../text/index.ts';
import css from './Archives.module.css';
import { listCachedDossiers } from './cached-dossiers.ts';

type ListedDossier = Pick<FrontPageData, 'id' | 'title'> & { language: string };

/** In place of the game, if the dossier in the address cannot be had. The newest one is always there. */
export async function loadMissingDossier(
  language: string,
  newest: FrontPageData,
  id: string,
  local: readonly ListedDossier[],
  unread?: Props['words'],
) {
  const [{ missingDossier: t }, cached] = await Promise.all([
    loadPlayText(language),
    listCachedDossiers(),
  ]);
  const dossiers = [
    { ...newest, url: pageUrl(language) },
    ...[...local, ...cached]
      .filter((one) => one.id !== newest.id)
      .map((one) => ({ ...one, url: pageUrl(language, one.id) })),
  ];
  const isOfDevice = !unread && !isBuiltDossierId(id);
  return () => (
    <MissingDossier
      words={unread ?? (isOfDevice ? t.ofDevice : t)}
      available={t.available}
      takeInUrl={isOfDevice ? `${pageUrl(language)}#/archives` : undefined}
      dossiers={dossiers}
    />
  );
}

interface Props {
  words: { title: string; explanation: string; takeIn?: string };
  available: string;
  takeInUrl: string | undefined;
  dossiers: readonly (ListedDossier & { url: string })[];
}

function MissingDossier({ words, available, takeInUrl, dossiers }: Props) {
  const { retry } = useText().round;
  useEffect(() => {
    window.addEventListener('online', reloadIfReachable);
    return () => window.removeEventListener('online', reloadIfReachable);
  }, []);
  return (
    <div class={css.archives}>
      <div role="alert">
        <h1>{words.title}</h1>
        <p>{words.explanation}</p>
      </div>
      {takeInUrl ? (
        <a class="action" href={takeInUrl}>
          {words.takeIn}
        </a>
      ) : (
        <button type="button" class="quiet" onClick={reloadIfReachable}>
          {retry}
        </button>
      )}
      <h2>{available}</h2>
      <ul>
        {dossiers.map(({ id, title, language, url }) => (
          <li key={id}>
            <a lang={language} href={url}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
