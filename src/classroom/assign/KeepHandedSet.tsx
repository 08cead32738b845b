import { useApp } from '../../app/app-context.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDay } from '../../i18n/format.ts';
import { resolveAssignment, type SavedAssignment } from '../assignment.ts';
import type { parseTeacherLink } from '../teacher-link.ts';
import css from './Assignments.module.css';
import type { TeachingText } from './text/fr.ts';

interface Props {
  handed: NonNullable<ReturnType<typeof parseTeacherLink>>;
  /** If the device has it. */
  kept: SavedAssignment | undefined;
  playableBank: PlayableBank;
  t: TeachingText['assignments'];
  onKeep(assignment: SavedAssignment): Promise<void>;
}

/** A set that its teacher sent from another device, to collect its results here. */
export function KeepHandedSet({ handed, kept, playableBank, t, onKeep }: Props) {
  const { game, router } = useApp();
  const { locale } = useText();
  const { bank } = playableBank;
  const made = game.now();
  const isOfThisBank = handed.assignment.bank === bank.id;
  const assignment: SavedAssignment = {
    ...(isOfThisBank ? resolveAssignment(handed.assignment, bank).assignment : handed.assignment),
    name: handed.name || t.received,
    made,
    given: made,
    ...(isOfThisBank && { title: bank.title }),
  };
  const { id, name, items, seats } = assignment;
  return (
    <section class={css.handed} aria-labelledby="handed">
      <h2 id="handed">{name}</h2>
      <p class="note">{t.summary(items.length, seats, formatDay(made, locale))}</p>
      {kept ? (
        <a class="action" href={router.hashOf('collect', id)}>
          {t.alreadyHere}
        </a>
      ) : (
        <button type="button" class="action" onClick={() => void onKeep(assignment)}>
          {t.keepHanded}
        </button>
      )}
    </section>
  );
}
