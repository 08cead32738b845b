import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { axes } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { Missing } from '../../ui/LoadError.tsx';
import { Radios } from '../../ui/RadioGroup.tsx';
import type { RoundOptions } from '../round/game.ts';
import css from './ChooseRound.module.css';

/** A round to one's wish: about what, on which facts, with the story closed or at hand. */
export function Choisir({ desk }: { desk: AppContext }) {
  const text = useText();
  const { choisir } = text;
  const { game, router } = desk;
  const axis = useSignal('all');
  const only = useSignal('any');
  const book = useSignal('closed');
  const way = useSignal('round');
  const isEmpty = useSignal(false);
  const failed = useSignal(false);
  /** A round is being dealt, or was and its screen is on the way. */
  const isDealt = useRef(false);
  useEffect(() => {
    game.load().catch(() => {});
  }, []);
  const rules = game.dossier.value?.rules;
  const due = rules
    ? Object.values(game.memory.value).filter((trace) => rules.isDue(trace, game.now())).length
    : 0;
  const start = async () => {
    const wanted: RoundOptions = {
      ...(axis.value !== 'all' && { axes: axes.filter((one) => one === axis.value) }),
      ...(only.value !== 'any' && { only: only.value === 'due' ? 'due' : 'missed' }),
      ...(book.value === 'open' && { open: true as const }),
      ...(way.value === 'around' && { size: 3, before: true as const }),
    };
    if (isDealt.current) return;
    isDealt.current = true;
    failed.value = false;
    try {
      isEmpty.value = !(await game.begin(wanted));
      isDealt.current = !isEmpty.value;
      if (isDealt.current) router.go('partie');
    } catch {
      isDealt.current = false;
      failed.value = true;
    }
  };
  /** One of the wishes: a row of short words. */
  const wish = (
    legend: string,
    name: string,
    choice: Signal<string>,
    words: [string, string][],
  ) => (
    <Radios
      legend={legend}
      name={name}
      options={words.map(([id, text]) => ({ id, text }))}
      chosen={choice.value}
      onChoose={(id) => {
        choice.value = id;
      }}
    />
  );
  return (
    <form
      class={css.choisir}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <h1>{choisir.title}</h1>
      {wish(choisir.axes, 'axes', axis, [
        ['all', choisir.all],
        ...axes.map((id): [string, string] => [id, text.axes[id]]),
      ])}
      {wish(choisir.only, 'only', only, [
        ['any', choisir.any],
        ['due', choisir.due(due)],
        ['missed', choisir.missed],
      ])}
      {wish(choisir.way, 'way', way, [
        ['round', choisir.round],
        ['around', choisir.around],
      ])}
      {wish(choisir.book, 'book', book, [
        ['closed', choisir.closed],
        ['open', choisir.open],
      ])}
      <button type="submit" class="action">
        {choisir.start}
      </button>
      {failed.value && <Missing onRetry={start} />}
      <p role="status" class="note">
        {isEmpty.value && choisir.nothing}
      </p>
    </form>
  );
}
