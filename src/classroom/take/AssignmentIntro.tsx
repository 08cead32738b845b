import { useSignal } from '@preact/signals';
import type { FrontPageData } from '../../bank/front-page.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import type { ClassroomText } from '../text/fr.ts';
import type { AttemptState } from './attempt-state.ts';
import css from './TakeAssignment.module.css';

interface Props {
  met: ResolvedAssignment;
  front: FrontPageData;
  /** What somebody did of this set here before. */
  kept: AttemptState | undefined;
  /** Whether the device keeps anything. */
  isKept: boolean;
  words: ClassroomText;
  onResume(kept: AttemptState): void;
  onStart(seat: number): void;
}

/** What a link holds, told before anything begins; and the seat, typed or drawn. */
export function Told({ met, front, kept, isKept, words, onResume, onStart }: Props) {
  const say = words.devoir;
  const { set, items, missing, changed } = met;
  const count = items.filter(Boolean).length;
  const typed = useSignal('');
  const note = useSignal<'none' | 'drawn' | 'wrong'>('none');
  const isOther = useSignal(false);
  const seat = /^\d{1,2}$/.test(typed.value.trim()) ? Number(typed.value) : 0;
  const isSeat = seat >= 1 && seat <= set.seats;
  const draw = () => {
    const [dice = 0] = crypto.getRandomValues(new Uint32Array(1));
    typed.value = String((dice % set.seats) + 1);
    note.value = 'drawn';
  };
  const done = kept?.given.filter(Boolean).length ?? 0;
  return (
    <div class={css.devoir}>
      <h1>{say.title}</h1>
      <section aria-labelledby="holds">
        <h2 id="holds">{say.holds}</h2>
        <ul class={css.holds}>
          <li>{say.items(count)}</li>
          <li>{say.article(front.title)}</li>
          <li>{set.minutes === undefined ? say.untimed : say.timed(set.minutes)}</li>
          {set.minutes !== undefined && set.stretch && <li>{say.longer}</li>}
          <li>{say.book[set.book]}</li>
          {set.evidence && <li>{say.evidence}</li>}
          {set.confidence && <li>{say.confidence}</li>}
          <li>{say.orders[set.order]}</li>
          <li>{say.corrections[set.correction]}</li>
        </ul>
        {count > 0 && missing > 0 && <p class={css.warning}>{say.missing(missing)}</p>}
        {changed > 0 && <p class={css.warning}>{say.changed(changed)}</p>}
      </section>
      <p class="note">{isKept ? say.private : say.notKept}</p>
      {count === 0 && <p role="alert">{say.empty}</p>}
      {count > 0 && kept && !isOther.value && (
        <div class={css.ways}>
          <p>{say.kept(kept.seat, done, count)}</p>
          <button type="button" class="action" onClick={() => onResume(kept)}>
            {say.resume(kept.seat)}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              isOther.value = true;
            }}
          >
            {say.other}
          </button>
        </div>
      )}
      {count > 0 && (!kept || isOther.value) && (
        <form
          class={css.ways}
          onSubmit={(event) => {
            event.preventDefault();
            if (isSeat) onStart(seat);
            else note.value = 'wrong';
          }}
        >
          {kept && <p>{say.otherNote}</p>}
          <div class={css.seat}>
            <label class="field">
              {say.seat}
              <input
                type="text"
                inputMode="numeric"
                autocomplete="off"
                maxLength={2}
                required
                aria-describedby="seat-note"
                aria-invalid={note.value === 'wrong'}
                value={typed}
                onInput={({ currentTarget }) => {
                  typed.value = currentTarget.value;
                  note.value = 'none';
                }}
              />
            </label>
            <button type="button" class="quiet" onClick={draw}>
              {say.draw}
            </button>
          </div>
          <p id="seat-note" role="status" class="note">
            {note.value === 'none' && say.seatHint(set.seats)}
            {note.value === 'drawn' && say.drawn(seat)}
            {note.value === 'wrong' && say.seatWrong(set.seats)}
          </p>
          <button type="submit" class="action">
            {say.start}
          </button>
        </form>
      )}
    </div>
  );
}
