import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { useDossier } from '../../app/use-playable-bank.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useLanguage } from '../../i18n/context.ts';
import { Missing } from '../../ui/LoadError.tsx';
import { type Assignment, meet } from '../assignment.ts';
import { readLink } from '../assignment-link.ts';
import { Elsewhere, isElsewhere } from '../OpenOnOtherPage.tsx';
import type { ClassroomText } from '../text/fr.ts';
import { useClassText } from '../use-classroom.ts';
import { Told } from './AssignmentIntro.tsx';
import { Sit } from './AttemptItem.tsx';
import { Ended } from './AttemptResult.tsx';
import { createSitting } from './attempt.ts';
import { type AttemptState, joined, satOf } from './attempt-state.ts';
import { OpenLink } from './OpenLink.tsx';
import css from './TakeAssignment.module.css';

/** What a class was handed out: what the link holds, then the items, then the result. */
export function Devoir({ desk }: { desk: AppContext }) {
  const { tag, text } = useLanguage();
  const words = useClassText(({ devoir }) => devoir.title);
  const payload = desk.router.place.value.about;
  const link = useMemo(() => (payload ? readLink(payload) : undefined), [payload]);
  const { dossier, failed, fetch } = useDossier(desk.game);
  if (!words) return <p class="note">{text.partie.loading}</p>;
  if (!link?.ok) return <OpenLink desk={desk} words={words} problem={link?.problem} />;
  const { set } = link;
  if (isElsewhere(set, desk, tag)) {
    return (
      <div class={css.devoir}>
        <h1>{words.devoir.title}</h1>
        <Elsewhere set={set} desk={desk} words={words.elsewhere} />
      </div>
    );
  }
  if (!dossier) {
    return failed ? (
      <Missing title={words.devoir.title} onRetry={fetch} />
    ) : (
      <p class="note">{text.partie.loading}</p>
    );
  }
  return <Seat key={payload} desk={desk} set={set} dossier={dossier} words={words} />;
}

interface Props {
  desk: AppContext;
  set: Assignment;
  dossier: PlayableBank;
  words: ClassroomText;
}

/** One seat, from the link to the result. What it does is kept from its first moment on, and not before. */
function Seat({ desk, set: told, dossier, words }: Props) {
  const met = useMemo(() => meet(told, dossier.bank), [told, dossier]);
  const { set } = met;
  const saved = useSignal<'saving' | 'saved' | 'refused'>('saved');
  /** What was kept of an earlier visit: undefined until that is known, null for nothing. */
  const kept = useSignal<AttemptState | null | undefined>(undefined);
  const sitting = useMemo(() => {
    const name = `sitting/${set.id}`;
    let last = Promise.resolve();
    const sitting = createSitting(met, dossier.rules, desk.game.now, (sat) => {
      saved.value = 'saving';
      const write = async () => {
        const records = await desk.records();
        if (!sat) return records.remove(name);
        // another tab may be further on at the same seat
        const both = await records.merge(name, (found) => {
          const theirs = satOf(found, set);
          return theirs ? joined(sat, theirs) : sat;
        });
        const now = sitting.sat.peek();
        if (now && both.passed > now.passed) sitting.resume(joined(now, both));
      };
      // an earlier write knows nothing of the answers since
      const tell = (how: 'saved' | 'refused') => () => {
        if (last === mine) saved.value = how;
      };
      // one after the other, or the older would be the last word
      const mine: Promise<void> = last.then(write).then(tell('saved'), tell('refused'));
      last = mine;
    });
    return sitting;
  }, [met]);
  useEffect(() => {
    desk
      .records()
      .then((records) => records.read(`sitting/${set.id}`))
      .then(
        (found) => {
          const [, sat] = found[0] ?? [];
          kept.value = satOf(sat, set) ?? null;
        },
        () => {
          kept.value = null;
          saved.value = 'refused';
        },
      );
  }, [set]);
  const stage = sitting.stage.value;
  if (kept.value === undefined) return <p class="note">{words.devoir.opening}</p>;
  if (stage === 'told') {
    return (
      <Told
        met={met}
        front={desk.game.front}
        kept={kept.value ?? undefined}
        isKept={saved.value !== 'refused'}
        words={words}
        onResume={sitting.resume}
        onStart={sitting.sit}
      />
    );
  }
  if (stage === 'ended') {
    return (
      <Ended
        met={met}
        dossier={dossier}
        sitting={sitting}
        saved={saved}
        words={words}
        onLeave={() => {
          kept.value = null;
          sitting.leave();
        }}
      />
    );
  }
  return (
    <Sit
      set={set}
      dossier={dossier}
      sitting={sitting}
      axisOf={desk.game.axisOf}
      now={desk.game.now}
      saved={saved}
      words={words}
    />
  );
}
