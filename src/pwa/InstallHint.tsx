import { useLayoutEffect } from 'preact/hooks';
import type { AppContext } from '../app/app-context.ts';
import { useLanguage } from '../i18n/context.ts';
import { loadPassportText } from '../progress/text/index.ts';
import { saveProgress } from '../progress/ui/save-progress.ts';
import { useLater } from '../ui/use-lazy.ts';
import css from './InstallHint.module.css';

/** How the game is installed here. It was told once it is left, whatever came of it. */
export function Install({ desk }: { desk: AppContext }) {
  const { tag, text } = useLanguage();
  const words = useLater(true, () => loadPassportText(tag));
  const way = desk.install.value;
  const isTold = words !== undefined;
  const told = () => desk.preferences.turn('warned', true);
  useLayoutEffect(() => (isTold ? told : undefined), [isTold]);
  if (!words || !way) return null;
  const say = words.install;
  return (
    <aside class={css.install} aria-label={say.title}>
      {typeof way === 'function' ? (
        <>
          <p>{say.asked}</p>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              told();
              way();
            }}
          >
            {say.install}
          </button>
        </>
      ) : (
        <>
          <p>{say.menus[way]}</p>
          <p>{say.anew}</p>
          <button type="button" class="quiet" onClick={() => saveProgress(desk)}>
            {text.storage.export}
          </button>
        </>
      )}
      <button type="button" class="link" onClick={told}>
        {say.understood}
      </button>
    </aside>
  );
}
