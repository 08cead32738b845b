import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import { useLanguage } from '../../i18n/context.ts';
import { getLanguageName } from '../../i18n/language-name.ts';
import type { KeptDossier } from '../dossier-store.ts';
import type { DossierText } from '../text/fr.ts';
import { saveDossierFile, saveYaml } from './export-dossier.ts';

interface Props {
  kept: KeptDossier;
  /** Of the page that plays it. */
  url: string;
  text: DossierText['keep'];
}

export function ExportDossier({ kept, url, text: t }: Props) {
  const { router } = useApp();
  const { tag } = useLanguage();
  const outcome = useSignal<'exported' | 'exportFailed' | undefined>(undefined);
  const run = (save: Promise<void>) =>
    save.then(
      () => {
        outcome.value = 'exported';
      },
      () => {
        outcome.value = 'exportFailed';
      },
    );
  return (
    <section aria-labelledby="dossier-export">
      <h2 id="dossier-export">{t.exportTitle}</h2>
      <p class="note">{t.exportNote}</p>
      <button type="button" class="quiet" onClick={() => run(saveDossierFile(kept))}>
        {t.saveFile}
      </button>
      {kept.languages.map((language) => (
        <button
          key={language}
          type="button"
          class="quiet"
          onClick={() => run(saveYaml(kept, language))}
        >
          {t.saveYaml(getLanguageName(language, tag))}
        </button>
      ))}
      <a class="quiet" href={url + router.hashOf('export')}>
        {t.otherTools}
      </a>
      <p role="status" class="note">
        {outcome.value && t[outcome.value]}
      </p>
    </section>
  );
}
