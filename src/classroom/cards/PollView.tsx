import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { useCamera } from '../../qr/use-camera.ts';
import { useAwake } from '../../ui/use-wake-lock.ts';
import { Evidence } from '../present/SlideEvidence.tsx';
import { shelfOf } from '../use-classroom.ts';
import type { LoadedAssignment } from '../WithAssignment.tsx';
import css from './AnswerCards.module.css';
import { type CardQuestion, keepPoll, type LettersBySeat } from './card-answers.ts';
import { cardLetters } from './marker.ts';
import type { Poll, PollStep } from './poll.ts';
import { openReader } from './start-worker.ts';
import { readSeats, shares } from './vote.ts';

interface Props extends LoadedAssignment {
  desk: AppContext;
  ballots: readonly CardQuestion[];
  poll: Poll;
}

/** One item, and the cards that answer it: who has been read, and no letter before all may see the shares. */
export function PollView({ desk, met, dossier, words, ballots, poll }: Props) {
  const say = words.cartes;
  const camera = useCamera({ openReader, onFound: poll.see });
  const prompt = useRef<HTMLHeadingElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const forth = useRef<HTMLButtonElement>(null);
  const shown = useRef<{ at: number; step: PollStep } | undefined>(undefined);
  useAwake();
  const at = poll.at.value;
  const step = poll.step.value;
  const { seats } = met.set;
  const read = readSeats(poll.votes.value);
  const ballot = ballots[at];
  // what was pressed is gone, or tells of another item: the keyboard goes on with what stands there now
  useEffect(() => {
    const before = shown.current;
    shown.current = { at, step };
    if (!before || (before.at === at && before.step === step)) return;
    if (before.at === at && forth.current) forth.current.focus();
    else prompt.current?.focus();
  }, [at, step]);
  if (!ballot) return null;
  const { isOpen } = camera;
  const turn = (by: number) => {
    camera.close();
    poll.turn(by);
  };
  const why = say.refusals[camera.state as keyof typeof say.refusals];
  return (
    <section class={css.poll} aria-labelledby="progress">
      <p id="progress" class="note">
        {say.progress(at + 1, ballots.length)}
      </p>
      <h2 ref={prompt} tabIndex={-1} lang={dossier.bank.language}>
        {ballot.item.prompt}
      </h2>
      <Options ballot={ballot} poll={poll} words={words} />
      {step === 'answer' && (
        <div lang={dossier.bank.language}>
          <p>{ballot.item.explanation}</p>
          <Evidence proof={dossier.proof(ballot.item)} />
        </div>
      )}
      {step === 'read' && (
        <>
          <ol class={css.seats} aria-label={say.seats}>
            {Array.from({ length: seats }, (_, index) => index + 1).map((seat) => (
              <li
                key={seat}
                data-read={read.includes(seat)}
                aria-label={say.seat(seat, read.includes(seat))}
              >
                {seat}
              </li>
            ))}
          </ol>
          <p role="status">
            {why ?? (camera.state === 'opening' ? say.opening : say.count(read.length, seats))}{' '}
            {!why && read.length === seats && say.all}
          </p>
        </>
      )}
      <video
        ref={camera.video}
        class={css.video}
        hidden={!isOpen}
        muted
        playsInline
        aria-label={say.video}
      />
      {step === 'read' && (
        <>
          <button
            type="button"
            ref={toggle}
            class={!isOpen && read.length > 0 ? 'quiet' : 'action'}
            onClick={isOpen ? camera.close : camera.open}
          >
            {isOpen ? say.stop : read.length > 0 ? say.more : say.read}
          </button>
          <p class="note">{say.lead}</p>
          <p class="note">{isOpen ? say.veiled : say.private}</p>
          {!isOpen && (
            <label class="field">
              {say.pictures}
              <input
                type="file"
                accept="image/*"
                multiple
                onChange={({ currentTarget }) => {
                  void camera.look([...(currentTarget.files ?? [])]);
                  // the same picture may be chosen again
                  currentTarget.value = '';
                }}
              />
            </label>
          )}
          {!isOpen && read.length > 0 && (
            <>
              <button type="button" class="action" onClick={() => poll.show('shares')}>
                {say.shares}
              </button>
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  poll.again();
                  toggle.current?.focus();
                }}
              >
                {say.again}
              </button>
            </>
          )}
        </>
      )}
      {step === 'shares' && (
        <button type="button" ref={forth} class="action" onClick={() => poll.show('answer')}>
          {say.answer}
        </button>
      )}
      {step !== 'read' && <Keep key={at} {...{ desk, met, dossier, words, ballots, poll }} />}
      <div class={css.turns}>
        <button type="button" class="quiet" disabled={at === 0} onClick={() => turn(-1)}>
          {say.previous}
        </button>
        <button
          type="button"
          ref={step === 'answer' && at < ballots.length - 1 ? forth : null}
          class={step === 'answer' ? 'action' : 'quiet'}
          disabled={at === ballots.length - 1}
          onClick={() => turn(1)}
        >
          {say.next}
        </button>
      </div>
    </section>
  );
}

/** The options by their letters; with their shares, once these are shown, and what was right. */
function Options({
  ballot,
  poll,
  words,
}: { ballot: CardQuestion } & Pick<Props, 'poll' | 'words'>) {
  const { locale, item } = useText();
  const say = words.cartes;
  const step = poll.step.value;
  const sums = shares(poll.votes.value);
  const all = Object.values(sums).reduce((sum, one) => sum + one, 0);
  const beside = cardLetters
    .slice(ballot.options.length)
    .reduce((sum, letter) => sum + sums[letter], 0);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <>
      {step !== 'read' && <p>{say.sharesOf(all)}</p>}
      <ol class={css.options}>
        {ballot.options.map(({ id, text, isRight }, nth) => {
          const sum = sums[cardLetters[nth] ?? 'A'];
          return (
            <li key={id} data-right={step === 'answer' && isRight}>
              <b>{item.letters[nth]}</b>
              <span>
                {text}
                {step === 'answer' && isRight && <em> ({say.right})</em>}
                {step !== 'read' && all > 0 && (
                  <span class={css.share}>
                    <meter min={0} max={all} value={sum} aria-hidden="true" />
                    {say.share(sum, percent.format(sum / all))}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {step !== 'read' && beside > 0 && <p class="note">{say.beside(beside)}</p>}
    </>
  );
}

/** Keeps what all cards said so far as results of their seats, when the teacher wants that. */
function Keep({ desk, met, dossier, words, ballots, poll }: Props) {
  const say = words.cartes;
  const told = useSignal('');
  const keep = async () => {
    try {
      const shelf = await shelfOf(desk);
      const polled = ballots.map((ballot, at): readonly [CardQuestion, LettersBySeat] => {
        const votes = [...(poll.all.value.get(at) ?? [])];
        return [
          ballot,
          new Map(
            votes.flatMap(([seat, { letter }]) =>
              letter ? [[seat, cardLetters.indexOf(letter)] as const] : [],
            ),
          ),
        ];
      });
      const sentences = dossier.bank.brief.flatMap((one) => one.sentences.map(({ id }) => id));
      const results = keepPoll(met, polled, await shelf.results(met.set.id), sentences);
      await shelf.keepResults(results);
      told.value = say.kept(results.length);
    } catch {
      told.value = say.notKept;
    }
  };
  return (
    <>
      <button type="button" class="quiet" onClick={keep}>
        {say.keep}
      </button>
      <p role="status" class="note">
        {told.value}
      </p>
    </>
  );
}
