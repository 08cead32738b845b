import { type Assignment, resolveAssignment } from '../../src/classroom/assignment.ts';
import { createAttempt } from '../../src/classroom/take/attempt.ts';
import { type AttemptState, parseAttempt } from '../../src/classroom/take/attempt-state.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { fixtureBank as bank } from './fixture-bank.ts';
import { wrongResponse } from './responses.ts';

const { engine } = createPlayableBank(bank);
const MINUTE = 60_000;

/** An attempt with every state that it saved, and clocks that the test sets. */
export function openAttempt(assignment: Assignment, at = 1_000) {
  const saved: (AttemptState | undefined)[] = [];
  const clock = { wall: at, ticks: 0 };
  const resolved = resolveAssignment(assignment, bank);
  const attempt = createAttempt(
    resolved,
    engine,
    { wall: () => clock.wall, monotonic: () => clock.ticks },
    (state) => saved.push(state),
  );
  /** Time goes by, which both clocks say. */
  const wait = (minutes: number) => {
    clock.wall += minutes * MINUTE;
    clock.ticks += minutes * MINUTE;
    attempt.checkTime(false);
  };
  const setClock = (minutes: number) => {
    clock.wall += minutes * MINUTE;
    attempt.checkTime(false);
  };
  /** The page is closed, so long as the device's clock says, and opened again. */
  const reopen = (minutes: number) => {
    attempt.checkTime(true);
    const stored = parseAttempt(JSON.parse(JSON.stringify(saved.at(-1))), assignment);
    const after = openAttempt(assignment, clock.wall + minutes * MINUTE);
    after.resume(stored as AttemptState);
    return after;
  };
  const minutesLeft = () => Math.round(((attempt.msLeft.value ?? 0) / MINUTE) * 10) / 10;
  const answerWrongly = () => {
    if (attempt.item.value) attempt.answer(wrongResponse(attempt.item.value));
    attempt.rateConfidence('certain');
  };
  return { ...attempt, resolved, saved, wait, setClock, reopen, minutesLeft, answerWrongly };
}
