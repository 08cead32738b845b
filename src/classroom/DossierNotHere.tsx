import { useApp } from '../app/app-context.ts';
import { OpenDossierFile } from '../dossiers/keep/OpenDossierFile.tsx';
import css from './DossierNotHere.module.css';
import type { ClassroomText } from './text/fr.ts';

/** For an assignment of a dossier that no site has, and this device neither: how to get it. */
export function DossierNotHere({ t }: { t: ClassroomText['dossierNotHere'] }) {
  const { router } = useApp();
  return (
    <>
      <p>{t.explanation}</p>
      <p>{t.remedy}</p>
      <div class={css.ways}>
        <a class="action" href={router.hashOf('take')}>
          {t.filmOrPaste}
        </a>
        <OpenDossierFile label={t.openFile} />
      </div>
    </>
  );
}
