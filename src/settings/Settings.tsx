import { useSignal } from '@preact/signals';
import { useApp } from '../app/app-context.ts';
import type { Router } from '../app/router.ts';
import type { ScreenProps } from '../app/screen.ts';
import { getAutonym } from '../i18n/autonym.ts';
import { useLanguage } from '../i18n/context.ts';
import { loadPassportText } from '../progress/text/index.ts';
import { GuestMode } from '../progress/ui/GuestMode.tsx';
import { ImportFile } from '../progress/ui/ImportFile.tsx';
import { StorageStatus } from '../progress/ui/StorageStatus.tsx';
import { downloadBackup } from '../progress/ui/save-progress.ts';
import { loadQrText } from '../qr/text/index.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import type { Theme } from './preferences.ts';
import css from './Settings.module.css';

const themes: Theme[] = ['auto', 'light', 'dark'];

/** The page anew, as whoever's turn it is now first sees it. */
function reloadAtFrontPage(router: Router) {
  router.goTo('front-page');
  // a browser reloads a page where it was read
  window.scrollTo(0, 0);
  location.reload();
}

/** Language, appearance, and what becomes of one's progress. */
export function Settings({ about }: ScreenProps) {
  const { tag, text: t } = useLanguage();
  const app = useApp();
  const { game, preferences, router } = app;
  const backupText = useLazy(true, () => loadPassportText(tag));
  const phoneTransfer = useLazy(true, async () => {
    const [words, { PhoneTransfer: Carry }] = await Promise.all([
      loadQrText(tag),
      import('../progress/transfer/PhoneTransfer.tsx'),
    ]);
    return words && { words, Carry };
  });
  const eraseOutcome = useSignal<'done' | 'failed' | undefined>(undefined);
  const eraseAll = () =>
    game.erase().then(
      () => {
        eraseOutcome.value = 'done';
      },
      () => {
        eraseOutcome.value = 'failed';
      },
    );
  return (
    <div class={css.reglages}>
      <h1>{t.settings.title}</h1>
      <RadioGroup
        legend={t.settings.language}
        name="language"
        options={preferences.languages.map((id) => ({ id, text: getAutonym(id), lang: id }))}
        chosen={tag}
        onChoose={preferences.setLanguage}
      />
      <RadioGroup
        legend={t.settings.theme}
        name="theme"
        options={themes.map((id) => ({ id, text: t.settings.themes[id] }))}
        chosen={preferences.theme.value}
        onChoose={(id) => preferences.setTheme(id as Theme)}
      />
      <RadioGroup
        legend={t.settings.spacing}
        name="spacing"
        options={(['off', 'on'] as const).map((id) => ({ id, text: t.settings.spacings[id] }))}
        chosen={preferences.enabledToggles.value.has('spaced') ? 'on' : 'off'}
        onChoose={(id) => preferences.setToggle('spaced', id === 'on')}
      />
      <RadioGroup
        legend={t.settings.confidence}
        name="confidence"
        options={(['off', 'on'] as const).map((id) => ({
          id,
          text: t.settings.confidences[id],
        }))}
        chosen={preferences.enabledToggles.value.has('confidence') ? 'on' : 'off'}
        onChoose={(id) => preferences.setToggle('confidence', id === 'on')}
      />
      <section>
        <h2>{t.settings.progress}</h2>
        <p>{t.settings.progressNote}</p>
        <button type="button" class="quiet" onClick={() => downloadBackup(app)}>
          {t.storage.saveFile}
        </button>
        {backupText && (
          <ImportFile
            app={app}
            isFileShared={about === 'partage'}
            text={backupText}
            codes={phoneTransfer}
          />
        )}
        {backupText && <StorageStatus app={app} text={backupText} />}
        <ConfirmButton
          label={t.settings.erase}
          question={t.settings.eraseQuestion}
          confirmLabel={t.settings.confirmErase}
          cancelLabel={t.settings.cancelErase}
          onConfirm={eraseAll}
        >
          <button type="button" class="quiet" onClick={() => downloadBackup(app)}>
            {backupText?.saveFirst ?? t.storage.saveFile}
          </button>
        </ConfirmButton>
        <p role="status">
          {eraseOutcome.value === 'done' && t.settings.erased}
          {eraseOutcome.value === 'failed' && t.settings.eraseFailed}
        </p>
      </section>
      {backupText && (
        <GuestMode app={app} text={backupText} restart={() => reloadAtFrontPage(router)} />
      )}
      <section>
        <h2>{t.classroom.title}</h2>
        <a class="quiet" href={router.hashOf('assignments')}>
          {t.classroom.prepareAssignment}
        </a>
      </section>
      <section>
        <h2>{t.settings.about}</h2>
        <p>{t.settings.aboutNote}</p>
        <a href="./licences.html">{t.settings.licences}</a>
      </section>
    </div>
  );
}
