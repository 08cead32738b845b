import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TextScreenProps } from '../../app/screen.ts';
import { type ArchivePage, createArchiveSearch, type DossierSummary } from '../../bank/archive.ts';
import { useLanguage } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { pageUrl } from '../../i18n/page-url.ts';
import css from './Archives.module.css';

async function fetchArchivePage(language: string, pageNumber: number): Promise<ArchivePage> {
  const response = await fetch(`./archive/${language}-${pageNumber}.json`);
  if (!response.ok) throw new Error(`no shelf ${pageNumber}`);
  return response.json();
}

const DOSSIERS_PER_STEP = 50;

/** Newest first. Loads the first page of the list, and the others when the player searches or asks for more. */
export function Archives({ playText: { archives } }: TextScreenProps) {
  const { tag, text: t } = useLanguage();
  const dossiers = useSignal<readonly DossierSummary[]>([]);
  const loadedPages = useSignal(0);
  const pageCount = useSignal(1);
  const isLoading = useSignal(true);
  const hasFailed = useSignal(false);
  const query = useSignal('');
  const shownCount = useSignal(DOSSIERS_PER_STEP);

  async function fetchPagesUpTo(last: number) {
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
  useEffect(() => void fetchPagesUpTo(1), []);

  const search = useComputed(() =>
    createArchiveSearch(dossiers.value, (date) => formatDate(date, t)),
  );
  const matches = useComputed(() => search.value(query.value));
  const isComplete = loadedPages.value >= pageCount.value;
  const hasMore = matches.value.length > shownCount.value || !isComplete;
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
            shownCount.value = DOSSIERS_PER_STEP;
            if (!isComplete && !isLoading.value) void fetchPagesUpTo(pageCount.value);
          }}
        />
      </label>
      <p id="archives-hint" class="note">
        {archives.hint}
      </p>
      <p role="status" class="note">
        {query.value && isComplete && archives.resultCount(matches.value.length)}
      </p>
      {matches.value.length > 0 && (
        <ul>
          {matches.value.slice(0, shownCount.value).map(({ id, title, publisher, date }) => (
            <li key={id}>
              <a href={pageUrl(tag, id)}>{title}</a>
              <span class="note">
                <time datetime={date}>{formatDate(date, t)}</time>, {t.source(publisher)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {hasFailed.value ? (
        <div role="alert">
          <p>{archives.loadFailed}</p>
          <button
            type="button"
            class="action"
            onClick={() => fetchPagesUpTo(loadedPages.value + 1)}
          >
            {t.round.retry}
          </button>
        </div>
      ) : (
        hasMore &&
        !isLoading.value && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              shownCount.value += DOSSIERS_PER_STEP;
              if (matches.value.length < shownCount.value)
                void fetchPagesUpTo(loadedPages.value + 1);
            }}
          >
            {archives.showMore}
          </button>
        )
      )}
      <p class="note">{archives.note}</p>
    </div>
  );
}
