import { useSignalEffect } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { hashOf } from '../../app/router.ts';
import { useText } from '../../i18n/context.ts';
import { slideOf } from '../slide.ts';
import { slideWords } from '../slide-words.ts';
import { type LoadedAssignment, WithSet } from '../WithAssignment.tsx';
import css from './AnswerCards.module.css';
import type { CardQuestion } from './card-answers.ts';
import { cardLetters } from './marker.ts';
import { PollView } from './PollView.tsx';
import { createPoll } from './poll.ts';

/** A class without phones: cards that are held up, read by the teacher's camera. */
export const Cartes = ({ desk }: { desk: AppContext }) => (
  <WithSet desk={desk} title={({ cartes }) => cartes.title}>
    {(found) => <Polled desk={desk} {...found} />}
  </WithSet>
);

function Polled({ desk, met, dossier, words }: LoadedAssignment & { desk: AppContext }) {
  const text = useText();
  const say = words.cartes;
  const ballots = useMemo(
    () =>
      met.items.flatMap((item, place): CardQuestion[] => {
        if (!item) return [];
        const slide = slideOf(item, dossier.shuffler(met.set.seed, item), slideWords(text));
        const isFit = slide.kind === 'pick' && slide.options.length <= cardLetters.length;
        return isFit ? [{ place, item, options: slide.options }] : [];
      }),
    [met, dossier, text],
  );
  const { id, seats } = met.set;
  const poll = useMemo(
    () => createPoll(ballots.length, seats, window.history.state?.[id]),
    [ballots],
  );
  // with the tab's own place in its history: a reload finds the item, and nothing is kept
  useSignalEffect(() => window.history.replaceState({ [id]: poll.at.value }, ''));
  const others = met.items.filter(Boolean).length - ballots.length;
  const lacking = met.missing + met.changed;
  return (
    <div class={css.cartes}>
      <h1>{say.title}</h1>
      <p>
        <b>{met.set.name}</b>
      </p>
      {lacking > 0 && <p>{words.lacking(lacking)}</p>}
      {ballots.length > 0 && others > 0 && <p class="note">{say.some(others)}</p>}
      {ballots.length > 0 ? (
        <PollView {...{ desk, met, dossier, words, ballots, poll }} />
      ) : (
        <p role="alert">{say.none}</p>
      )}
      <p class={css.ways}>
        <a href={hashOf('imprimer', id)}>{say.print}</a> <a href={hashOf('classe')}>{say.over}</a>
      </p>
    </div>
  );
}
