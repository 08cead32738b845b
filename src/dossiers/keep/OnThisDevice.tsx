import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { createArchiveSearch } from '../../bank/archive.ts';
import { useLanguage } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { pageUrl } from '../../i18n/page-url.ts';
import { useEffectWhenVisible } from '../../ui/use-effect-when-visible.ts';
import { type KeptDossier, openDossierStore } from '../dossier-store.ts';
import type { DossierText } from '../text/fr.ts';
import css from './OnThisDevice.module.css';
import { UnreadDossiers } from './UnreadDossiers.tsx';

const DOSSIERS_PER_STEP = 30;

interface Props {
  /** As typed in the box that searches all dossiers. */
  query: string;
  text: DossierText['keep'];
}

function useKeptDossiers(query: string) {
  const app = useApp();
  const { text: t } = useLanguage();
  const kept = useSignal<readonly KeptDossier[]>([]);
  const isUnread = useSignal(false);
  const list = async () => {
    try {
      kept.value = await openDossierStore(await app.openRecords()).listDossiers();
      isUnread.value = false;
    } catch {
      isUnread.value = true;
    }
  };
  useEffectWhenVisible(() => void list(), []);
  const search = useMemo(() => {
    const described = kept.value.map((one) => ({ ...one, actors: [one.name, one.author ?? ''] }));
    const find = createArchiveSearch(described, (date) => formatDate(date, t));
    const byId = new Map(kept.value.map((one) => [one.id, one]));
    return (words: string) => find(words).flatMap(({ id }) => byId.get(id) ?? []);
  }, [kept.value, t]);
  const matches = useMemo(() => search(query), [search, query]);
  return { count: kept.value.length, matches, isUnread: isUnread.value, list };
}

/** The dossiers that the device holds, found without the network; nothing if there are none. */
export function OnThisDevice({ query, text: t }: Props) {
  const { tag, text: shellText } = useLanguage();
  const { router } = useApp();
  const { count, matches, isUnread, list } = useKeptDossiers(query);
  const shownCount = useSignal(DOSSIERS_PER_STEP);
  const entries = useRef<HTMLUListElement>(null);
  const awaitedEntry = useRef(-1);
  // the button that asked for it may be gone
  useLayoutEffect(() => {
    entries.current?.children[awaitedEntry.current]?.querySelector('a')?.focus();
    awaitedEntry.current = -1;
  }, [shownCount.value]);
  if (isUnread) return <UnreadDossiers text={t} onRetry={list} />;
  if (count === 0) return null;
  return (
    <section class={css.device} aria-labelledby="on-this-device">
      <h2 id="on-this-device">{t.sectionTitle}</h2>
      <p role="status" class="note">
        {query ? t.foundHere(matches.length) : t.sectionNote}
      </p>
      {matches.length > 0 && (
        <ul ref={entries}>
          {matches
            .slice(0, shownCount.value)
            .map(({ id, name, title, publisher, date, languages }) => (
              <li key={id}>
                <a
                  class={css.title}
                  href={pageUrl(tag, id)}
                  lang={name === title ? languages[0] : undefined}
                >
                  {name}
                </a>
                <span class="note">
                  <time datetime={date}>{formatDate(date, shellText)}</time>,{' '}
                  {shellText.source(publisher)}
                </span>
                <a class="link" href={router.hashOf('dossier', id)} aria-label={t.manageOf(name)}>
                  {t.manage}
                </a>
              </li>
            ))}
        </ul>
      )}
      {matches.length > shownCount.value && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            awaitedEntry.current = shownCount.value;
            shownCount.value += DOSSIERS_PER_STEP;
          }}
        >
          {t.showMore}
        </button>
      )}
    </section>
  );
}
