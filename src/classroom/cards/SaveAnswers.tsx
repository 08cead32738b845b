import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import type { ResolvedAssignmentProps } from '../needs.tsx';
import type { CardsText } from '../print/text/fr.ts';
import { type CardQuestion, type LettersBySeat, mergeCardVotes } from './card-answers.ts';
import { cardLetters } from './marker.ts';
import type { Poll } from './poll.ts';
import type { VotesBySeat } from './vote.ts';

interface Props extends Pick<ResolvedAssignmentProps, 'resolved'> {
  questions: readonly CardQuestion[];
  poll: Poll;
  onSaved(): void;
  t: CardsText['answerCards'];
}

const lettersOf = (votes: VotesBySeat | undefined): LettersBySeat =>
  new Map(
    [...(votes ?? [])].flatMap(([seat, { confirmedLetter }]) =>
      confirmedLetter ? [[seat, cardLetters.indexOf(confirmedLetter)] as const] : [],
    ),
  );

const describeSaved = (
  { saved, clashingSeats, emptySeats }: ReturnType<typeof mergeCardVotes>,
  t: Props['t'],
) =>
  [
    t.savedSeats(saved.length),
    clashingSeats.length > 0 && t.clashingSeats(clashingSeats.join(', ')),
    emptySeats.length > 0 && t.emptySeats(emptySeats.join(', ')),
  ]
    .filter(Boolean)
    .join(' ');

export function SaveAnswers({ resolved, questions, poll, onSaved, t }: Props) {
  const app = useApp();
  const outcome = useSignal<ReturnType<typeof mergeCardVotes> | 'failed' | undefined>(undefined);
  const saveAnswers = async () => {
    try {
      const store = await loadClassroomStore(app);
      let merged: ReturnType<typeof mergeCardVotes> | undefined;
      await store.changeResults(resolved.assignment.id, (stored) => {
        merged = mergeCardVotes(
          resolved,
          questions.map((question, at) => [question, lettersOf(poll.votesByItem.value.get(at))]),
          stored,
        );
        return merged;
      });
      outcome.value = merged;
      onSaved();
    } catch {
      outcome.value = 'failed';
    }
  };
  return (
    <>
      <button type="button" class="quiet" onClick={saveAnswers}>
        {t.saveForReport}
      </button>
      <p role="status" class="note">
        {outcome.value === 'failed'
          ? t.saveFailed
          : outcome.value && describeSaved(outcome.value, t)}
      </p>
    </>
  );
}
