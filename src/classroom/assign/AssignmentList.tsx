import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hashOf, placeOf } from '../../app/router.ts';
import { useText } from '../../i18n/context.ts';
import type { SavedAssignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import css from './AssignmentList.module.css';

interface Props {
  sets: readonly SavedAssignment[];
  /** The dossier of this page: a set of another one is changed on that one's. */
  here: string;
  words: ClassroomText['classe'];
  onEdit(set: SavedAssignment): void;
  onErase(set: SavedAssignment): Promise<void>;
}

/** The sets on this device, each with all that can be done with it. */
export function Sets({ sets, here, words, onEdit, onErase }: Props) {
  const { locale } = useText();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  /** The set that is to be erased once that is said twice. */
  const asked = useSignal('');
  const said = useSignal('');
  const keep = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => keep.current?.focus(), [asked.value]);
  // a way that this version of the game has a screen for
  const ways = Object.entries(words.ways).flatMap(([name, way]) => {
    const { route } = placeOf(`#/${name}`);
    return route === name ? [{ route, way }] : [];
  });
  return (
    <section class={css.sets} aria-labelledby="sets">
      <h2 id="sets">{words.sets}</h2>
      <ul>
        {sets.map((set) => (
          <li key={set.id}>
            <h3>{set.name}</h3>
            <p class="note">{words.of(set.items.length, set.seats, date.format(set.made))}</p>
            <div class={css.ways}>
              {ways.map(({ route, way }) => (
                <a key={route} href={hashOf(route, set.id)} aria-label={words.about(way, set.name)}>
                  {way}
                </a>
              ))}
              {set.bank === here && (
                <button
                  type="button"
                  aria-label={words.about(words.edit, set.name)}
                  onClick={() => onEdit(set)}
                >
                  {words.edit}
                </button>
              )}
              <button
                type="button"
                aria-label={words.about(words.erase, set.name)}
                onClick={() => {
                  asked.value = set.id;
                }}
              >
                {words.erase}
              </button>
            </div>
            {asked.value === set.id && (
              <fieldset>
                <legend>{words.eraseAsk(set.name)}</legend>
                <button
                  type="button"
                  class="action"
                  onClick={() => {
                    asked.value = '';
                    onErase(set).then(
                      () => {
                        said.value = words.erased;
                      },
                      () => {
                        said.value = words.eraseFailed;
                      },
                    );
                  }}
                >
                  {words.yes}
                </button>
                <button
                  ref={keep}
                  type="button"
                  class="quiet"
                  onClick={() => {
                    asked.value = '';
                  }}
                >
                  {words.no}
                </button>
              </fieldset>
            )}
          </li>
        ))}
      </ul>
      <p role="status" class="note">
        {said.value || words.kept}
      </p>
    </section>
  );
}
