import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { TextScreenProps } from '../../app/screen.ts';
import { type ArchivePage, createArchiveSearch, type DossierSummary } from '../../bank/archive.ts';
import { OnThisDevice } from '../../dossiers/keep/OnThisDevice.tsx';
import { OpenDossierFile } from '../../dossiers/keep/OpenDossierFile.tsx';
import { loadDossierText } from '../../dossiers/text/index.ts';
import { useLanguage } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { pageUrl } from '../../i18n/page-url.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import type { PlayText } from '../text/fr.ts';
import css from './Archives.module.css';

const ARCHIVE_TIMEOUT_MS = 8_000;

async function fetchArchivePage(language: string, pageNumber: number): Promise<ArchivePage> {
  const response = await fetch(`./archive/${language}-${pageNumber}.json`, {
    signal: AbortSignal.timeout(ARCHIVE_TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`no archive page ${pageNumber}`);
  return response.json();
}

const DOSSIERS_PER_STEP = 50;

function useDossierList() {
  const { tag, text: t } = useLanguage();
  const dossiers = useSignal<readonly DossierSummary[]>([]);
  const loadedPages = useSignal(0);
  const pageCount = useSignal(1);
  const isLoading = useSignal(true);
  const hasFailed = useSignal(false);
  async function loadPagesUpTo(last: number) {
    hasFailed.value = false;
    isLoading.value = true;
    try {
      while (loadedPages.value < Math.min(last, pageCount.value)) {
        const archivePage = await fetchArchivePage(tag, loadedPages.value + 1);
        pageCount.value = archivePage.shelves;
        dossiers.value = [...dossiers.value, ...archivePage.dossiers];
        loadedPages.value++;
      }
    } catch {
      hasFailed.value = true;
    }
    isLoading.value = false;
  }
  const loadNext = () => void loadPagesUpTo(loadedPages.value + 1);
  useEffect(loadNext, []);
  useEffect(() => {
    if (!hasFailed.value) return;
    window.addEventListener('online', loadNext);
    return () => window.removeEventListener('online', loadNext);
  }, [hasFailed.value]);
  const search = useComputed(() =>
    createArchiveSearch(dossiers.value, (date) => formatDate(date, t)),
  );
  return {
    search: search.value,
    isLoading: isLoading.value,
    hasFailed: hasFailed.value,
    isComplete: loadedPages.value >= pageCount.value,
    loadNext,
    loadAll: () => void loadPagesUpTo(pageCount.value),
  };
}

export function Archives({ playText: { archives } }: TextScreenProps) {
  const { tag, text: t } = useLanguage();
  const { router } = useApp();
  const query = useDraft('archives', '');
  const dossierText = useLazy(true, () => loadDossierText(tag));
  return (
    <div class={css.archives}>
      <h1>{t.titles.archives}</h1>
      <label class="field">
        {archives.search}
        <input
          type="search"
          aria-describedby="archives-hint"
          value={query.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
          }}
        />
      </label>
      <p id="archives-hint" class="note">
        {archives.hint}
      </p>
      {dossierText && <OnThisDevice query={query.value} text={dossierText.keep} />}
      <SiteDossiers query={query.value} t={archives} />
      {dossierText && (
        <div class={css.ways}>
          <OpenDossierFile label={dossierText.receive.openFile} />
          <a class="quiet" href={router.hashOf('editor')}>
            {dossierText.receive.makeOwn}
          </a>
        </div>
      )}
      <p class="note">{archives.note}</p>
    </div>
  );
}

interface SiteDossiersProps {
  query: string;
  t: PlayText['archives'];
}

function SiteDossiers({ query, t: archives }: SiteDossiersProps) {
  const { tag, text: t } = useLanguage();
  const list = useDossierList();
  const shownCount = useSignal(DOSSIERS_PER_STEP);
  const matches = useMemo(() => list.search(query), [list.search, query]);
  const shownMatches = matches.slice(0, shownCount.value);
  const entries = useRef<HTMLUListElement>(null);
  const awaitedEntry = useRef(-1);
  useEffect(() => {
    if (query === '' && shownCount.peek() === DOSSIERS_PER_STEP) return;
    shownCount.value = DOSSIERS_PER_STEP;
    awaitedEntry.current = -1;
    if (!list.isComplete && !list.isLoading) list.loadAll();
  }, [query]);
  // the button that asked for it is away while it loads
  useLayoutEffect(() => {
    const link = entries.current?.children[awaitedEntry.current]?.querySelector('a');
    if (link) awaitedEntry.current = -1;
    link?.focus();
  });
  return (
    <section aria-labelledby="on-this-site">
      <h2 id="on-this-site">{archives.published}</h2>
      <p role="status" class="note">
        {query && list.isComplete && archives.resultCount(matches.length)}
      </p>
      {matches.length > 0 && (
        <ul ref={entries}>
          {shownMatches.map(({ id, title, publisher, date }) => (
            <li key={id}>
              <a href={pageUrl(tag, id)}>{title}</a>
              <span class="note">
                <time datetime={date}>{formatDate(date, t)}</time>, {t.source(publisher)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <MoreDossiers
        list={list}
        t={archives}
        hasHiddenMatches={matches.length > shownCount.value}
        onShowMore={() => {
          awaitedEntry.current = shownMatches.length;
          if (!list.hasFailed) shownCount.value += DOSSIERS_PER_STEP;
          if (list.hasFailed || matches.length < shownCount.value) list.loadNext();
        }}
      />
    </section>
  );
}

interface MoreDossiersProps {
  list: ReturnType<typeof useDossierList>;
  t: PlayText['archives'];
  hasHiddenMatches: boolean;
  onShowMore(): void;
}

function MoreDossiers({ list, t, hasHiddenMatches, onShowMore }: MoreDossiersProps) {
  const { text: shellText } = useLanguage();
  if (list.hasFailed) {
    return (
      <div role="alert">
        <p>{t.loadFailed}</p>
        <button type="button" class="action" onClick={onShowMore}>
          {shellText.round.retry}
        </button>
      </div>
    );
  }
  if (list.isLoading || (!hasHiddenMatches && list.isComplete)) return null;
  return (
    <button type="button" class="quiet" onClick={onShowMore}>
      {t.showMore}
    </button>
  );
}
