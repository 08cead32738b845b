import { useSignal } from '@preact/signals';
import { useApp } from '../app/app-context.ts';
import type { LoadedScreen, ScreenProps, ScreenRequest } from '../app/screen.ts';
import { useLanguage } from '../i18n/context.ts';
import { getAutonym } from '../i18n/language-name.ts';
import type { ProgressText } from '../progress/text/fr.ts';
import { loadProgressText } from '../progress/text/index.ts';
import { downloadBackup } from '../progress/ui/download-backup.ts';
import { GuestMode } from '../progress/ui/GuestMode.tsx';
import { ImportFile } from '../progress/ui/ImportFile.tsx';
import { StorageStatus } from '../progress/ui/StorageStatus.tsx';
import type { QrText } from '../qr/text/fr.ts';
import { loadQrText } from '../qr/text/index.ts';
import { restartPage } from '../shared/unsaved-work.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { useLazy } from '../ui/use-lazy.ts';
import { canVibrate } from '../ui/vibrate.ts';
import { KeepEverything } from './KeepEverything.tsx';
import type { Theme } from './preferences.ts';
import css from './Settings.module.css';

const themes: Theme[] = ['auto', 'light', 'dark'];

interface Props extends ScreenProps {
  text: ProgressText;
  qrText: QrText;
}

export async function loadSettings({ language, about }: ScreenRequest): Promise<LoadedScreen> {
  const [text, qrText] = await Promise.all([loadProgressText(language), loadQrText(language)]);
  return { render: () => <Settings about={about} text={text} qrText={qrText} /> };
}

export function Settings({ about, text, qrText }: Props) {
  const { text: shellText } = useLanguage();
  const { router, preferences } = useApp();
  const t = text.settings;
  const isGuest = preferences.enabledToggles.value.has('guest');
  const reloadAtFrontPage = () => {
    router.goTo('front-page');
    // a browser restores the scroll position when it reloads
    window.scrollTo(0, 0);
    restartPage();
  };
  const guestMode = <GuestMode text={text} restart={reloadAtFrontPage} />;
  return (
    <div class={css.settings}>
      <h1>{shellText.nav.settings}</h1>
      {isGuest && guestMode}
      <Choices text={text} />
      <Progress text={text} qrText={qrText} isFileShared={about === 'partage'} />
      {!isGuest && guestMode}
      <section>
        <h2>{t.dossiers}</h2>
        <p>{t.dossiersNote}</p>
        <a class="quiet" href={router.hashOf('archives')}>
          {t.allDossiers}
        </a>
      </section>
      <section>
        <h2>{shellText.classroom.title}</h2>
        <a class="quiet" href={router.hashOf('assignments')}>
          {t.prepareSet}
        </a>
      </section>
      <section>
        <h2>{t.about}</h2>
        <p>{t.aboutNote}</p>
        <KeepEverything text={text.offline} />
        <a href="./licences.html">{shellText.licences}</a>
      </section>
    </div>
  );
}

function Choices({ text }: { text: ProgressText }) {
  const t = text.settings;
  const { tag } = useLanguage();
  const { preferences } = useApp();
  const renderToggle = (
    toggle: 'spaced' | 'confidence' | 'still',
    name: string,
    legend: string,
    labels: { off: string; on: string },
  ) => (
    <RadioGroup
      legend={legend}
      name={name}
      options={(toggle === 'still' ? (['on', 'off'] as const) : (['off', 'on'] as const)).map(
        (id) => ({ id, text: labels[id] }),
      )}
      chosen={preferences.enabledToggles.value.has(toggle) ? 'on' : 'off'}
      onChoose={(id) => preferences.setToggle(toggle, id === 'on')}
    />
  );
  return (
    <>
      <RadioGroup
        legend={t.language}
        name="language"
        options={preferences.languages.map((id) => ({ id, text: getAutonym(id), lang: id }))}
        chosen={tag}
        onChoose={preferences.setLanguage}
      />
      {document.documentElement.dataset.notKept && (
        <p role="status">{text.offline.otherLanguage}</p>
      )}
      <RadioGroup
        legend={t.theme}
        name="theme"
        options={themes.map((id) => ({ id, text: t.themes[id] }))}
        chosen={preferences.theme.value}
        onChoose={(id) => preferences.setTheme(id as Theme)}
      />
      {renderToggle('spaced', 'spacing', t.spacing, t.spacings)}
      {renderToggle('confidence', 'confidence', t.confidence, t.confidences)}
      {canVibrate() && renderToggle('still', 'vibration', t.vibration, t.vibrations)}
    </>
  );
}

interface ProgressProps {
  text: ProgressText;
  qrText: QrText;
  isFileShared: boolean;
}

function Progress({ text, qrText, isFileShared }: ProgressProps) {
  const app = useApp();
  const t = text.settings;
  const PhoneTransfer = useLazy(
    true,
    async () => (await import('../progress/transfer/PhoneTransfer.tsx')).PhoneTransfer,
  );
  const eraseOutcome = useSignal<'erased' | 'guestErased' | 'eraseFailed' | undefined>(undefined);
  const isGuest = app.preferences.enabledToggles.value.has('guest');
  const eraseAll = async () => {
    try {
      await app.game.erase();
      if (!isGuest) await app.eraseGuest(false);
      eraseOutcome.value = isGuest ? 'guestErased' : 'erased';
    } catch {
      eraseOutcome.value = 'eraseFailed';
    }
  };
  return (
    <section>
      <h2>{t.progress}</h2>
      <p>{app.preferences.enabledToggles.value.has('guest') ? t.guestNote : t.progressNote}</p>
      <button type="button" class="quiet" onClick={() => downloadBackup(app)}>
        {text.storage.saveFile}
      </button>
      <ImportFile
        onRead={() => {
          eraseOutcome.value = undefined;
        }}
        isFileShared={isFileShared}
        text={text}
        transfer={PhoneTransfer && { PhoneTransfer, qrText }}
      />
      <StorageStatus text={text} />
      <ConfirmButton
        label={t.erase}
        question={isGuest ? t.guestEraseQuestion : t.eraseQuestion}
        confirmLabel={t.confirmErase}
        cancelLabel={t.cancelErase}
        onConfirm={eraseAll}
      >
        <button type="button" class="quiet" onClick={() => downloadBackup(app)}>
          {text.saveFirst}
        </button>
      </ConfirmButton>
      <p role="status">{eraseOutcome.value && t[eraseOutcome.value]}</p>
    </section>
  );
}
