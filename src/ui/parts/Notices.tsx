import type { Desk } from '../../state/desk.ts';
import { useText } from '../../text/use-text.ts';
import css from './Notices.module.css';
import { saveProgress } from './save-progress.ts';

/** What a player must know wherever they are, in one line each. Never over a page, never in a round. */
export function Notices({ desk }: { desk: Desk }) {
  const text = useText();
  const { game, update, router } = desk;
  return (
    <div class={css.notices}>
      {game.storage.value === 'refused' && (
        <p>
          {text.storage.refused}{' '}
          <button type="button" onClick={() => saveProgress(game)}>
            {text.storage.export}
          </button>
        </p>
      )}
      {update.value && router.place.value.route !== 'partie' && (
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
