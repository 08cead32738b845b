import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { hashOf } from '../../app/router.ts';
import { useDossier } from '../../app/use-playable-bank.ts';
import type { Language } from '../../bank/types.ts';
import { useLanguage } from '../../i18n/context.ts';
import { Missing } from '../../ui/LoadError.tsx';
import { idFrom, meet, type SavedAssignment, setItems } from '../assignment.ts';
import { addressOf, Handed } from '../share/ShareAssignment.tsx';
import { shelfOf, useClassText } from '../use-classroom.ts';
import { DraftForm } from './AssignmentForm.tsx';
import { Sets } from './AssignmentList.tsx';
import css from './Assignments.module.css';
import { type AssignmentForm, blank, draftOf, revised, setFrom } from './form-state.ts';

/** The teacher's start: the sets on this device, and a new one. */
export function Preparer({ desk }: { desk: AppContext }) {
  const { tag, text } = useLanguage();
  const words = useClassText(({ classe }) => classe.title);
  const { dossier, failed, fetch } = useDossier(desk.game);
  const sets = useSignal<readonly SavedAssignment[]>([]);
  const edited = useSignal<SavedAssignment | undefined>(undefined);
  /** A set that the device would not keep: it is handed out here and now. */
  const refused = useSignal<SavedAssignment | undefined>(undefined);
  const form = useRef<HTMLHeadingElement>(null);
  const look = () =>
    shelfOf(desk)
      .then((shelf) => shelf.sets())
      .then((found) => {
        sets.value = found;
      })
      .catch(() => {
        // nothing is kept here: that is said when there is something to keep
      });
  useEffect(() => void look(), []);
  if (!words) return <p class="note">{text.partie.loading}</p>;
  const say = words.classe;

  const keep = async (draft: AssignmentForm) => {
    if (!dossier) return;
    const dice = crypto.getRandomValues(new Uint32Array(9));
    const items = draft.chosen.flatMap((id) => dossier.items.get(id) ?? []);
    const made = setFrom(draft, {
      id: idFrom(dice.subarray(1)),
      seed: dice[0] ?? 0,
      made: desk.game.now(),
      bank: dossier.bank.id,
      items: setItems(items),
      name: words.preparer.unnamed(sets.value.length + 1),
    });
    if (!made) return;
    const before = edited.value;
    const set = before ? revised(before, made) : made;
    try {
      const shelf = await shelfOf(desk);
      await shelf.keepSet(set);
      // what it was before stays: somebody may sit at it just now
      desk.router.go('donner', set.id);
    } catch {
      refused.value = set;
    }
  };
  const erase = async ({ id }: SavedAssignment) => {
    const shelf = await shelfOf(desk);
    await shelf.forgetSet(id);
    if (edited.value?.id === id) edited.value = undefined;
    await look();
  };
  const edit = (set: SavedAssignment) => {
    // its items by the ids that this bank has
    edited.value = dossier ? meet(set, dossier.bank).set : set;
    form.current?.focus();
    form.current?.scrollIntoView();
  };

  if (refused.value) {
    return (
      <>
        <p role="alert">{say.refused}</p>
        <Handed
          set={refused.value}
          address={addressOf(refused.value, desk.game.front.id)}
          words={words}
        />
      </>
    );
  }
  return (
    <div class={css.preparer}>
      <h1>{say.title}</h1>
      <p>
        {say.lead} <a href={hashOf('devoir')}>{say.pupil}</a>
      </p>
      {sets.value.length > 0 && (
        <Sets
          sets={sets.value}
          here={desk.game.front.id}
          words={say}
          onEdit={edit}
          onErase={erase}
        />
      )}
      <section>
        <h2 ref={form} tabIndex={-1}>
          {edited.value ? `${words.preparer.edit} – ${edited.value.name}` : words.preparer.fresh}
        </h2>
        {dossier ? (
          <DraftForm
            key={edited.value?.id ?? ''}
            bank={dossier.bank}
            languages={desk.preferences.languages as readonly Language[]}
            start={edited.value ? draftOf(edited.value) : blank(tag as Language)}
            isNew={!edited.value}
            words={words.preparer}
            onKeep={keep}
            onCancel={() => {
              edited.value = undefined;
            }}
          />
        ) : failed ? (
          <Missing onRetry={fetch} />
        ) : (
          <p class="note">{text.partie.loading}</p>
        )}
      </section>
    </div>
  );
}
