import { useSignal } from '@preact/signals';
import { getAutonym } from '../../i18n/language-name.ts';
import type { KeptDossier } from '../dossier-store.ts';
import type { DossierText } from '../text/fr.ts';
import { saveDossierFile, saveYaml } from './export-dossier.ts';

interface Props {
  kept: KeptDossier;
  text: DossierText['keep'];
}

export function ExportDossier({ kept, text: t }: Props) {
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
          {t.saveYaml(getAutonym(language))}
        </button>
      ))}
      <p role="status" class="note">
        {outcome.value && t[outcome.value]}
      </p>
    </section>
  );
}
