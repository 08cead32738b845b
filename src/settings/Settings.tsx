import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../app/app-context.ts';
import { hashOf } from '../app/router.ts';
import { ownName } from '../i18n/autonym.ts';
import { useLanguage } from '../i18n/context.ts';
import { loadPassportText } from '../progress/text/index.ts';
import { Guest } from '../progress/ui/GuestMode.tsx';
import { Passport } from '../progress/ui/ImportFile.tsx';
import { Health } from '../progress/ui/StorageStatus.tsx';
import { saveProgress } from '../progress/ui/save-progress.ts';
import { loadQrText } from '../qr/text/index.ts';
import { Radios } from '../ui/RadioGroup.tsx';
import { useLater } from '../ui/use-lazy.ts';
import type { Theme } from './preferences.ts';
import css from './Settings.module.css';

const themes: Theme[] = ['auto', 'light', 'dark'];

/** The page anew, as whoever's turn it is now first sees it. */
function restart() {
  location.hash = hashOf('une');
  // a browser reloads a page where it was read
  window.scrollTo(0, 0);
  location.reload();
}

/** Language, appearance, and what becomes of one's progress. */
export function Reglages({ desk }: { desk: AppContext }) {
  const { tag, text } = useLanguage();
  const { game, preferences } = desk;
  const words = useLater(true, () => loadPassportText(tag));
  const codes = useLater(true, async () => {
    const [words, { Carry }] = await Promise.all([
      loadQrText(tag),
      import('../progress/transfer/PhoneTransfer.tsx'),
    ]);
    return words && { words, Carry };
  });
  const erasing = useSignal<'no' | 'asked' | 'done' | 'failed'>('no');
  const box = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  // what was pressed is gone: the keyboard goes on with what stands there now, and that erases nothing
  useLayoutEffect(() => {
    if (touched.current) box.current?.querySelector<HTMLElement>('.quiet')?.focus();
    touched.current = true;
  }, [erasing.value]);
  const erase = () =>
    game.erase().then(
      () => {
        erasing.value = 'done';
      },
      () => {
        erasing.value = 'failed';
      },
    );
  return (
    <div class={css.reglages}>
      <h1>{text.reglages.title}</h1>
      <Radios
        legend={text.reglages.language}
        name="language"
        options={preferences.languages.map((id) => ({ id, text: ownName(id), lang: id }))}
        chosen={tag}
        onChoose={preferences.speak}
      />
      <Radios
        legend={text.reglages.theme}
        name="theme"
        options={themes.map((id) => ({ id, text: text.reglages.themes[id] }))}
        chosen={preferences.theme.value}
        onChoose={(id) => preferences.choose(id as Theme)}
      />
      <Radios
        legend={text.reglages.spacing}
        name="spacing"
        options={(['off', 'on'] as const).map((id) => ({ id, text: text.reglages.spacings[id] }))}
        chosen={preferences.on.value.has('spaced') ? 'on' : 'off'}
        onChoose={(id) => preferences.turn('spaced', id === 'on')}
      />
      <Radios
        legend={text.reglages.confidence}
        name="confidence"
        options={(['off', 'on'] as const).map((id) => ({
          id,
          text: text.reglages.confidences[id],
        }))}
        chosen={preferences.on.value.has('confidence') ? 'on' : 'off'}
        onChoose={(id) => preferences.turn('confidence', id === 'on')}
      />
      <section>
        <h2>{text.reglages.progress}</h2>
        <p>{text.reglages.progressNote}</p>
        <button type="button" class="quiet" onClick={() => saveProgress(desk)}>
          {text.storage.export}
        </button>
        {words && <Passport desk={desk} text={words} codes={codes} />}
        {words && <Health desk={desk} text={words} />}
        <div ref={box}>
          {erasing.value === 'asked' ? (
            <fieldset class={css.confirm}>
              <legend>{text.reglages.confirm}</legend>
              <button type="button" class="action" onClick={erase}>
                {text.reglages.yes}
              </button>
              <button type="button" class="quiet" onClick={() => saveProgress(desk)}>
                {words?.saveFirst ?? text.storage.export}
              </button>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  erasing.value = 'no';
                }}
              >
                {text.reglages.no}
              </button>
            </fieldset>
          ) : (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                erasing.value = 'asked';
              }}
            >
              {text.reglages.erase}
            </button>
          )}
        </div>
        <p role="status">
          {erasing.value === 'done' && text.reglages.erased}
          {erasing.value === 'failed' && text.reglages.eraseFailed}
        </p>
      </section>
      {words && <Guest desk={desk} text={words} restart={restart} />}
      <section>
        <h2>{text.classe.title}</h2>
        <a class="quiet" href={hashOf('classe')}>
          {text.classe.link}
        </a>
      </section>
      <section>
        <h2>{text.reglages.about}</h2>
        <p>{text.reglages.aboutNote}</p>
        <a href="./licences.html">{text.reglages.licences}</a>
      </section>
    </div>
  );
}
