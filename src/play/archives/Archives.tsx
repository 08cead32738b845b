import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type ArchivePage, catalogue, type DossierSummary } from '../../bank/archive.ts';
import { useLanguage } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { pageOf } from '../../i18n/page-url.ts';
import css from './Archives.module.css';

async function fetchShelf(language: string, nth: number): Promise<ArchivePage> {
  const response = await fetch(`./archive/${language}-${nth}.json`);
  if (!response.ok) throw new Error(`no shelf ${nth}`);
  return response.json();
}

/** Dossiers shown at once. */
const DOSSIERS_PER_STEP = 50;

/** Every dossier, the newest first: the first shelf at once, the others when somebody looks further. */
export function Archives() {
  const { tag, text } = useLanguage();
  const { archives } = text;
  const dossiers = useSignal<readonly DossierSummary[]>([]);
  const read = useSignal(0);
  const shelves = useSignal(1);
  const isComing = useSignal(true);
  const failed = useSignal(false);
  const asked = useSignal('');
  const shown = useSignal(DOSSIERS_PER_STEP);

  /** Fetches shelf after shelf, up to that one. */
  async function fetchUpTo(last: number) {
    failed.value = false;
    isComing.value = true;
    try {
      while (read.value < Math.min(last, shelves.value)) {
        const shelf = await fetchShelf(tag, read.value + 1);
        shelves.value = shelf.shelves;
        dossiers.value = [...dossiers.value, ...shelf.dossiers];
        read.value++;
      }
    } catch {
      failed.value = true;
    }
    isComing.value = false;
  }
  useEffect(() => void fetchUpTo(1), []);

  const search = useComputed(() => catalogue(dossiers.value, (date) => formatDate(date, text)));
  const found = useComputed(() => search.value(asked.value));
  const isWhole = read.value >= shelves.value;
  const isMore = found.value.length > shown.value || !isWhole;
  return (
    <div class={css.archives}>
      <h1>{archives.title}</h1>
      <label class="field">
        {archives.search}
        <input
          type="search"
          aria-describedby="archives-hint"
          value={asked.value}
          onInput={({ currentTarget }) => {
            asked.value = currentTarget.value;
            shown.value = DOSSIERS_PER_STEP;
            if (!isWhole && !isComing.value) void fetchUpTo(shelves.value);
          }}
        />
      </label>
      <p id="archives-hint" class="note">
        {archives.hint}
      </p>
      <p role="status" class="note">
        {asked.value && isWhole && archives.found(found.value.length)}
      </p>
      {found.value.length > 0 && (
        <ul>
          {found.value.slice(0, shown.value).map(({ id, title, publisher, date }) => (
            <li key={id}>
              <a href={pageOf(tag, id)}>{title}</a>
              <span class="note">
                <time datetime={date}>{formatDate(date, text)}</time>, {text.source(publisher)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {failed.value ? (
        <div role="alert">
          <p>{archives.failed}</p>
          <button type="button" class="action" onClick={() => fetchUpTo(read.value + 1)}>
            {text.partie.retry}
          </button>
        </div>
      ) : (
        isMore &&
        !isComing.value && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              shown.value += DOSSIERS_PER_STEP;
              if (found.value.length < shown.value) void fetchUpTo(read.value + 1);
            }}
          >
            {archives.more}
          </button>
        )
      )}
      <p class="note">{archives.note}</p>
    </div>
  );
}
