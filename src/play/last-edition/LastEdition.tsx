import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { formatDay } from '../../i18n/format.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { runAfterPaint } from '../../shared/after-paint.ts';
import { BACKUP_FILE_STEM } from '../../shared/persisted-names.ts';
import { saveFile } from '../../shared/save-file.ts';
import { TermMarking } from '../../ui/term-marking.ts';
import { useLoadOnPress } from '../../ui/use-lazy.ts';
import { FrontSheet } from './FrontSheet.tsx';
import css from './LastEdition.module.css';

/** The dossier as a newspaper's front page, once every fact of it was won. */
export function LastEdition({ playableBank, playText }: PlayScreenProps) {
  const t = playText.lastEdition;
  const { titles } = useText();
  const { game, router } = useApp();
  const memory = game.memory.value;
  const { facts } = playableBank;
  const completion = playableBank.engine.findCompletion(facts, memory, game.now());
  if (!completion) {
    return (
      <>
        <h1>{titles['last-edition']}</h1>
        <p>{t.notYet(facts.filter((fact) => !memory[fact]?.firstRightAt).length)}</p>
        <a class="action" href={router.hashOf('front-page')}>
          {playText.roundResult.seeFrontPage}
        </a>
      </>
    );
  }
  return (
    <div class={css.page}>
      <h1 class="hidden">{titles['last-edition']}</h1>
      <FrontSheet playableBank={playableBank} playText={playText} completion={completion} />
      <KeepPage playableBank={playableBank} playText={playText} completion={completion} />
      <Epilogue playableBank={playableBank} playText={playText} />
      <WhatNext playableBank={playableBank} playText={playText} completion={completion} />
    </div>
  );
}

type CompletedProps = PlayScreenProps & { completion: { at: number } };

function KeepPage(props: CompletedProps) {
  const { playText } = props;
  const t = playText.lastEdition;
  const { game } = useApp();
  const state = useSignal<'idle' | 'drawing' | 'failed'>('idle');
  const sheet = useRef<HTMLDivElement>(null);
  const loadOnPress = useLoadOnPress();
  const saveImage = async () => {
    try {
      const { toBlob } = await loadOnPress(() => import('html-to-image'));
      const background = getComputedStyle(document.body).backgroundColor;
      const options = { skipFonts: true, pixelRatio: 2, backgroundColor: background };
      const image = sheet.current && (await toBlob(sheet.current, options));
      if (!image) throw new Error('no image');
      saveFile(`${BACKUP_FILE_STEM}-${game.front.id}.png`, image);
      state.value = 'idle';
    } catch {
      state.value = 'failed';
    }
  };
  return (
    <div class={css.ways}>
      <button type="button" class="action" onClick={() => print()}>
        {t.print}
      </button>
      <button
        type="button"
        class="quiet"
        disabled={state.value === 'drawing'}
        onClick={() => {
          state.value = 'drawing';
          runAfterPaint(() => void saveImage());
        }}
      >
        {t.saveImage}
      </button>
      <p role="status" class="note">
        {state.value === 'failed' && t.imageFailed}
      </p>
      {state.value === 'drawing' && (
        // as wide as paper, whatever the screen
        <div class={css.offScreen} aria-hidden="true" inert>
          <div ref={sheet} class={css.image}>
            <TermMarking.Provider value={(texts) => texts}>
              <FrontSheet {...props} />
            </TermMarking.Provider>
          </div>
        </div>
      )}
    </div>
  );
}

function Epilogue({ playableBank: { bank }, playText: { lastEdition: t } }: PlayScreenProps) {
  if (!bank.epilogue) return null;
  return (
    <aside class={css.epilogue}>
      <h2>{t.epilogue}</h2>
      <p class="note">{t.epilogueNote}</p>
      <p lang={bank.language}>
        <MarkedText text={bank.epilogue.join(' ')} />
      </p>
    </aside>
  );
}

function WhatNext({ playableBank, playText, completion }: CompletedProps) {
  const t = playText.lastEdition;
  const { locale } = useText();
  const { game, router } = useApp();
  const now = game.now();
  const words = playableBank.listFadedWords(game.memory.value, now, game.startOfDay());
  const { next } = playableBank.engine.findMonthlyReviews(completion.at, now);
  return (
    <div class={css.ways}>
      {words.length > 0 ? (
        <a class="action" href={router.hashOf('round', 'mots')}>
          {t.reviewNow}
        </a>
      ) : (
        <p class="note">{t.nextReview(formatDay(next, locale))}</p>
      )}
      {game.front.others !== undefined && (
        <a class="quiet" href={router.hashOf('archives')}>
          {t.archives}
        </a>
      )}
    </div>
  );
}
