import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import type { ResolvedAssignment } from '../assignment.ts';
import type { ScoredSeat } from '../result-code.ts';
import type { ClassroomText } from '../text/fr.ts';
import type { Attempt } from './attempt.ts';
import { toLogEvents } from './keep-answers.ts';

interface Props {
  resolved: ResolvedAssignment;
  attempt: Pick<Attempt, 'state'>;
  scoredSeat: ScoredSeat;
  t: ClassroomText['takeAssignment'];
}

/** The way from the class to the player's own front page. */
export function KeepAnswers({ resolved, attempt, scoredSeat, t }: Props) {
  const { game, router } = useApp();
  const outcome = useSignal<'none' | 'keeping' | 'kept' | 'failed'>('none');
  const state = attempt.state.value;
  const events = state ? toLogEvents(resolved, state, scoredSeat, game.axisOf) : [];
  if (events.length === 0) return null;
  const keep = async () => {
    outcome.value = 'keeping';
    try {
      await game.merge(events);
      outcome.value = 'kept';
    } catch {
      outcome.value = 'failed';
    }
  };
  return (
    <>
      {outcome.value !== 'kept' && (
        <button type="button" class="quiet" onClick={keep}>
          {t.keepAnswers}
        </button>
      )}
      <p role="status">
        {outcome.value === 'failed' && t.keepAnswersFailed}
        {outcome.value === 'kept' && (
          <>
            {t.answersKept} <a href={router.hashOf('front-page')}>{t.openFrontPage}</a>
          </>
        )}
      </p>
    </>
  );
}
