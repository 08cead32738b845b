import { useEffect } from 'preact/hooks';
import type { FrontPageData } from '../../bank/front-page.ts';
import { useText } from '../../i18n/context.ts';
import { pageUrl } from '../../i18n/page-url.ts';
import { reloadIfReachable } from '../../shared/reload-if-reachable.ts';
import { loadPlayText } from '../text/index.ts';
import css from './Archives.module.css';
import { listKeptDossiers } from './kept-dossiers.ts';

/** In place of the game, if the dossier in the address cannot be had. The newest one is always there. */
export async function loadMissingDossier(language: string, newest: FrontPageData) {
  const [{ missingDossier }, kept] = await Promise.all([
    loadPlayText(language),
    listKeptDossiers(),
  ]);
  const dossiers = [
    { ...newest, url: pageUrl(language) },
    ...kept
      .filter(({ id }) => id !== newest.id)
      .map((one) => ({ ...one, url: pageUrl(language, one.id) })),
  ];
  return () => <MissingDossier t={missingDossier} dossiers={dossiers} />;
}

interface Props {
  t: { title: string; explanation: string; available: string };
  dossiers: readonly { id: string; title: string; language: string; url: string }[];
}

function MissingDossier({ t, dossiers }: Props) {
  const { retry } = useText().round;
  useEffect(() => {
    window.addEventListener('online', reloadIfReachable);
    return () => window.removeEventListener('online', reloadIfReachable);
  }, []);
  return (
    <div class={css.archives}>
      <div role="alert">
        <h1>{t.title}</h1>
        <p>{t.explanation}</p>
      </div>
      <button type="button" class="quiet" onClick={reloadIfReachable}>
        {retry}
      </button>
      <h2>{t.available}</h2>
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
