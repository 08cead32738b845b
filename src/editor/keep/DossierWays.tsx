import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { KeptDossier } from '../../dossiers/dossier-store.ts';
import { ExportDossier } from '../../dossiers/keep/ExportDossier.tsx';
import { HandOut } from '../../dossiers/keep/HandOut.tsx';
import { loadDossierText } from '../../dossiers/text/index.ts';
import { useLanguage } from '../../i18n/context.ts';
import { pageUrl } from '../../i18n/page-url.ts';
import { NEW_SET } from '../../shared/persisted-names.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import type { EditorText } from '../text/fr.ts';
import css from './DossierWays.module.css';

interface Props {
  kept: KeptDossier;
  /** The button that kept it is gone: the focus goes here. */
  isNew: boolean;
  text: EditorText;
}

export function DossierWays({ kept, isNew, text }: Props) {
  const t = text.keep;
  const { tag } = useLanguage();
  const { router, preferences } = useApp();
  const dossierText = useLazy(true, () => loadDossierText(tag));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, []);
  // of the dossier's language if the game has it
  const [language = tag] = kept.languages.filter((one) => preferences.languages.includes(one));
  const url = pageUrl(language, kept.id);
  return (
    <section class={css.ways} aria-labelledby="keep-done">
      <h2 id="keep-done" ref={heading} tabIndex={-1}>
        {t.kept}
      </h2>
      <a class="action" href={url + router.hashOf('front-page')}>
        {t.play}
      </a>
      <a class="quiet" href={url + router.hashOf('assignments', NEW_SET)}>
        {t.toClass}
      </a>
      <p class="note">{t.toClassNote}</p>
      {dossierText && <HandOut kept={kept} title={t.share} />}
      {dossierText && <ExportDossier kept={kept} url={url} text={dossierText.keep} />}
    </section>
  );
}
