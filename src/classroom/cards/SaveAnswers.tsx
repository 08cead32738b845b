import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import { sentenceIdsOf } from '../../bank/front-page.ts';
import { loadClassroomStore } from '../classroom-store.ts';
import type { ResolvedAssignmentProps } from '../needs.tsx';
import type { CardsText } from '../print/text/fr.ts';
import { type CardQuestion, type LettersBySeat, mergeCardVotes } from './card-answers.ts';
import { cardLetters } from './marker.ts';
import type { Poll } from './poll.ts';
import type { VotesBySeat } from './vote.ts';

interface Props extends ResolvedAssignmentProps {
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

export function SaveAnswers({ resolved, playableBank, questions, poll, onSaved, t }: Props) {
  const app = useApp();
  const outcome = useSignal<{ savedSeats: number } | 'failed' | undefined>(undefined);
  const saveAnswers = async () => {
    try {
      const store = await loadClassroomStore(app);
      let savedSeats = 0;
      await store.changeResults(resolved.assignment.id, (stored) => {
        const saved = mergeCardVotes(
          resolved,
          questions.map((question, at) => [question, lettersOf(poll.votesByItem.value.get(at))]),
          stored,
          sentenceIdsOf(playableBank.bank),
        );
        savedSeats = saved.length;
        return { saved };
      });
      outcome.value = { savedSeats };
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
          : outcome.value && t.savedSeats(outcome.value.savedSeats)}
      </p>
    </>
  );
}
