import { useSignal } from '@preact/signals';
import type { AppContext } from '../../app/app-context.ts';
import { hashOf } from '../../app/router.ts';
import { useText } from '../../i18n/context.ts';
import { QrCode } from '../../qr/QrCode.tsx';
import { useAwake } from '../../ui/use-wake-lock.ts';
import { Unknown } from '../AssignmentNotFound.tsx';
import type { SavedAssignment } from '../assignment.ts';
import { linkOf } from '../assignment-link.ts';
import { pageFor } from '../OpenOnOtherPage.tsx';
import { wordOf } from '../take/attempt-state.ts';
import type { ClassroomText } from '../text/fr.ts';
import { useClassText, useKeptSet } from '../use-classroom.ts';
import css from './ShareAssignment.module.css';

/** The whole address of a set, whatever page this is. */
export function addressOf(set: SavedAssignment, here: string): string {
  const page = new URL(pageFor(set, here), window.location.href);
  page.hash = hashOf('devoir', linkOf(set));
  return page.href;
}

/** A set handed out: its link as a code, as large as the screen, and as words to copy. */
export function Donner({ desk }: { desk: AppContext }) {
  const text = useText();
  const words = useClassText(({ donner }) => donner.title);
  const set = useKeptSet(desk);
  if (set === null && words) return <Unknown words={words} />;
  if (!set || !words) return <p class="note">{text.partie.loading}</p>;
  return <Handed set={set} address={addressOf(set, desk.game.front.id)} words={words} />;
}

export function Handed({
  set,
  address,
  words,
}: {
  set: SavedAssignment;
  address: string;
  words: ClassroomText;
}) {
  const text = useText();
  const say = words.donner;
  const isLarge = useSignal(false);
  const told = useSignal<'nothing' | 'copied' | 'failed'>('nothing');
  useAwake();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      told.value = 'copied';
    } catch {
      told.value = 'failed';
    }
  };
  const share = () => {
    // put away by the teacher: the link stands on the page
    navigator.share({ title: text.name, url: address }).catch(() => {});
  };
  const date = new Intl.DateTimeFormat(text.locale, { dateStyle: 'long' }).format(set.made);
  return (
    <div class={css.donner} data-large={isLarge.value}>
      <h1>
        <span class="hidden">{say.title} </span>
        {set.name}
      </h1>
      <p class="note">{words.classe.of(set.items.length, set.seats, date)}</p>
      <p class={css.lead}>{say.lead}</p>
      <div class={css.code}>
        {/* nothing covers a code on a wall: the fewest modules are read from the farthest */}
        <QrCode text={address} level="low" label={say.code} />
        <button
          type="button"
          class="quiet"
          aria-pressed={isLarge.value}
          onClick={() => {
            isLarge.value = !isLarge.value;
          }}
        >
          {isLarge.value ? say.small : say.large}
        </button>
      </div>
      {set.correction === 'held' && (
        // this page stands on the wall: the word is for the teacher
        <details class={css.word}>
          <summary>{say.held}</summary>
          <b>{wordOf(set)}</b>
          <p class="note">{say.heldNote}</p>
        </details>
      )}
      <div class={css.ways}>
        <button type="button" class="action" onClick={copy}>
          {say.copy}
        </button>
        {'share' in navigator && (
          <button type="button" class="quiet" onClick={share}>
            {say.share}
          </button>
        )}
      </div>
      <p role="status" class="note">
        {told.value === 'copied' && say.copied}
        {told.value === 'failed' && say.copyFailed}
      </p>
      <label class="field">
        {say.link}
        <textarea
          readOnly
          rows={3}
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <p class="note">{say.offline}</p>
      <a class="quiet" href={hashOf('classe')}>
        {say.back}
      </a>
    </div>
  );
}
