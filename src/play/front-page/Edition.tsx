import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { GlossaryTerms } from '../../question/GlossaryText.tsx';
import '../../ui/theme/controls.css';
import { DailyFive } from './DailyFive.tsx';
import css from './Edition.module.css';
import { EditionHead } from './EditionHead.tsx';
import { readEdition } from './edition-state.ts';
import { FactRows } from './FactRows.tsx';
import { NextStep } from './NextStep.tsx';
import { useToday } from './use-today.ts';

/** La Une of a player who has been here before: two screens of a phone, on any day. */
export function Edition({ playableBank, playText }: PlayScreenProps) {
  const t = useText();
  const { game, router } = useApp();
  const today = useToday();
  const state = readEdition(game, playableBank, today);
  const props = { playableBank, playText, state, today };
  const { others } = game.front;
  return (
    <GlossaryTerms terms={playableBank.bank.glossary} label={playText.reader.glossary}>
      <div class={css.edition}>
        <EditionHead {...props} />
        <div class={css.columns}>
          <div>
            <NextStep {...props} />
            <DailyFive {...props} />
          </div>
          <FactRows {...props} />
        </div>
        <nav class={css.links} aria-label={playText.edition.more}>
          {state.words.length > 0 && !state.openRound && (
            <a href={router.hashOf('round')}>{t.frontPage.play(game.countItems())}</a>
          )}
          <a href={router.hashOf('read')}>{t.titles.read}</a>
          <a href={router.hashOf('choose')}>{t.frontPage.choose}</a>
          <a href={router.hashOf('facts', 'memoire')}>{playText.memoryChart.title}</a>
          <a href={router.hashOf('assignments')}>{t.classroom.title}</a>
          <a href={router.hashOf('editor')}>{playText.edition.ownArticle}</a>
          <a href={router.hashOf('take')}>{t.classroom.open}</a>
          {others !== undefined && (
            <a href={router.hashOf('archives')}>{t.frontPage.archives(others + 1)}</a>
          )}
        </nav>
      </div>
    </GlossaryTerms>
  );
}
