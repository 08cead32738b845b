import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { ScreenProps } from '../../app/screen.ts';
import { useLanguage } from '../../i18n/context.ts';
import { formatDate, formatDay } from '../../i18n/format.ts';
import { pageUrl } from '../../i18n/page-url.ts';
import { NEW_SET } from '../../shared/persisted-names.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { type KeptDossier, openDossierStore } from '../dossier-store.ts';
import type { DossierText } from '../text/fr.ts';
import { EraseDossier } from './EraseDossier.tsx';
import { ExportDossier } from './ExportDossier.tsx';
import { HandOut } from './HandOut.tsx';
import css from './KeptDossierPage.module.css';
import { RenameDossier } from './RenameDossier.tsx';
import { UnreadDossiers } from './UnreadDossiers.tsx';

interface Props extends ScreenProps {
  text: DossierText;
}

type Search =
  | { state: 'searching' | 'missing' | 'unread' | 'erased' }
  | { state: 'found'; kept: KeptDossier };

/** A dossier that the device holds: to play, rename, hand out, save and erase. */
export function KeptDossierPage({ about = '', text }: Props) {
  const app = useApp();
  const t = text.keep;
  const search = useSignal<Search>({ state: 'searching' });
  const look = async () => {
    try {
      const kept = await openDossierStore(await app.openRecords()).findDossier(about);
      search.value = kept ? { state: 'found', kept } : { state: 'missing' };
    } catch {
      search.value = { state: 'unread' };
    }
  };
  useEffect(() => void look(), []);
  const news = useRef<HTMLParagraphElement>(null);
  useFocusOnChange(search.value.state === 'erased', () => news.current);
  return (
    <div class={css.page}>
      {search.value.state === 'found' ? (
        <FoundDossier
          kept={search.value.kept}
          text={text}
          onRenamed={look}
          onErased={() => {
            search.value = { state: 'erased' };
          }}
        />
      ) : (
        <>
          <h1>{t.title}</h1>
          <p ref={news} role="status" tabIndex={-1}>
            {search.value.state === 'missing' && t.notKept}
            {search.value.state === 'erased' && t.erased}
          </p>
          {search.value.state === 'unread' && <UnreadDossiers text={t} onRetry={look} />}
        </>
      )}
      <a class="quiet" href={app.router.hashOf('archives')}>
        {t.allDossiers}
      </a>
    </div>
  );
}

interface FoundProps {
  kept: KeptDossier;
  text: DossierText;
  onRenamed(): Promise<void>;
  onErased(): void;
}

function FoundDossier({ kept, text, onRenamed, onErased }: FoundProps) {
  const { tag, text: shellText } = useLanguage();
  const { router } = useApp();
  const t = text.keep;
  const { id, name, title, publisher, date, items, taken, languages } = kept;
  const url = pageUrl(tag, id);
  return (
    <>
      <header>
        <p class="note">{t.madeByHand}</p>
        <h1>{name}</h1>
        {name !== title && <p lang={languages[0]}>{title}</p>}
        <p class="note">
          <time datetime={date}>{formatDate(date, shellText)}</time>, {shellText.source(publisher)},{' '}
          {t.itemCount(items)}. {t.takenOn(formatDay(taken, shellText.locale))}
        </p>
      </header>
      <div class={css.ways}>
        <a class="action" href={url + router.hashOf('front-page')}>
          {t.play}
        </a>
        <a class="quiet" href={url + router.hashOf('assignments', NEW_SET)}>
          {t.classroom}
        </a>
      </div>
      <HandOut kept={kept} title={t.shareTitle} />
      <ExportDossier kept={kept} url={url} text={t} />
      <RenameDossier kept={kept} text={t} onRenamed={onRenamed} />
      <EraseDossier kept={kept} text={t} onErased={onErased} />
    </>
  );
}
