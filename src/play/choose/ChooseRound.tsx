import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { axes } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { LoadError } from '../../ui/LoadError.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import type { RoundOptions } from '../round/round-actions.ts';
import css from './ChooseRound.module.css';

/** A round to one's wish: about what, on which facts, with the story closed or at hand. */
export function ChooseRound({ playableBank: { engine }, playText }: PlayScreenProps) {
  const t = useText();
  const { chooseRound: labels } = playText;
  const { game, router } = useApp();
  const axis = useSignal('all');
  const only = useSignal('any');
  const book = useSignal('closed');
  const mode = useSignal('round');
  const isEmpty = useSignal(false);
  const hasFailed = useSignal(false);
  /** A round is being dealt, or was and its screen is on the way. */
  const isStarting = useRef(false);
  const dueCount = Object.values(game.memory.value).filter((memory) =>
    engine.isDue(memory, game.now()),
  ).length;
  const startRound = async () => {
    const options: RoundOptions = {
      ...(axis.value !== 'all' && { axes: axes.filter((one) => one === axis.value) }),
      ...(only.value !== 'any' && { only: only.value === 'due' ? 'due' : 'missed' }),
      ...(book.value === 'open' && { open: true as const }),
      ...(mode.value === 'around' && { size: 3, before: true as const }),
    };
    if (isStarting.current) return;
    isStarting.current = true;
    hasFailed.value = false;
    try {
      isEmpty.value = !(await game.startRound(options));
      isStarting.current = !isEmpty.value;
      if (isStarting.current) router.goTo('round');
    } catch {
      isStarting.current = false;
      hasFailed.value = true;
    }
  };
  /** One of the wishes: a row of short words. */
  const renderRadios = (
    legend: string,
    name: string,
    choice: Signal<string>,
    optionLabels: [string, string][],
  ) => (
    <RadioGroup
      legend={legend}
      name={name}
      options={optionLabels.map(([id, text]) => ({ id, text }))}
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
        void startRound();
      }}
    >
      <h1>{t.titles.choose}</h1>
      {renderRadios(labels.axesLegend, 'axes', axis, [
        ['all', labels.allAxes],
        ...axes.map((id): [string, string] => [id, t.axes[id]]),
      ])}
      {renderRadios(labels.factsLegend, 'only', only, [
        ['any', labels.allFacts],
        ['due', labels.dueFacts(dueCount)],
        ['missed', labels.missedFacts],
      ])}
      {renderRadios(labels.modeLegend, 'way', mode, [
        ['round', labels.tenQuestions],
        ['around', labels.beforeAndAfterReading],
      ])}
      {renderRadios(labels.briefLegend, 'book', book, [
        ['closed', labels.briefClosed],
        ['open', labels.briefOpen],
      ])}
      <button type="submit" class="action">
        {labels.start}
      </button>
      {hasFailed.value && <LoadError onRetry={startRound} />}
      <p role="status" class="note">
        {isEmpty.value && labels.noSuchFact}
      </p>
    </form>
  );
}
