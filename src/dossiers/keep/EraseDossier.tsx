import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useLanguage } from '../../i18n/context.ts';
import { pageUrl } from '../../i18n/page-url.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import { type DossierDependents, type KeptDossier, openDossierStore } from '../dossier-store.ts';
import type { DossierText } from '../text/fr.ts';

interface Props {
  kept: KeptDossier;
  text: DossierText['keep'];
  onErased(): void;
}

function useDependents(id: string) {
  const app = useApp();
  const dependents = useSignal<DossierDependents | undefined>(undefined);
  const count = async () => {
    dependents.value = await openDossierStore(await app.openRecords()).countDependents(id);
  };
  useEffect(() => void count().catch(() => {}), []);
  return dependents.value;
}

/** Says what hangs on it before it is gone. */
export function EraseDossier({ kept: { id }, text: t, onErased }: Props) {
  const app = useApp();
  const { tag, text: shellText } = useLanguage();
  const dependents = useDependents(id);
  const hasFailed = useSignal(false);
  const erase = async () => {
    hasFailed.value = false;
    try {
      await openDossierStore(await app.openRecords()).eraseDossier(id);
    } catch {
      hasFailed.value = true;
      return;
    }
    // the page of a dossier that is gone has nothing to play
    if (app.game.front.id === id)
      window.location.replace(pageUrl(tag) + app.router.hashOf('dossier', id));
    else onErased();
  };
  const listed = Object.entries(dependents ?? {}).flatMap(([kind, count]) =>
    count > 0 ? t.dependents[kind as keyof DossierDependents](count) : [],
  );
  const format = new Intl.ListFormat(shellText.locale, { type: 'conjunction' });
  return (
    <section aria-labelledby="dossier-erase">
      <h2 id="dossier-erase">{t.eraseTitle}</h2>
      {dependents && (
        <ConfirmButton
          label={t.erase}
          question={t.eraseQuestion(format.format(listed))}
          confirmLabel={t.confirmErase}
          cancelLabel={t.cancelErase}
          onConfirm={erase}
        />
      )}
      <p role="alert">{hasFailed.value && t.eraseFailed}</p>
    </section>
  );
}
