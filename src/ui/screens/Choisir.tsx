import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { axes } from '../../bank/types.ts';
import type { Desk } from '../../state/desk.ts';
import type { Wanted } from '../../state/game.ts';
import { useText } from '../../text/use-text.ts';
import { Missing } from '../parts/Missing.tsx';
import { Radios } from '../parts/Radios.tsx';
import css from './Choisir.module.css';

/** A round to one's wish: about what, on which facts, with the story closed or at hand. */
export function Choisir({ desk }: { desk: Desk }) {
  const text = useText();
  const { choisir } = text;
  const { game, router } = desk;
  const axis = useSignal('all');
  const only = useSignal('any');
  const book = useSignal('closed');
  const way = useSignal('round');
  const isEmpty = useSignal(false);
  const failed = useSignal(false);
  useEffect(() => {
    game.load().catch(() => {});
  }, []);
  const rules = game.dossier.value?.rules;
  const due = rules
    ? Object.values(game.memory.value).filter((trace) => rules.isDue(trace, game.now())).length
    : 0;
  const start = async () => {
    const wanted: Wanted = {
      ...(axis.value !== 'all' && { axes: axes.filter((one) => one === axis.value) }),
      ...(only.value !== 'any' && { only: only.value === 'due' ? 'due' : 'missed' }),
      ...(book.value === 'open' && { open: true as const }),
      ...(way.value === 'around' && { size: 3, before: true as const }),
    };
    failed.value = false;
    try {
      isEmpty.value = !(await game.begin(wanted));
      if (!isEmpty.value) router.go('partie');
    } catch {
      failed.value = true;
    }
  };
  return (
    <form
      class={css.choisir}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <h1>{choisir.title}</h1>
      <Radios
        legend={choisir.axes}
        name="axes"
        options={[
          { id: 'all', text: choisir.all },
          ...axes.map((id) => ({ id, text: text.axes[id] })),
        ]}
        chosen={axis.value}
        onChoose={(id) => {
          axis.value = id;
        }}
      />
      <Radios
        legend={choisir.only}
        name="only"
        options={[
          { id: 'any', text: choisir.any },
          { id: 'due', text: choisir.due(due) },
          { id: 'missed', text: choisir.missed },
        ]}
        chosen={only.value}
        onChoose={(id) => {
          only.value = id;
        }}
      />
      <Radios
        legend={choisir.way}
        name="way"
        options={[
          { id: 'round', text: choisir.round },
          { id: 'around', text: choisir.around },
        ]}
        chosen={way.value}
        onChoose={(id) => {
          way.value = id;
        }}
      />
      <Radios
        legend={choisir.book}
        name="book"
        options={[
          { id: 'closed', text: choisir.closed },
          { id: 'open', text: choisir.open },
        ]}
        chosen={book.value}
        onChoose={(id) => {
          book.value = id;
        }}
      />
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
