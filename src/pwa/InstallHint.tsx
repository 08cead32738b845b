import { useLayoutEffect } from 'preact/hooks';
import { useApp } from '../app/app-context.ts';
import { useLanguage } from '../i18n/context.ts';
import { loadProgressText } from '../progress/text/index.ts';
import { downloadBackup } from '../progress/ui/download-backup.ts';
import { useLazy } from '../ui/use-lazy.ts';
import css from './InstallHint.module.css';

export function InstallHint() {
  const app = useApp();
  const { tag } = useLanguage();
  const progressText = useLazy(true, () => loadProgressText(tag));
  const method = app.install.value;
  const isShown = progressText !== undefined;
  const markHintSeen = () => app.preferences.setToggle('warned', true);
  useLayoutEffect(() => (isShown ? markHintSeen : undefined), [isShown]);
  if (!progressText || !method) return null;
  const hint = progressText.installHint;
  return (
    <aside class={css.install} aria-label={hint.title}>
      {typeof method === 'function' ? (
        <>
          <p>{hint.benefits}</p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              markHintSeen();
              method();
            }}
          >
            {hint.install}
          </button>
        </>
      ) : (
        <>
          <p>{hint.menus[method]}</p>
          <p>{hint.startsEmpty}</p>
          <button type="button" class="quiet" onClick={() => downloadBackup(app)}>
            {progressText.storage.saveFile}
          </button>
        </>
      )}
      <button type="button" class="link" onClick={markHintSeen}>
        {hint.dismiss}
      </button>
    </aside>
  );
}
