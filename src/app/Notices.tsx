import { useText } from '../i18n/context.ts';
import { saveProgress } from '../progress/ui/save-progress.ts';
import type { AppContext } from './app-context.ts';
import css from './Notices.module.css';
import { hashOf } from './router.ts';

/** What a player must know wherever they are, in one line each. Never over a page, never in a round. */
export function Notices({ desk }: { desk: AppContext }) {
  const text = useText();
  const { game, update, router, preferences } = desk;
  const rescue = game.rescue.value;
  const isPlaying = router.place.value.route === 'partie';
  return (
    <div class={css.notices}>
      {game.storage.value === 'refused' && (
        <p>
          {text.storage.refused}{' '}
          <button type="button" onClick={() => saveProgress(desk)}>
            {text.storage.export}
          </button>
        </p>
      )}
      {rescue && <p>{text.storage.rescued[rescue.from](rescue.answers)}</p>}
      {preferences.on.value.has('guest') && !isPlaying && (
        <p>
          {text.storage.guest} <a href={hashOf('reglages')}>{text.storage.endTurn}</a>
        </p>
      )}
      {update.value && !isPlaying && (
        <p>
          {text.update.ready}{' '}
          <button type="button" onClick={update.value}>
            {text.update.apply}
          </button>
        </p>
      )}
    </div>
  );
}
